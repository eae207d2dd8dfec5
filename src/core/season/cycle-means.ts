import type { Month } from "../calendar/month.ts";

/** What was seen in a month, on the scale where 1 is a normal month. */
export interface Ratio {
  readonly month: Month;
  readonly value: number;
}

/**
 * One factor a month of the cycle, by a given average of what was seen in it, so that their mean
 * is 1. A month never seen counts as normal; a factor is never negative, whatever was refunded.
 */
export const cycleMeans = (
  ratios: readonly Ratio[],
  length: number,
  average: (values: readonly number[]) => number,
): readonly number[] => {
  const seen = Array.from({ length }, (): number[] => []);
  for (const { month, value } of ratios) seen[month % length]!.push(value);
  const factors = seen.map((values) => (values.length > 0 ? Math.max(0, average(values)) : 1));
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  return factors.map((factor) => (total > 0 ? (factor * length) / total : 1));
};
