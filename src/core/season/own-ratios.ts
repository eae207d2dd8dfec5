import { addMonths } from "../calendar/month.ts";
import type { PersonResults, Results } from "../history/results.ts";
import { exp } from "../stats/exp.ts";
import type { Ratio } from "./cycle-means.ts";
import { factorOf } from "./factor-of.ts";

/**
 * Each person's results as ratios to what that person sells in a normal month, growth taken out:
 * sum of results ÷ sum of (factor · growth) over the person's own months. So people who come, go
 * or miss a month bend neither the season nor the trend. No logarithm: zeros and refunds may stand.
 * A person who sold nothing, all in all, has no ratios.
 */
export const ownRatios = (
  { start, people }: Results,
  factors: readonly number[],
  trend: number,
): readonly (readonly Ratio[])[] => {
  const growth = (people[0]?.values ?? []).map((_, i) => exp(trend * i));
  return people.map(({ values }: PersonResults) => {
    let [sold, normal] = [0, 0];
    values.forEach((value, i) => {
      if (value === null) return;
      sold += value;
      normal += factorOf(factors, addMonths(start, i)) * growth[i]!;
    });
    if (!(sold > 0 && normal > 0)) return [];
    return values.flatMap((value, i) =>
      value === null
        ? []
        : [{ month: addMonths(start, i), value: value / ((sold / normal) * growth[i]!) }],
    );
  });
};
