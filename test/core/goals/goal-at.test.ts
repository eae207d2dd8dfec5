import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf, goalAt } from "../../../src/core/goals/goal-at.ts";

const forecast = fc.record({
  expected: fc.double({ min: 0, max: 1e6, noNaN: true }),
  sd: fc.double({ min: 1, max: 1e6, noNaN: true }),
});
const probability = fc.double({ min: 0.05, max: 0.95, noNaN: true });

describe("goalAt", () => {
  // 1000 − 0.38532 · 200
  it("is the total that is reached with the chance", () => {
    expect(goalAt({ expected: 1000, sd: 200 }, 0.65)).toBeCloseTo(922.9359, 3);
    expect(goalAt({ expected: 1000, sd: 200 }, 0.5)).toBe(1000);
  });

  it("asks nobody for less than nothing", () => {
    expect(goalAt({ expected: 100, sd: 500 }, 0.8)).toBe(0);
    expect(goalAt({ expected: -100, sd: 10 }, 0.65)).toBe(0);
  });

  it("has the chance that it was made for", () => {
    fc.assert(
      fc.property(forecast, probability, (total, p) => {
        const goal = goalAt(total, p);
        if (goal > 0) expect(chanceOf(total, goal)).toBeCloseTo(p, 9);
      }),
    );
  });
});

describe("chanceOf", () => {
  it("is certain where nothing varies", () => {
    expect(chanceOf({ expected: 0, sd: 0 }, 0)).toBe(1);
    expect(chanceOf({ expected: 0, sd: 0 }, 1)).toBe(0);
  });
});
