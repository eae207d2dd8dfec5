import type { Results } from "../history/results.ts";
import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";

const YEAR = 12;

/**
 * What a team's sales took of a resource in a month lately, in the resource's own unit: what one sale
 * takes × the mean of the last twelve months' sales. Months without a known result, and those in
 * which nobody sold (closed ones), are left out; null where none is left.
 */
export const handledLately = (need: number, { people }: Results): number | null => {
  const sold = lastMonths(people).filter((amount) => amount > 0);
  return sold.length > 0 ? need * mean(sold) : null;
};

/** What everybody sold together in each of the last twelve months. */
const lastMonths = (people: Results["people"]): readonly number[] =>
  Array.from({ length: YEAR }, (_, back) =>
    sum(people.map(({ values }) => values[values.length - 1 - back] ?? 0)),
  );
