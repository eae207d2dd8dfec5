import { daysInMonth } from "../calendar/days-in-month.ts";
import { addMonths, isoMonth, monthOfYear, yearOf } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";

/** The day before a period begins, "2025-12-31". */
export const dayBefore = ({ start }: Period): string => {
  const month = addMonths(start, -1);
  return `${isoMonth(month)}-${daysInMonth(yearOf(month), monthOfYear(month))}`;
};

/**
 * The last day ("2026-01-31") on which goals that are published on a day may still be corrected either
 * way: the one before their period begins, or the last one to question them (null for no such day) where
 * that is later. Null where both are over.
 */
export const correctableUntil = (
  period: Period,
  questionsUntil: string | null,
  published: string,
): string | null => {
  const [last] = [dayBefore(period), questionsUntil ?? ""].sort().reverse() as [string, string];
  return last >= published ? last : null;
};
