import { workbook } from "./workbook.ts";

const { headers } = workbook.goals;

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
      ...["Previsto a la fecha", "Ritmo", "Proyección", "Estado"],
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
  producerTiers: {
    headings: ["Persona", "Mes habitual", "Parte", "Puesto", "Grupo", "Hasta el mejor cuarto"],
    tiers: workbook.tiers,
  },
  seasonalTable: {
    headings: ["Mes", "Factor", "Observado", "Años", "Confianza"],
    confidence: { none: "Ninguna", low: "Baja", medium: "Media", high: "Alta" },
  },
};
