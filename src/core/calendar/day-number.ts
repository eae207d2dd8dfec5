import type { Day } from "../people/roster.ts";
import { daysInMonth } from "./days-in-month.ts";
import { monthOfYear, yearOf } from "./month.ts";

/** Days of the Gregorian calendar from Monday, 1 January of the year 1, which is 1. */
export const dayNumber = ({ month, day }: Day): number => {
  const year = yearOf(month);
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const months = Array.from({ length: monthOfYear(month) - 1 }, (_, i) => daysInMonth(year, i + 1));
  return 365 * years + leapDays + months.reduce((sum, days) => sum + days, 0) + day;
};

/** Days from one day to another, both counted; 0 where the other comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.max(0, dayNumber(to) - dayNumber(from) + 1);
