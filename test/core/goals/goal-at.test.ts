import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf, chancesOf, goalAt, roundGoalAt } from "../../../src/core/goals/goal-at.ts";
import { roundTo } from "../../../src/core/goals/rounding.ts";
import { FITTED } from "../../../src/core/series/fitted.ts";
import { spreadOf, type Total } from "../../../src/core/series/total.ts";

const amount = (expected: number, spread: number): Total => {
  return { expected, middle: expected, spread, isNonNegative: false, isCount: false };
};
const count = (expected: number, sd: number): Total => {
  return { expected, middle: expected, spread: spreadOf(sd), isNonNegative: true, isCount: true };
};
const expected = fc.double({ min: 0, max: 1e6, noNaN: true });
const forecast = fc
  .tuple(expected, fc.double({ min: 1, max: 1e6, noNaN: true }))
  .map(([middle, spread]) => amount(middle, spread));
const counted = fc
  .tuple(
    fc.double({ min: 0, max: 600, noNaN: true }),
    fc.double({ min: 0.1, max: 100, noNaN: true }),
  )
  .map(([middle, sd]) => count(middle, sd));
/** Φ⁻¹(0.65), and what the tails make of it. */
const Q = 0.3853204664;
const Z = Q * Math.exp((FITTED.tail * Q * Q) / 2);
const probability = fc.double({ min: 0.05, max: 0.95, noNaN: true });

describe("goalAt", () => {
  it("is the total that is reached with the chance", () => {
    expect(goalAt(amount(1000, 200), 0.65)).toBeCloseTo(1000 - Z * 200, 6);
    expect(goalAt(amount(1000, 200), 0.5)).toBeCloseTo(1000, 9);
  });

  it("asks nobody for less than nothing", () => {
    expect(goalAt(amount(100, 500), 0.8)).toBe(0);
    expect(goalAt(amount(-100, 10), 0.65)).toBe(0);
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
    expect(chanceOf(amount(0, 0), 0)).toBe(1);
    expect(chanceOf(amount(0, 0), 1)).toBe(0);
  });
});

describe("goals of counts", () => {
  // Poisson of mean 4: P(N ≥ 3) = 0.7619, P(N ≥ 4) = 0.5665
  it("are the whole number whose chance is nearest", () => {
    expect(goalAt(count(4, 2), 0.65)).toBe(4);
    expect(goalAt(count(4, 2), 0.7)).toBe(3);
    expect(chanceOf(count(4, 2), 4)).toBeCloseTo(0.5665, 4);
  });

  it("is reached by nobody who sells nothing, but for a goal of 0", () => {
    expect(goalAt(count(0, 0), 0.65)).toBe(0);
    expect(chanceOf(count(0, 0), 0)).toBe(1);
    expect(chanceOf(count(0, 0), 1)).toBe(0);
  });

  it("ask nobody for less than nothing where more was given back than sold", () => {
    const total = { ...count(400, 5000), isNonNegative: false };
    expect(goalAt(total, 0.8)).toBe(0);
    expect(goalAt(total, 0.2, true)).toBe(0);
  });

  it("are whole, and no neighbour's chance is nearer", () => {
    fc.assert(
      fc.property(counted, probability, (one, p) => {
        const goal = goalAt(one, p);
        expect(Number.isInteger(goal)).toBe(true);
        const off = (each: number) => Math.abs(chanceOf(one, each) - p);
        expect(off(goal)).toBeLessThanOrEqual(off(goal + 1) + 1e-9);
        if (goal > 0) expect(off(goal)).toBeLessThanOrEqual(off(goal - 1) + 1e-9);
      }),
    );
  });
});

describe("goals of which less is better", () => {
  it("are the total that is not exceeded with the chance", () => {
    expect(goalAt(amount(1000, 200), 0.65, true)).toBeCloseTo(1000 + Z * 200, 6);
    expect(chanceOf(amount(1000, 200), 1000 + Z * 200, true)).toBeCloseTo(0.65, 6);
    expect(chanceOf(amount(5, 0), 5, true)).toBe(1);
    expect(chanceOf(amount(5, 0), 4, true)).toBe(0);
  });

  // Poisson of mean 4: P(N ≤ 3) = 0.4335, P(N ≤ 4) = 0.6288, P(N ≤ 5) = 0.7851
  it("are of counts the whole number whose chance is nearest", () => {
    expect(goalAt(count(4, 2), 0.65, true)).toBe(4);
    expect(goalAt(count(4, 2), 0.75, true)).toBe(5);
    expect(goalAt(count(4, 2), 0.5, true)).toBe(3);
    expect(chanceOf(count(4, 2), 4, true)).toBeCloseTo(0.6288, 4);
  });

  // Poisson of mean 0.1: P(N ≤ 0) = 0.9048, which is far above 0.35
  it("are never below 0", () => {
    expect(goalAt(count(0.1, Math.sqrt(0.1)), 0.35, true)).toBe(0);
    expect(goalAt(count(0, 0), 0.65, true)).toBe(0);
    expect(goalAt(amount(100, 500), 0.2, true)).toBe(0);
  });

  it("mirror an amount at the expected total", () => {
    fc.assert(
      fc.property(forecast, probability, (total, p) => {
        const [more, less] = [goalAt(total, p), goalAt(total, p, true)];
        if (more > 0 && less > 0)
          expect((more + less) / 2 / (1 + total.expected)).toBeCloseTo(
            total.expected / (1 + total.expected),
            6,
          );
        if (less > 0) expect(chanceOf(total, less, true)).toBeCloseTo(p, 9);
      }),
    );
  });

  it("are whole of counts, and no neighbour's chance is nearer", () => {
    fc.assert(
      fc.property(counted, probability, (one, p) => {
        const goal = goalAt(one, p, true);
        expect(Number.isInteger(goal)).toBe(true);
        const off = (each: number) => Math.abs(chanceOf(one, each, true) - p);
        expect(off(goal)).toBeLessThanOrEqual(off(goal + 1) + 1e-9);
        if (goal > 0) expect(off(goal)).toBeLessThanOrEqual(off(goal - 1) + 1e-9);
      }),
    );
  });
});

describe("roundGoalAt", () => {
  const large = fc
    .tuple(
      fc.double({ min: 0, max: 20_000, noNaN: true }),
      fc.double({ min: 0, max: 2_000, noNaN: true }),
    )
    .map(([middle, sd]) => count(middle, sd));
  const step = fc.constantFrom(1, 2, 5, 10, 20, 50, 100);

  it("is the goal, rounded, of amounts and of counts small and large", () => {
    const one = fc.oneof(forecast, counted, large);
    fc.assert(
      fc.property(one, probability, fc.boolean(), step, (total, p, isLessBetter, whole) => {
        const rounded = roundTo(goalAt(total, p, isLessBetter), whole);
        const chance = chancesOf(total, isLessBetter);
        expect(roundGoalAt(total, p, isLessBetter, chance, whole)).toBe(rounded);
      }),
      { numRuns: 2000 },
    );
  });

  it("asks for no chance where all goals near the amount round alike", () => {
    const never = () => expect.unreachable();
    expect(roundGoalAt(count(3000, 100), 0.5, false, never, 50)).toBe(3000);
  });
});
