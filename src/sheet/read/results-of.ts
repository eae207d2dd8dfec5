import type { Month } from "../../core/calendar/month.ts";
import { addMonths } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import type { Tally } from "./tally.ts";

type Sums = Pick<Tally, "sums">;

/** The first and the last month with a number; null where there is none. */
export const spanOf = (
  tallies: readonly Sums[],
): { readonly first: Month; readonly last: Month } | null => {
  const [first, last] = boundsOf(tallies.flatMap(({ sums }) => [...sums.values()]));
  return first > last ? null : { first: first as Month, last: last as Month };
};

/** The least and the greatest month with a number: ∞ and −∞ where there is none. */
const boundsOf = (
  people: readonly ReadonlyMap<Month, number | null>[],
): readonly [first: number, last: number] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const months of people) {
    for (const [month, sum] of months) {
      if (sum === null) continue;
      first = Math.min(first, month);
      last = Math.max(last, month);
    }
  }
  return [first, last];
};

/** A metric's months in a row, from its first to its last known one, for each of the people. */
export const resultsOf = (tally: Sums, people: readonly string[]): Results | null => {
  const span = spanOf([tally]);
  if (span === null) return null;
  const months = [...Array(span.last - span.first + 1).keys()].map((index) =>
    addMonths(span.first, index),
  );
  return {
    start: span.first,
    people: people.map((person) => {
      const sums = tally.sums.get(person);
      return { person, values: months.map((month) => sums?.get(month) ?? null) };
    }),
  };
};
