import { counted } from "../../counted.ts";
import type { SeasonalityText } from "../../en/tabs/seasonality.ts";
import { seasonStep } from "../season-step.ts";
import { tabNames } from "../tab-names.ts";

export const seasonality: SeasonalityText = {
  tab: tabNames.seasonality,
  title: "Estacionalidad",
  why: (normal) =>
    `Cuánto pesa cada mes frente a un mes normal (${normal}). Escriba el suyo si conoce mejor su año.`,
  whyUnknown: (normal) =>
    `Muy pocos meses para conocer la temporada: todos cuentan ${normal}. Escriba los suyos si los conoce.`,
  whyEvents: "Los eventos van en «Con eventos».",
  headers: {
    month: "Mes",
    observed: "Observado",
    used: "En las metas",
    own: "Su valor",
    final: "Cuenta ahora",
    weighs: "Con eventos",
    note: "Nota",
    one: "Mes normal",
  },
  usedNote:
    "Con lo que se escribieron las metas la última vez: lo observado o, si usted indicó doce números, estos llevados a una media de 1.",
  ownNote:
    "Aquí puede escribir sus números. Solo cuenta la relación entre los meses. El Calendario cambia enseguida; lo que suma cada meta cambia con «Actualizar metas», en el menú, cuya última pantalla ofrece usar lo escrito.",
  finalNote:
    "Lo que reparte las metas por meses: su valor donde haya uno, si no «En las metas», todo llevado a una media de 1. Es igual a «En las metas» mientras usted no cambie nada desde la última vez que se escribió.",
  typed:
    "«Cuenta ahora» no es «En las metas»: el Calendario lo sigue enseguida, lo que suman las metas solo con «Actualizar metas»: su última pantalla ofrece tomarlo.",
  ownHelp: "Un número de 0 a 5, o nada. Un mes normal es 1.",
  lowest: "El mes más bajo del año.",
  highest: "El mes más alto del año.",
  onTop: (events) => `Además de esto: ${events}.`,
  mean: "Media",
  confidence: "Confianza",
  basis: {
    ...seasonStep.basis,
    none: "Muy pocos meses para conocer la temporada: no se usa.",
    given: "Sus doce números, llevados a una media de 1.",
  },
  givenNote: seasonStep.basis.given,
  seen: (months, people, numbers) =>
    `${counted(months, ["mes", "meses"], numbers)}, ${counted(people, ["persona", "personas"], numbers)}.`,
  tooFewMonths: "Menos de un año de resultados no muestra ninguna temporada.",
  notObserved: "Usted dio la temporada, así que no se buscó ninguna en los resultados.",
  only: (metrics) => `Vale solo para ${metrics}.`,
  onlyNote: (metrics) =>
    `Temporada, mercado y eventos valen para ${metrics}; las metas de otras métricas siguen sus propios resultados.`,
  market: "Mercado al año",
  marketNote:
    "No cambia nada por sí solo: las metas ya escritas se quedan. Para planear con otro mercado, escríbalo aquí y elija «Actualizar metas»: la última pantalla ofrece usarlo.",
  marketHelp: "Un cambio al año entre −99 % y 100 %, o nada.",
  marketUsed: {
    own: "es lo que usan las metas, según lo que usted indica.",
    team: "es lo que usan las metas: la tendencia del equipo en sus resultados.",
    steady: "se toma como estable: muy pocos meses para saberlo.",
  },
  events: {
    title: "Eventos conocidos",
    none: "No se indicó ninguno. Añádalos en el paso «Estacionalidad y mercado».",
    effect: "Efecto",
    low: "Como poco, 9 de 10 veces",
    high: "Como mucho, 9 de 10 veces",
    months: "Meses",
    bases: { told: "según usted", closed: "por los días cerrados", measured: "medido" },
    elasticity: "por uno por ciento",
    indexNote:
      "Cambio de los resultados, en tanto por ciento, por un 1 % más de este índice. Las metas lo usan solo si con él mejoraron las previsiones del último año.",
    indexUsed: (better, without) => `se usa: error del ${better}; sin él, del ${without}`,
    indexLeftOut: (worse, without) => `fuera: con él, error del ${worse}; sin él, del ${without}`,
    indexShort: "fuera: menos de 24 meses",
  },
  chart: "Cada mes frente a un mes normal",
};
