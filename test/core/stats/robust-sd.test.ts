import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { robustSd } from "../../../src/core/stats/robust-sd.ts";

describe("robustSd", () => {
  it("agrees with R: mad(c(1, 2, 3, 4, 100))", () => {
    expect(robustSd([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 12);
  });

  it("hardly sees a wild value", () => {
    const calm = [8, 9, 10, 11, 12, 10, 9, 11];
    expect(robustSd([...calm, 1e6])).toBeLessThan(2 * robustSd(calm));
  });

  it("falls back on the mean deviation where most values are equal", () => {
    // deviations from 5: 0 0 0 0 10, mean 2, times 1.2533
    expect(robustSd([5, 5, 5, 5, 15])).toBeCloseTo(2.5066, 12);
  });

  it("is 0 only where all values are equal", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (values) => {
        expect(robustSd(values) === 0).toBe(new Set(values).size === 1);
      }),
    );
  });
});
