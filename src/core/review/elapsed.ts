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
  /** Calendar weeks that are over, and that are left, as far as their months are open: one whose factor is 0 has none. */
  readonly weeksGone: number;
  readonly weeksLeft: number;
}

const WEEK = 7;
const ALL_OPEN: readonly number[] = new Array<number>(12).fill(1);

/**
 * A goal's time up to the end of a day: each month counts by its season factor (twelve, January
 * first), its working days, Monday to Friday, and the share of it that is open (twelve of them, too); by
 * calendar days where all of that is 0. Weeks are the open ones of months that sell, or all where none does.
 */
export const elapsedOf = (
  period: Days,
  asOf: Day,
  factors: readonly number[],
  open: readonly number[] = ALL_OPEN,
): Elapsed => {
  const { start, end } = period;
  const until = earlier(asOf, end);
  const [all, gone] = [weightsOf({ start, end }), weightsOf({ start, end: until })];
  const openIn = (i: number) => open[monthOfYear(addMonths(start.month, i)) - 1]!;
  const factorIn = (i: number) => factorOf(factors, addMonths(start.month, i)) * openIn(i);
  const weight = (shares: readonly number[]) => sum(shares.map((share, i) => share * factorIn(i)));
  const isClosed = all.every((_, i) => factorIn(i) === 0);
  const shareIn = (i: number) => (isClosed ? 1 : factorIn(i) > 0 ? openIn(i) : 0);
  const daysTo = (day: Day) => sum(daysOf({ start, end: day }).map((days, i) => days * shareIn(i)));
  const [days, daysGone] = [daysTo(end), daysTo(until)];
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
const weightsOf = (days: Days): readonly number[] =>
  partsOf(days).map(({ part, whole }) => {
    const worked = workingDays(part.start, part.end);
    return worked / workingDays(whole.start, whole.end);
  });

/** The days of each month. */
const daysOf = (days: Days): readonly number[] =>
  partsOf(days).map(({ part }) => daysBetween(part.start, part.end));

/** What of each month lies in these days, and all of that month. */
const partsOf = ({ start, end }: Days): readonly { readonly part: Days; readonly whole: Days }[] =>
  Array.from({ length: Math.max(0, end.month - start.month + 1) }, (_, i) => {
    const whole = wholeMonth(addMonths(start.month, i));
    return { part: { start: later(start, whole.start), end: earlier(end, whole.end) }, whole };
  });

const wholeMonth = (month: Month): Days => ({
  start: { month, day: 1 },
  end: { month, day: daysInMonth(yearOf(month), monthOfYear(month)) },
});
