import { plainWords } from "../read/plain-words.ts";

// English and Spanish.
const MEANS =
  /\b(percent|pct|percentage|rates?|ratio|average|avg|mean|score|porcentaje|tasas?|promedio|media|puntuacion)\b/;
const DURATIONS =
  /\b(days|hours|minutes|time|dias|horas|minutos|tiempo) (to|until|till|hasta|para|de) (el |la )?(first |primera )?(close|closing|cierre|cerrar|deliver|delivery|entrega|entregar|answer|reply|respuesta|responder)\b/;

/**
 * Whether a metric's heading says that a month of it is a rate or a mean ("Close rate", «Días hasta
 * el cierre»), so that months of it do not add up to anything that a team would call its result.
 */
export const isAverageMetric = (name: string): boolean => {
  const said = plainWords(name);
  return name.includes("%") || MEANS.test(said) || DURATIONS.test(said);
};
