import fc from "fast-check";
import { expect, it } from "vitest";
import { recentLevel } from "../../../src/core/history/recent-level.ts";

it("counts a month half as much as one a half-life later", () => {
  expect(recentLevel([8, 4, 2], 1)).toBeCloseTo((8 / 4 + 4 / 2 + 2) / 1.75, 14);
  expect(recentLevel([30, null, 10], 2)).toBeCloseTo((30 / 2 + 10) / 1.5, 14); // a gap ages it, too
});

it("counts from the last month that is known, and is 0 where none is", () => {
  expect(recentLevel([8, 4, 2, null, null], 0.01)).toBe(recentLevel([8, 4, 2], 0.01));
  expect(recentLevel([null, null], 9)).toBe(0);
});

it("is the last month for the shortest half-life, and the mean for the longest", () => {
  expect(recentLevel([8, 4, 2], Number.MIN_VALUE)).toBe(2);
  expect(recentLevel([8, 4, 3], Number.MAX_VALUE)).toBe(5);
});

it("obeys the recursion of simple exponential smoothing", () => {
  // numerator and denominator both shrink by 2^(−1/h) a month, and the new month comes in full
  const months = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(months, fc.double({ min: 0.5, max: 40, noNaN: true }), (values, halfLife) => {
      const kept = 2 ** (-1 / halfLife);
      let [total, weight] = [0, 0];
      for (const value of values) [total, weight] = [kept * total + value, kept * weight + 1];
      expect(recentLevel(values, halfLife)).toBeCloseTo(total / weight, 6);
    }),
    { numRuns: 50 },
  );
});
