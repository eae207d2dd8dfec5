import { addMonths } from "../calendar/month.ts";
import type { Results } from "../history/results.ts";
import { exp } from "../stats/exp.ts";
import { factorOf } from "./factor-of.ts";

type Values = Results["people"][number]["values"];

/**
 * Each month's results as ratios to what the person sells in a normal month, growth taken out: sum
 * of results ÷ sum of (factor · growth) over the person's own months. So people who come, go or miss
 * a month bend neither the season nor the trend. No logarithm: zeros and refunds may stand. A person
 * who sold nothing, all in all, has no ratios.
 */
export const ownRatios = (
  { start, people }: Results,
  factors: readonly number[],
  trend: number,
): readonly (readonly number[])[] => {
  const growth = (people[0]?.values ?? []).map((_, i) => exp(trend * i));
  const usual = growth.map((grown, i) => factorOf(factors, addMonths(start, i)) * grown);
  const ratios = growth.map((): number[] => []);
  for (const { values } of people) {
    const level = levelOf(values, usual);
    if (level === null) continue;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value !== null) ratios[i]!.push(value / (level * growth[i]!));
    }
  }
  return ratios;
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
