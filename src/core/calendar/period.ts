import { addMonths, type Month, monthOf, monthOfYear, yearOf } from "./month.ts";

/** Whole months in a row that a goal covers. */
export interface Period {
  readonly start: Month;
  readonly months: number;
}

const FORM = /^(\d{4})(?:-(?:([QT])([1-4])|([HS])([12])|(0[1-9]|1[0-2])))?$/i;

/** The period of "2026", "2026-Q1" (or T1), "2026-H1" (or S1) or "2026-03"; null for anything else. */
export const periodOf = (text: string): Period | null => {
  const match = FORM.exec(text.trim());
  if (!match) return null;
  const [, year, , quarter, , half, month] = match;
  if (quarter) return { start: monthOf(Number(year), 3 * Number(quarter) - 2), months: 3 };
  if (half) return { start: monthOf(Number(year), 6 * Number(half) - 5), months: 6 };
  if (month) return { start: monthOf(Number(year), Number(month)), months: 1 };
  return { start: monthOf(Number(year), 1), months: 12 };
};

/** The whole year or quarter that begins first after a month; the year where both do. */
export const nextPeriod = (last: Month): Period => {
  const monthsToQuarter = 2 - ((monthOfYear(last) - 1) % 3);
  const start = addMonths(last, monthsToQuarter + 1);
  return { start, months: monthOfYear(start) === 1 ? 12 : 3 };
};

/** How the command line and the sheets write a period: "2026", "2026-H1", "2026-Q1" or "2026-03". */
export const periodCode = ({ start, months }: Period): string => {
  const month = String(monthOfYear(start)).padStart(2, "0");
  if (months === 12) return `${yearOf(start)}`;
  if (months === 6) return `${yearOf(start)}-H${monthOfYear(start) === 1 ? 1 : 2}`;
  if (months === 3) return `${yearOf(start)}-Q${(monthOfYear(start) + 2) / 3}`;
  return `${yearOf(start)}-${month}`;
};
