import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { monthOf } from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const CENTURY_TURN = 70; // two digits: 69 is 2069, 70 is 1970, as POSIX strptime has it

/** The day of a year, month (1 to 12) and day, null where the calendar has none. */
export const calendarDay = (year: number, month: number, day: number): Day | null =>
  isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { month: monthOf(year, month), day }
    : null;

/** Whether results may be of that year. */
export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

/** The year that two or four digits stand for. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < CENTURY_TURN ? 2000 : 1900);
};
