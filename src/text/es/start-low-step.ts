import type { StartLowStepText } from "../en/start-low-step.ts";

export const startLowStep: StartLowStepText = {
  title: "Empiece bajo",
  why: "Una meta baja puede subir en la próxima revisión, nunca entre medias.",
  reviews: "Revisar las metas",
  every: {
    0: "Nunca",
    1: "Cada mes",
    2: "Cada 2 meses",
    3: "Cada trimestre",
    4: "Cada 4 meses",
    6: "Cada semestre",
  },
  months: (months) => `Revisiones: ${months.join(" · ")}`,
  noReviews: "En este periodo no cae ninguna revisión: las metas quedan como están.",
  maxStep: "Subida máxima por revisión",
  ramp: "Meses hasta que alguien nuevo vende al máximo",
  announced: "Las metas anteriores ya están anunciadas",
  announcedHint: "No bajan sin un motivo y solo suben lo que permite una revisión.",
  cause: "Motivo para bajar una meta",
  causeHint: "Solo si baja alguna: un permiso, un cambio de zona, un mercado menor.",
  atMost: "Como máximo, si el equipo la sigue logrando",
  start: "Inicio",
  say: (first, last) =>
    `Todas las metas juntas empiezan en ${first} y pueden subir como máximo a ${last}.`,
  stays: (sum) => `Todas las metas juntas quedan en ${sum}.`,
  tell: "Comunique ya estas fechas a su equipo.",
};
