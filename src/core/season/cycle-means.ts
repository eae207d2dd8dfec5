import type { Month } from "../calendar/month.ts";

/**
 * One factor a month of the cycle, by a given average of what was seen in it, so that their mean
 * is 1; `months` are in a row, the first at `start`, each with what was seen on the scale where 1 is
 * normal. A month never seen counts as normal; a factor is never negative, whatever was refunded.
 */
export const cycleMeans = (
  start: Month,
  months: readonly (readonly number[])[],
  length: number,
  average: (values: readonly number[]) => number,
): readonly number[] => {
  const seen = Array.from({ length }, (): number[] => []);
  for (const [i, values] of months.entries()) seen[(start + i) % length]!.push(...values);
  const factors = seen.map((values) => (values.length > 0 ? Math.max(0, average(values)) : 1));
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  return factors.map((factor) => (total > 0 ? (factor * length) / total : 1));
};
