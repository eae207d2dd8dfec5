import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCorrelation } from "../../../src/core/stats/rank-correlation.ts";

describe("rankCorrelation", () => {
  it("is 1 − 6 Σd² ÷ n(n² − 1) without ties", () => {
    expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(1 - (6 * 4) / 120, 12);
    expect(rankCorrelation([10, 20, 30, 4000], [1, 8, 9, 70])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3], [9, 4, 1])).toBeCloseTo(-1, 12);
  });

  it("takes ties as the correlation of the mean ranks does", () => {
    // ranks 1.5 1.5 3 4 beside 1 2 3 4: covariance 4.5 ÷ √(4.5 · 5)
    expect(rankCorrelation([7, 7, 8, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it("is nothing where all are alike, or nobody is there", () => {
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toBeNull();
    expect(rankCorrelation([4], [2])).toBeNull();
    expect(rankCorrelation([], [])).toBeNull();
  });

  it("stays between −1 and 1, is the same from either side, and follows order alone", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer()), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pairs, (list) => {
        const [xs, ys] = [list.map(([x]) => x), list.map(([, y]) => y)];
        const found = rankCorrelation(xs, ys);
        expect(rankCorrelation(ys, xs)).toBe(found);
        expect(
          rankCorrelation(
            xs.map((x) => x * x * x),
            ys,
          ),
        ).toBe(found);
        if (found !== null) expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 50 },
    );
  });
});
