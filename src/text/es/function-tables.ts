import { workbook } from "./workbook.ts";

type FunctionTables = typeof import("../en/function-tables.ts").functionTables;

export const functionTables: FunctionTables = {
  funnelGoals: {
    headings: ["Etapa", "Necesario", "Por semana", "Por día"],
    stage: (number) => `Etapa ${number}`,
    sale: "Ventas",
  },
  goalStep: {
    raise: "Subir",
    hold: "Mantener",
    lower: (cause) => (cause === "" ? "Bajar" : `Bajar (${cause})`),
  },
  producerTiers: {
    headings: ["Persona", "Mes habitual", "Parte", "Puesto", "Grupo", "Hasta el mejor cuarto"],
    tiers: workbook.tiers,
  },
};
