import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini } from "../../../src/core/stats/gini.ts";

describe("gini", () => {
  it("is half the mean difference of all pairs, as a share of the mean", () => {
    // pairs of 1, 2, 3: differences 1, 1, 2 twice each of 9, so 8 ÷ 9; ÷ 2 ÷ mean 2
    expect(gini([3, 1, 2])).toBeCloseTo(8 / 9 / 4, 12);
    expect(gini([5, 5, 5, 5])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBe(0.75);
  });

  it("is nothing without amounts", () => {
    expect(gini([])).toBeNull();
    expect(gini([0, 0])).toBeNull();
  });

  it("does not depend on the unit or the order", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(amounts, (list) => {
        const found = gini(list)!;
        expect(gini([...list].reverse().map((x) => 8 * x))).toBe(found);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThan(1);
      }),
      { numRuns: 50 },
    );
  });
});
