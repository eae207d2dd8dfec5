import { workbook } from "./workbook.ts";

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
  producerTiers: {
    headings: ["Persona", "Mes habitual", "Parte", "Puesto", "Grupo", "Hasta el mejor cuarto"],
    tiers: workbook.tiers,
  },
  seasonalTable: {
    headings: ["Mes", "Factor", "Observado", "Años", "Confianza"],
    confidence: { none: "Ninguna", low: "Baja", medium: "Media", high: "Alta" },
  },
};
