import type { Day } from "../people/roster.ts";
import { dayNumber, daysBetween } from "./day-number.ts";
import { daysInMonth } from "./days-in-month.ts";
import { addMonths, monthOfYear, yearOf } from "./month.ts";
import type { Period } from "./period.ts";

/** Mondays to Fridays from one day to another, both counted; 0 where the other comes first. */
export const workingDays = (from: Day, to: Day): number =>
  daysBetween(from, to) === 0 ? 0 : upTo(dayNumber(to)) - upTo(dayNumber(from) - 1);

/** The same of whole months, a month on average: no holiday is known. */
export const workingDaysAMonth = ({ start, months }: Period): number => {
  const last = addMonths(start, months - 1);
  const day = daysInMonth(yearOf(last), monthOfYear(last));
  return workingDays({ month: start, day: 1 }, { month: last, day }) / months;
};

const WEEK = 7;
const WORKED = 5;

/** Working days among the first so many days, of which the first is a Monday. */
const upTo = (days: number): number =>
  WORKED * Math.floor(days / WEEK) + Math.min(WORKED, days % WEEK);
