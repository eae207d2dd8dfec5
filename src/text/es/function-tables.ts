import { workbook } from "./workbook.ts";

const { costs } = workbook.incentives;

type FunctionTables = typeof import("../en/function-tables.ts").functionTables;

export const functionTables: FunctionTables = {
  funnelGoals: {
    headings: ["Etapa", "Necesario", "Por semana", "Por día"],
    stage: (number) => `Etapa ${number}`,
    sale: "Ventas",
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
      costs.atTarget(),
      costs.likely(),
      "Bajo (1 de cada 10)",
      "Alto (1 de cada 10)",
      "De las ventas",
    ],
  },
  producerTiers: {
    headings: ["Persona", "Mes habitual", "Parte", "Puesto", "Grupo", "Hasta el mejor cuarto"],
    tiers: workbook.tiers,
  },
};
