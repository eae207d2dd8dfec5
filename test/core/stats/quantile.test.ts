import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/core/stats/quantile.ts";

describe("quantile", () => {
  it("agrees with numpy.percentile and PERCENTILE (definition 7)", () => {
    // place (n − 1) · share: 3 · 0.75 = 2.25 → 30 + 0.25 · (40 − 30)
    expect(quantile([40, 10, 30, 20], 0.75)).toBe(32.5);
    expect(quantile([1, 2, 3, 4, 5], 0.75)).toBe(4);
    expect(quantile([3, 1, 2], 0.9)).toBeCloseTo(2.8, 12);
  });

  it("ends at the least and the greatest value", () => {
    expect(quantile([5, -2, 9], 0)).toBe(-2);
    expect(quantile([5, -2, 9], 1)).toBe(9);
    expect(quantile([7], 0.75)).toBe(7);
  });

  it("is 0 for no values at all, and leaves its argument as it was", () => {
    expect(quantile([], 0.75)).toBe(0);
    expect(quantile(Object.freeze([2, 1]), 0.5)).toBe(1.5);
  });
});
