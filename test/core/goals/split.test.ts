import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitOf } from "../../../src/core/goals/split.ts";
import { TOY_YEAR } from "../teams.ts";

describe("splitOf", () => {
  it("gives what is left over to the largest remainders", () => {
    expect(splitOf(10, [1, 1, 1], 1)).toEqual([4, 3, 3]);
    expect(splitOf(10, [1, 2, 1], 1)).toEqual([3, 5, 2]);
    expect(splitOf(7, [0.1, 0.45, 0.45], 1)).toEqual([1, 3, 3]);
  });

  it("follows the season", () => {
    expect(splitOf(1200, TOY_YEAR, 1)).toEqual([80, 60, 70, 70, 70, 80, 80, 50, 80, 100, 150, 310]);
  });

  it("is even where no month weighs anything", () => {
    expect(splitOf(5, [0, 0], 1)).toEqual([3, 2]);
  });

  it("uses a hundredth of the step", () => {
    expect(splitOf(2_000_000, [1, 1, 1], 100_000)).toEqual([667_000, 667_000, 666_000]);
    expect(splitOf(1.2, [1, 1, 1.1], 0.1)).toEqual([0.387, 0.387, 0.426]);
  });

  const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });

  it("adds up to the goal, each part within a unit of its share", () => {
    const step = fc.constantFrom(1, 2, 5, 10, 50, 1000);
    fc.assert(
      fc.property(weights, step, fc.integer({ min: 0, max: 5000 }), (shares, unit, count) => {
        const goal = unit * count;
        const parts = splitOf(goal, shares, unit);
        const total = shares.reduce((sum, x) => sum + x, 0);
        expect(parts.reduce((sum, x) => sum + x, 0)).toBe(goal);
        parts.forEach((part, i) => {
          const share = total > 0 ? (goal * shares[i]!) / total : goal / shares.length;
          expect(Math.abs(part - share)).toBeLessThanOrEqual(Math.max(1, unit / 100) + 1e-6);
        });
      }),
    );
  });
});
