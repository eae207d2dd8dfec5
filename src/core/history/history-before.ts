import type { Month } from "../calendar/month.ts";
import { type Period, periodCode } from "../calendar/period.ts";
import { GoalError } from "../errors.ts";
import { knownMonths } from "./known-months.ts";
import type { Results } from "./results.ts";

/** Months of results below which nothing can be said. */
export const FEWEST_MONTHS = 3;

/** Whether there are months enough before a period. */
export const isLongEnough = (results: Results, period: Period): boolean =>
  monthsBefore(results, period).length >= FEWEST_MONTHS;

/** The months before a period of which somebody has a result. */
export const monthsBefore = (results: Results, period: Period): readonly Month[] =>
  knownMonths(results).filter((month) => month < period.start);

/**
 * Results from the first to the last known month before a period. What came on or after its start
 * is left out: a goal does not move when actuals arrive.
 */
export const historyBefore = (results: Results, period: Period): Results => {
  const known = knownMonths(results);
  const before = known.filter((month) => month < period.start);
  if (known.length < FEWEST_MONTHS) throw new GoalError("tooShort", { months: known.length });
  if (before.length < FEWEST_MONTHS) {
    throw new GoalError("pastTooShort", { months: before.length, period: periodCode(period) });
  }
  const start = before[0]!;
  const months = before[before.length - 1]! - start + 1;
  const skipped = start - results.start;
  const people = results.people.map(({ person, values }) => ({
    person,
    values: Array.from({ length: months }, (_, i) => values[skipped + i] ?? null),
  }));
  return { start, people };
};
