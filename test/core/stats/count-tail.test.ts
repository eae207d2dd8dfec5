import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTail } from "../../../src/core/stats/count-tail.ts";

describe("countTail", () => {
  // Poisson tables: 1 − P(N ≤ 9 | 10) and 1 − P(N ≤ 1 | 0.5)
  it("is Poisson's where the variance is the mean", () => {
    expect(countTail(10, 10, 10)).toBeCloseTo(1 - 0.45793, 5);
    expect(countTail(2, 0.5, 0.5)).toBeCloseTo(1 - 0.9098, 4);
  });

  // r = 3, q = ½: p₀ = 1/8, p₁ = 3/16, p₂ = 3/16, so P(N ≥ 3) = 1/2
  it("is the negative binomial's where it is larger", () => {
    expect(countTail(1, 3, 6)).toBeCloseTo(7 / 8, 12);
    expect(countTail(3, 3, 6)).toBeCloseTo(1 / 2, 12);
  });

  // Φ((20 + 0.5 − 22) ÷ 2) = Φ(−0.75)
  it("is the normal's with continuity correction where it is smaller", () => {
    expect(countTail(22, 20, 4)).toBeCloseTo(0.22663, 5);
    expect(countTail(20, 20, 0)).toBe(1);
    expect(countTail(21, 20, 0)).toBe(0);
  });

  it("hardly jumps where the mean becomes large", () => {
    for (const [least, variance] of [
      [140, 150],
      [150, 300],
      [120, 900],
      [200, 900],
    ] as const) {
      const gap = countTail(least, 150, variance) - countTail(least, 150.000001, variance);
      expect(Math.abs(gap)).toBeLessThan(0.012);
    }
  });

  it("falls from 1 to 0 as more is asked", () => {
    const positive = fc.double({ min: 0.01, max: 400, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 600 }), (mean, variance, least) => {
        const [chance, next] = [
          countTail(least, mean, variance),
          countTail(least + 1, mean, variance),
        ];
        expect(chance).toBeLessThanOrEqual(1);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(chance + 1e-12);
      }),
    );
  });
});
