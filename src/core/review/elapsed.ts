import { dayNumber, daysBetween } from "../calendar/day-number.ts";
import { daysInMonth } from "../calendar/days-in-month.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../calendar/month.ts";
import { workingDays } from "../calendar/working-days.ts";
import type { Day } from "../people/roster.ts";
import { factorOf } from "../season/factor-of.ts";
import { sum } from "../stats/sum.ts";

/** Days in a row, both ends counted. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** How much of a goal's time is over. */
export interface Elapsed {
  /** Share in [0, 1] of the goal that is due by now. */
  readonly share: number;
  /** Months of work that are over. */
  readonly months: number;
  /** Calendar weeks that are over, and that are left. */
  readonly weeksGone: number;
  readonly weeksLeft: number;
}

const WEEK = 7;

/**
 * A goal's time up to the end of a day: each month counts by its season factor (twelve, January
 * first) and its working days, Monday to Friday; by calendar days where all of that is 0.
 */
export const elapsedOf = (period: Days, asOf: Day, factors: readonly number[]): Elapsed => {
  const { start, end } = period;
  const until = earlier(asOf, end);
  const [all, gone] = [weightsOf({ start, end }), weightsOf({ start, end: until })];
  const weight = (shares: readonly number[]) =>
    sum(shares.map((share, i) => share * factorOf(factors, addMonths(start.month, i))));
  const [days, daysGone] = [daysBetween(start, end), daysBetween(start, until)];
  const whole = weight(all);
  return {
    share: whole > 0 ? Math.min(1, weight(gone) / whole) : daysGone / days,
    months: sum(gone),
    weeksGone: daysGone / WEEK,
    weeksLeft: (days - daysGone) / WEEK,
  };
};

const earlier = (one: Day, other: Day): Day => (dayNumber(one) < dayNumber(other) ? one : other);

const later = (one: Day, other: Day): Day => (dayNumber(one) > dayNumber(other) ? one : other);

/** Share of each month's working days, the first month first; none where the end comes first. */
const weightsOf = ({ start, end }: Days): readonly number[] =>
  Array.from({ length: Math.max(0, end.month - start.month + 1) }, (_, i) => {
    const whole = wholeMonth(addMonths(start.month, i));
    const worked = workingDays(later(start, whole.start), earlier(end, whole.end));
    return worked / workingDays(whole.start, whole.end);
  });

const wholeMonth = (month: Month): Days => ({
  start: { month, day: 1 },
  end: { month, day: daysInMonth(yearOf(month), monthOfYear(month)) },
});
