import { addMonths, type Month } from "../calendar/month.ts";
import type { Results } from "../history/results.ts";
import { exp } from "../stats/exp.ts";
import type { Ratio } from "./cycle-means.ts";
import { factorOf } from "./factor-of.ts";

type Values = Results["people"][number]["values"];

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
  const months = (people[0]?.values ?? []).map((_, i) => addMonths(start, i));
  const growth = months.map((_, i) => exp(trend * i));
  const usual = months.map((month, i) => factorOf(factors, month) * growth[i]!);
  return people.map(({ values }) => ratiosOf(values, months, growth, levelOf(values, usual)));
};

/** What a person sells in a normal month, at the start; null for somebody who sold nothing, all in all. */
const levelOf = (values: Values, usual: readonly number[]): number | null => {
  let [sold, normal] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === null) continue;
    sold += value;
    normal += usual[i]!;
  }
  return sold > 0 && normal > 0 ? sold / normal : null;
};

const ratiosOf = (
  values: Values,
  months: readonly Month[],
  growth: readonly number[],
  level: number | null,
): readonly Ratio[] => {
  const ratios: Ratio[] = [];
  if (level === null) return ratios;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== null) ratios.push({ month: months[i]!, value: value / (level * growth[i]!) });
  }
  return ratios;
};
