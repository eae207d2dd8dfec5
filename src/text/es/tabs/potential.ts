import type { PotentialTabText } from "../../en/tabs/potential.ts";
import { potentialStep } from "../potential-step.ts";
import { tabNames } from "../tab-names.ts";

export const potential: PotentialTabText = {
  tab: tabNames.potential,
  title: (when) => `Potencial de mejora ${when}`,
  why: "Qué ayuda al equipo a vender más, cuánto mercado está ganado y qué debe seguir el ritmo de las ventas.",
  whyLess: "En esta métrica, menos es mejor: no hay potencial de mejora con el que planear.",
  support: "Apoyo",
  state: "Disponible",
  supports: {
    tools: potentialStep.tools,
    leads: potentialStep.leads,
    training: potentialStep.training,
    coaching: potentialStep.coaching,
  },
  yes: "✔ Sí",
  no: "– No",
  notAnswered: "○ Sin respuesta",
  nobodyAnswered:
    "Sin respuesta: ninguna meta crece. Para planear con potencial, haga las metas de nuevo.",
  grows: (support, headroom) =>
    `Las metas crecen según lo que permiten el ${support} del apoyo y el ${headroom} del mercado.`,
  market: "Mercado",
  value: "Valor",
  won: "Clientes ganados, de todos",
  most: "Los que podría haber, de todos",
  headroom: "Mercado por ganar",
  results: "Crecimiento en los resultados",
  before: "Crecimiento al año, primera mitad",
  now: "Crecimiento al año, segunda mitad",
  reached: "Parte del techo alcanzada",
  ceiling: "Techo al mes",
  verdicts: {
    flattening: "● Se frena hacia un techo",
    none: "○ No se ve ningún techo",
    tooFew: "○ Muy pocos meses para saberlo",
  },
  monthsSeen: (months) =>
    `Según ${months} meses de resultados, sin temporada ni ventas extraordinarias.`,
  flatPeople: (people) => `Entre las personas, se frena en: ${people}.`,
  person: "Persona",
  growth: "Potencial",
  resource: "Lo que debe seguir el ritmo",
  headers: {
    available: "Disponible al mes",
    utilisation: "Para planear",
    backlog: "Ya en espera",
    carries: "Puede atender",
    goals: "Metas finales",
    used: "Uso por las metas",
    oneMore: "Uno más permite",
    verdict: "Cuello de botella",
  },
  need: potentialStep.need,
  oneSale: potentialStep.oneSale,
  bottleneck: "◆ Cuello de botella",
  noResources: "No se nombró nada que deba seguir el ritmo: sin límite.",
  resourceNote:
    "Escriba otros números para ver lo que atenderían. Las metas escritas no cambian: para planear con ellos, haga las metas de nuevo.",
  resourceHelp: "Un número desde 0.",
  shareHelp: "Una parte mayor que 0 %, hasta 100 %.",
  chart: "Lo que se puede atender, junto a las metas finales",
  key: "Fila",
};
