import type { Month } from "../../core/calendar/month.ts";
import { addMonths } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import type { Tally } from "./tally.ts";

type Sums = Pick<Tally, "sums">;

/** The first and the last month with a number; null where there is none. */
export const spanOf = (
  tallies: readonly Sums[],
): { readonly first: Month; readonly last: Month } | null => {
  const known = new Set(tallies.flatMap(({ sums }) => [...sums.values()].flatMap(knownMonths)));
  const [first, ...others] = [...known].sort((a, b) => a - b);
  return first === undefined ? null : { first, last: others[others.length - 1] ?? first };
};

const knownMonths = (months: ReadonlyMap<Month, number | null>): readonly Month[] =>
  [...months].flatMap(([month, sum]) => (sum === null ? [] : [month]));

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
