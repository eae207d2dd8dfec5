import type { Day } from "../people/roster.ts";
import { dayNumber, daysBetween } from "./day-number.ts";

/** Mondays to Fridays from one day to another, both counted; 0 where the other comes first. */
export const workingDays = (from: Day, to: Day): number =>
  daysBetween(from, to) === 0 ? 0 : upTo(dayNumber(to)) - upTo(dayNumber(from) - 1);

const WEEK = 7;
const WORKED = 5;

/** Working days among the first so many days, of which the first is a Monday. */
const upTo = (days: number): number =>
  WORKED * Math.floor(days / WEEK) + Math.min(WORKED, days % WEEK);
