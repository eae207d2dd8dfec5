import { workbook } from "./workbook.ts";

const { costs } = workbook.incentives;

type FunctionTables = typeof import("../en/function-tables.ts").functionTables;

export const functionTables: FunctionTables = {
  funnelGoals: {
    headings: ["Etapa", "Necesario", "Por semana", "Por día"],
    stage: (number) => `Etapa ${number}`,
    sale: "Ventas",
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
