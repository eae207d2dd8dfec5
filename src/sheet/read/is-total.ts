import type { Cell } from "../cell.ts";
import { plainWords } from "./plain-words.ts";

// Words on their own, and words that begin a longer label ("Total 2024", "Subtotal norte").
const ALONE =
  /^(totals?|totales|sum|suma|team|equipo|(gran|grand) total|team total|average|mean|media|promedio)$/;
const BEGINNING = /^(sub ?total|total|grand total|gran total|suma total|promedio) /;

const HINT = /tot|sum|team|equipo|average|mean|media|promedio/i; // spares most labels the rest

/** Whether a label heads a row or column that sums up others. */
export const isTotal = (cell: Cell | undefined): boolean => {
  if (typeof cell !== "string" || !HINT.test(cell)) return false;
  const words = plainWords(cell);
  return ALONE.test(words) || /^sub ?totals?$/.test(words) || BEGINNING.test(words);
};
