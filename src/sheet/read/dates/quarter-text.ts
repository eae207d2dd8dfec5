import type { Month } from "../../../core/calendar/month.ts";
import { monthOf } from "../../../core/calendar/month.ts";
import { plainWords } from "../plain-words.ts";
import { fullYear, isYear } from "./calendar-day.ts";

const QUARTER = new Set("q t qtr quarter trim trimestre".split(" "));
const FILLERS = new Set("de del of el the er st nd rd th ro do to o".split(" ")); // 1er, 2nd, 3ro
const ORDINALS = new Map(
  ["first primer primero", "second segundo", "third tercer tercero", "fourth cuarto"].flatMap(
    (words, index) => words.split(" ").map((word) => [word, String(index + 1)] as const),
  ),
);

/** The first month of "Q1 2024", "2024-Q1", "1T24", "1er trimestre 2024"…; null for other texts. */
export const readQuarterText = (text: string): Month | null => {
  const words = plainWords(text)
    .split(" ")
    .filter((word) => !FILLERS.has(word))
    .map((word) => ORDINALS.get(word) ?? word);
  const [one, two, ...others] = words.filter((word) => !QUARTER.has(word));
  // A fourth word says something else: quarters of FY24 are not the calendar's.
  if (words.length !== 3 || one === undefined || two === undefined || others.length > 0)
    return null;
  const [year, quarter] = one.length === 4 ? [one, two] : [two, one];
  if (!/^(?:\d{4}|\d{2})$/.test(year) || !/^0?[1-4]$/.test(quarter)) return null;
  return isYear(fullYear(year)) ? monthOf(fullYear(year), 3 * Number(quarter) - 2) : null;
};
