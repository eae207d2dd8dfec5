import type { PotentialTabText } from "../../en/tabs/potential.ts";
import { oneOf } from "../one-of.ts";
import { potentialStep } from "../potential-step.ts";
import { tabNames } from "../tab-names.ts";

export const potential: PotentialTabText = {
  tab: tabNames.potential,
  title: (when) => `Potencial ${when}: margen de crecimiento`,
  why: "Qué ayuda al equipo a vender más, cuánto del mercado está ganado y qué debe seguir el ritmo de las ventas.",
  whyLess: "En esta métrica, menos es mejor: no hay potencial de mejora con el que planear.",
  support: "Apoyo",
  rule: potentialStep.growthHint,
  state: "Disponible",
  supports: {
    tools: potentialStep.tools,
    leads: potentialStep.leads,
    training: potentialStep.training,
    coaching: potentialStep.coaching,
  },
  yes: "✔ Sí",
  no: "○ No",
  asItIs: "Como hoy",
  nobodyAnswered: `No se indicó ningún apoyo nuevo ni mercado por ganar: las metas suponen que todo sigue como hoy. Para indicarlo: paso 5 del panel, «${potentialStep.title}».`,
  none: "–",
  grows: (support, headroom, least, most, goals) =>
    `Con el ${support} del apoyo y el ${headroom} del mercado por ganar, cada meta es ${least === most ? least : `de ${least} a ${most}`} más alta que solo por resultados; su nota en ${goals} dice cuánto.`,
  growsBeside: (support, headroom, least, most) =>
    `Con el ${support} del apoyo y el ${headroom} del mercado por ganar, cada persona puede lograr ${least === most ? `un ${least}` : `de un ${least} a un ${most}`} más que sus resultados solos. El objetivo de la empresa fija las metas: eso no las sube, las hace más probables.`,
  allLeft: "Sin indicar: todo cuenta como por ganar",
  market: "Mercado: parte de todos los clientes",
  value: "Valor",
  won: potentialStep.penetration,
  most: potentialStep.ceiling,
  headroom: "Mercado por ganar",
  results: "Crecimiento en los resultados",
  before: "Crecimiento al año, primera mitad",
  now: "Crecimiento al año, segunda mitad",
  reached: "Parte del techo alcanzada",
  ceiling: "Techo al mes",
  verdicts: {
    flattening: "● Se frena hacia un techo",
    none: "○ No se ve ningún techo",
    tooFew: "Muy pocos meses para saberlo: hacen falta 24 meses de resultados",
  },
  monthsSeen: (months) =>
    `Según ${months} meses de resultados, sin temporada ni ventas extraordinarias.`,
  flatPeople: (people) => `Entre las personas, se frena en: ${people}.`,
  person: "Persona",
  growth: "Potencial",
  resource: "Lo que debe seguir el ritmo de las ventas",
  headers: {
    available: "Disponible al mes",
    utilisation: "Parte para planear",
    backlog: "Ya en espera",
    carries: "Puede atender",
    goals: "Metas finales",
    used: "Usado por las metas",
    oneMore: "Con 1 más al mes: en el periodo",
    verdict: "Qué limita",
  },
  oneMoreNote: (when) =>
    `Lo que las metas de ${when} podrían sumar por encima del límite si cada mes se pudiera atender 1 más.`,
  need: potentialStep.need,
  needPer: (metric) => `Por ${oneOf(metric)}`,
  needEach: "Necesario por venta o unidad",
  oneSale: potentialStep.oneSale,
  nearest: "● Límite más cercano",
  limits: "▲ Limita las metas",
  exceeded: "▼ Las metas piden más",
  noResources: `No se indicó nada que deba seguir el ritmo de las ventas: nada limita las metas. Para indicarlo: paso 5 del panel, «${potentialStep.title}».`,
  resourceNote:
    "De lo que se puede atender se cuenta con la parte de al lado. Escriba otros números para ver lo que atenderían. Las metas escritas no cambian: para planear con ellos, haga las metas de nuevo.",
  resourceHelp: "Un número desde 0.",
  shareHelp: "Una parte mayor que 0 %, hasta 100 %.",
  chart: "Lo que se puede atender, junto a las metas finales",
  key: "Fila",
  rate: "De eso por unidad",
};
