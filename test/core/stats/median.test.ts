import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median } from "../../../src/core/stats/median.ts";

describe("median", () => {
  it("is the middle value, or the mean of the two in the middle", () => {
    expect(median(Object.freeze([9, 1, 5]))).toBe(5);
    expect(median(Object.freeze([9, 1, 5, 6]))).toBe(5.5);
  });

  it("sorts numbers as numbers", () => {
    expect(median([2, 10, 9])).toBe(9);
  });

  it("is 0 for nothing at all", () => {
    expect(median([])).toBe(0);
  });

  it("has as many values below as above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((x) => x < middle).length;
        const above = values.filter((x) => x > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
