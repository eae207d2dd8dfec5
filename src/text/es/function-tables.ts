import { workbook } from "./workbook.ts";

const { headers } = workbook.goals;
const { costs } = workbook.incentives;

type FunctionTables = typeof import("../en/function-tables.ts").functionTables;

export const functionTables: FunctionTables = {
  funnelGoals: {
    headings: ["Etapa", "Necesario", "Por semana", "Por día"],
    stage: (number) => `Etapa ${number}`,
    sale: "Ventas",
  },
  funnelRates: {
    headings: ["Etapa", "Cantidad", "Hasta la siguiente", "Hasta la venta", "Mínimo", "Máximo"],
  },
  goalPace: {
    headings: [
      ...["Meta a la fecha", "Ritmo", "Proyección", "Estado"],
      ...["Necesario por semana", "Por semana a la fecha", "Semanas restantes"],
    ],
    statuses: {
      notBegun: "Sin empezar",
      ahead: "Por delante",
      onTrack: "En camino",
      watch: "Vigilar",
      help: "Necesita ayuda",
    },
  },
  goalPlan: {
    headings: [
      ...[headers.person, headers.group, headers.expected, headers.start, headers.goal],
      ...[headers.stretch, headers.chance, headers.change, "Nota"],
    ],
    tiers: workbook.tiers,
    flags: {
      capped: "venta extraordinaria sin contar",
      few: "pocos resultados: según el equipo",
      part: "parte del periodo",
      unclear: "lista del equipo sin entender",
    },
    team: workbook.goals.team,
    target: workbook.goals.target,
    gap: workbook.goals.gap,
  },
  goalStep: {
    raise: "Subir",
    hold: "Mantener",
    lower: (cause) => (cause === "" ? "Bajar" : `Bajar (${cause})`),
  },
  goalFairness: {
    headings: ["Prueba", "Valor", "Límite", "Conclusión"],
    size: {
      test: "Cumplimiento y tamaño",
      more: "Los más grandes cumplen más",
      less: "Los más pequeños cumplen más",
    },
    tenure: {
      test: "Cumplimiento y antigüedad",
      more: "Los más antiguos cumplen más",
      less: "Los más nuevos cumplen más",
    },
    little: (what) => `${what}, pero por menos de 10 puntos`,
    none: "Sin indicios de injusticia",
    noneOfFew: (people) => `Sin indicios de injusticia (n = ${people} son pocas personas)`,
    tooFew: (people) => `Muy pocas personas para saberlo (n = ${people})`,
    alike: "Todos iguales: nada que comparar",
    uneven: "Desigualdad del cumplimiento (Gini)",
    unevenMeans: "0 es parejo; compárelo con otras metas",
    near: "A no más de un 20\u00a0% de la meta",
    nearMeans: "1 es todo el equipo; compárelo con otras metas",
  },
  incentiveCost: {
    headings: [
      costs.atTarget,
      costs.likely,
      "Bajo (1 de cada 10)",
      "Alto (1 de cada 10)",
      "De las ventas",
    ],
  },
  indexEffect: {
    headings: ["Por 1\u00a0%", "Mínimo", "Máximo", "Error sin él", "Error con él", "Ayuda"],
    yes: "Sí",
    no: "No",
  },
  producerTiers: {
    headings: [
      "Persona",
      "Mes habitual propio",
      "Parte",
      "Puesto",
      "Grupo",
      "Hasta el mejor cuarto",
    ],
    tiers: workbook.tiers,
  },
  saturation: {
    headings: [
      ...["Crecimiento antes", "Crecimiento ahora", "Techo al mes", "Parte alcanzada"],
      "Conclusión",
    ],
    verdicts: {
      flattening: () => "El crecimiento se frena",
      none: () => "No se ve ningún techo",
      tooFew: (fewest) => `Muy pocos meses para saberlo (menos de ${fewest})`,
    },
  },
  tierDrivers: {
    headings: [
      ...["Etapa", "Alto", "Medio", "Bajo"],
      ...["Alto ÷ medio", "Parte", "Medio ÷ bajo", "Parte"],
    ],
    tooFew: "Muy pocos para saberlo",
  },
  seasonalTable: {
    headings: ["Mes", "Factor", "Observado", "Años", "Confianza"],
    confidence: { none: "Ninguna", low: "Baja", medium: "Media", high: "Alta" },
  },
  teamProbability: { headings: ["Objetivo", "Previsto", "Dispersión", "Probabilidad"] },
};
