import { addMonths } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { SoFar } from "../choices.ts";
import type { PersonForecast } from "../forecast/person-forecast.ts";
import { resultAt } from "../history/result-at.ts";
import { withKnown } from "../series/total.ts";
import { sum } from "../stats/sum.ts";

/** What is left of a period whose first months are known. */
export const restOfPeriod = ({ start, months }: Period, soFar: SoFar): Period => ({
  start: addMonths(start, soFar.months),
  months: months - soFar.months,
});

/**
 * Everybody's forecast of a period of which the first months are known: what came, and on top of it what
 * `rest` expects of the months that are left, with these results in its history. A month of somebody's
 * that has no result counts as was expected at the start. Who is not in `rest` stays as forecast.
 */
export const withResultsSoFar = (
  people: readonly PersonForecast[],
  rest: readonly PersonForecast[],
  { months, results }: SoFar,
  { start }: Period,
): readonly PersonForecast[] => {
  const left = new Map(rest.map((one) => [one.person, one]));
  const resultOf = resultAt(results);
  return people.map((one) => {
    const later = left.get(one.person);
    if (later === undefined) return one;
    const came = Array.from(
      { length: months },
      (_, i) => resultOf(one.person, addMonths(start, i)) ?? one.stretch(i, 1).expected,
    );
    return running(one, later, came);
  });
};

const running = (
  one: PersonForecast,
  later: PersonForecast,
  came: readonly number[],
): PersonForecast => {
  const { expected, middle, spread, isNonNegative, isCount, sd } = later;
  const rest = { expected, middle, spread, isNonNegative, isCount };
  return {
    ...one,
    ...withKnown(rest, sum(came)),
    sd,
    stretch: (first, length) => {
      const [from, to] = [Math.max(first, came.length), first + length];
      const ahead = to > from ? later.stretch(from - came.length, to - from) : NOTHING;
      return { ...ahead, expected: sum(came.slice(first, to)) + ahead.expected };
    },
  };
};

const NOTHING = { expected: 0, sd: 0 };
