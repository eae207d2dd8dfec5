import { workbook } from "./workbook.ts";

type FunctionTables = typeof import("../en/function-tables.ts").functionTables;

export const functionTables: FunctionTables = {
  funnelGoals: {
    headings: ["Etapa", "Necesario", "Por semana", "Por día"],
    stage: (number) => `Etapa ${number}`,
    sale: "Ventas",
  },
  producerTiers: {
    headings: ["Persona", "Mes habitual", "Parte", "Puesto", "Grupo", "Hasta el mejor cuarto"],
    tiers: workbook.tiers,
  },
  seasonalTable: {
    headings: ["Mes", "Factor", "Observado", "Años", "Confianza"],
    confidence: { none: "Ninguna", low: "Baja", medium: "Media", high: "Alta" },
  },
};
