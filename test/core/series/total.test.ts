import { describe, expect, it } from "vitest";
import { FITTED } from "../../../src/core/series/fitted.ts";
import { chanceOfTotal, quantileOfTotal, type Total } from "../../../src/core/series/total.ts";

/** python3, scipy 1.17: norm.ppf(p). */
const NORMAL = [
  [0.025, -1.9599639845400545],
  [0.1, -1.2815515655446004],
  [0.35, -0.38532046640756773],
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.975, 1.959963984540054],
] as const;

/** Tukey's h of a standard normal quantile, by the engine's own exponential. */
const heavier = (q: number): number => q * Math.exp((FITTED.tail * q * q) / 2);

const countOf = (expected: number, spread: number): Total => {
  return { expected, middle: expected, spread, isNonNegative: true, isCount: true };
};

describe("quantileOfTotal", () => {
  const total = { expected: 104, middle: 100, spread: 30, isNonNegative: false, isCount: false };

  it.each(NORMAL)("is Tukey's h where a total may be negative: p = %d", (p, q) => {
    expect(quantileOfTotal(total, p)).toBeCloseTo(100 + 30 * heavier(q), 9);
  });

  it("is the mean of Tukey's h and a lognormal's where it may not be negative", () => {
    const log = Math.sqrt(Math.log(1 + 0.3 ** 2));
    for (const [p, q] of NORMAL) {
      const z = heavier(q);
      const mean = (100 + 30 * z + 100 * Math.exp(z * log)) / 2;
      expect(quantileOfTotal({ ...total, isNonNegative: true }, p)).toBeCloseTo(mean, 9);
    }
  });
});

describe("chanceOfTotal", () => {
  /** The spread of a count whose standard deviation this is: both have the same 80 % interval. */
  const spreadOf = (sd: number): number => (sd * NORMAL[1][1]) / heavier(NORMAL[1][1]);

  // python3, scipy 1.17: nbinom.sf(least - 1, mean ** 2 / (sd ** 2 - mean), mean / sd ** 2)
  it.each([
    [3.2, 2.5, 5, 0.25237326545104943],
    [40, 12, 55, 0.1178628304730726],
    [120, 30, 100, 0.7403663343612028],
    [0.4, 0.9, 2, 0.09070203983719445],
  ])(
    "agrees with scipy's negative binomial: mean %d, sd %d, %d or more",
    (expected, sd, least, p) => {
      const total = countOf(expected, spreadOf(sd));
      expect(chanceOfTotal(total, least)).toBeCloseTo(p, 10);
    },
  );

  // python3, scipy 1.17: poisson.sf(8, 6)
  it("agrees with scipy's Poisson where the variance is the mean", () => {
    const total = countOf(6, spreadOf(Math.sqrt(6)));
    expect(chanceOfTotal(total, 9)).toBeCloseTo(0.15276250601543884, 9);
  });
});
