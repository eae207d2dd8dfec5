import { randomOf } from "../../mess/random.ts";

/** Normal values by Box and Muller's method, from a seed. */
export const normals = (seed: number): (() => number) => {
  const { fraction } = randomOf(seed);
  return () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction());
};

/** Mean and quantiles of many totals, each by chance. */
export const drawn = (runs: number, total: () => number) => {
  const totals = Float64Array.from({ length: runs }, total).sort();
  return {
    expected: totals.reduce((sum, x) => sum + x, 0) / runs,
    p10: totals[0.1 * runs]!,
    p90: totals[0.9 * runs]!,
  };
};
