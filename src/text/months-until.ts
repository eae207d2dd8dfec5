import { addMonths, isoMonth, monthOf } from "../core/calendar/month.ts";
import { periodOf } from "../core/calendar/period.ts";

/** The first month of a period, "2026-01"; "" where that is none. */
export const firstMonthOf = (code: string): string => {
  const period = periodOf(code);
  return period ? isoMonth(period.start) : "";
};

/** Months to choose from, "2024-01" and on to the last one of a period ("2026-Q1"); none where that is none. */
export const monthsUntil = (first: string, code: string): readonly string[] => {
  const period = periodOf(code);
  const start = monthOf(Number(first.slice(0, 4)), Number(first.slice(5)));
  if (!period) return [];
  const count = Math.max(0, period.start + period.months - start);
  return Array.from({ length: count }, (_, i) => isoMonth(addMonths(start, i)));
};
