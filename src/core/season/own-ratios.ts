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
): readonly (readonly Ratio[])[] =>
  people.map(({ values }: PersonResults) => {
    const seen = values.flatMap((value, i) => {
      const month = addMonths(start, i);
      return value === null ? [] : [{ month, value, growth: exp(trend * i) }];
    });
    const sold = seen.reduce((total, { value }) => total + value, 0);
    const normal = seen.reduce((total, x) => total + factorOf(factors, x.month) * x.growth, 0);
    if (!(sold > 0 && normal > 0)) return [];
    return seen.map(({ month, value, growth }) => ({
      month,
      value: value / ((sold / normal) * growth),
    }));
  });
