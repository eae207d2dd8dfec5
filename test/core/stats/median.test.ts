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

  it("is what sorting finds, in any order and with any ties", () => {
    const few = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 40 });
    const any = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.oneof(few, any), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const middles = [sorted[(values.length - 1) >> 1]!, sorted[values.length >> 1]!];
        expect(median(Object.freeze(values))).toBeCloseTo((middles[0]! + middles[1]!) / 2, 12);
      }),
    );
  });
});
