import type { SeasonStepText } from "../en/season-step.ts";

export const seasonStep: SeasonStepText = {
  title: "Temporada y mercado",
  why: "Agosto no es enero. Las metas siguen su año.",
  season: "Temporada",
  results: "Resultados",
  own: "Propia",
  none: "Ninguna",
  flat: "Todos los meses cuentan igual.",
  highLow: (high, highFactor, low, lowFactor) =>
    `Un mes normal es 1. El más alto es ${high}, ${highFactor}; el más bajo, ${low}, ${lowFactor}.`,
  basis: {
    none: "Hay muy pocos meses para conocer la temporada: todos los meses cuentan igual.",
    half: "Un año muestra la temporada solo a medias: usamos una parte de lo que muestra.",
    full: "Según dos años de resultados o más.",
    given: "Según lo que usted indica.",
  },
  normal: (one) => `${one} = mes normal`,
  known: (basis, months, people) =>
    `${basis} ${months} meses, ${people === 1 ? "1 persona" : `${people} personas`}.`,
  chart: (factors) => `Temporada por mes: ${factors.join("; ")}`,
  ownFactors: "Sus doce números",
  ownHint:
    "1 es un mes normal; 1,2 vende una quinta parte más. Solo cuenta la relación entre ellos.",
  growth: "Crecimiento del mercado al año",
  fromTeam: (change) => `Déjelo vacío para usar sus resultados: ${change}.`,
};
