import { addMonths, type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Period } from "../../../core/calendar/period.ts";
import type { LaidCell } from "../frame/layout.ts";

/** Whether the period has begun, and whether it is over, on the day of reading (formulas' texts). */
export const hasBegun = ({ start }: Period): string => `TODAY()>=${firstDay(start)}`;
export const isOver = ({ start, months }: Period): string =>
  `TODAY()>=${firstDay(addMonths(start, months))}`;

/** Whether the next review is due; it may be words or the user's own date. */
export const IS_DUE = "IF(ISNUMBER([review|fact]);TODAY()>=[review|fact];FALSE)";

const firstDay = (month: Month): string => `DATE(${yearOf(month)};${monthOfYear(month)};1)`;

/** The words of the first condition that holds, else the last ones. */
export const wordsBy = (
  cases: readonly (readonly [condition: string, words: string])[],
  otherwise: string,
): LaidCell["content"] => {
  const ends = cases.map(() => ")").join("");
  const all = cases.map(([condition, words]) => `IF(${condition};"${words}";`).join("");
  return { formula: `=${all}"${otherwise}"${ends}` };
};
