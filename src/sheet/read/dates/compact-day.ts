import type { Day } from "../../../core/people/roster.ts";
import { calendarDay } from "./calendar-day.ts";

const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;

/** The day of 20240131, or the first of the month 202401; null for other texts and numbers. */
export const compactDay = (digits: string | number): Day | null => {
  const [, year, month, day] = COMPACT.exec(String(digits).trim()) ?? [];
  return year === undefined ? null : calendarDay(Number(year), Number(month), Number(day ?? 1));
};
