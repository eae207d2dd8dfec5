import { plainWords } from "../read/plain-words.ts";

// English and Spanish.
const MEASURES = new Set(
  (
    "percent pct percentage porcentaje rate rates tasa tasas ratio conversion share effectiveness efectividad minute " +
    "minutes minuto minutos hour hours hora horas time tiempo duration duracion average avg mean promedio media goal " +
    "goals target targets quota quotas meta metas objetivo objetivos cuota cuotas score"
  ).split(" "),
);

/** Whether a metric's name says that it is a share, a duration, a mean or a goal, and no number of events. */
export const isMeasure = (name: string): boolean =>
  name.includes("%") ||
  plainWords(name)
    .split(" ")
    .some((word) => MEASURES.has(word));
