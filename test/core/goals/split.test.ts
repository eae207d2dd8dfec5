import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiple } from "../../../src/core/goals/rounding.ts";
import {
  apportioned,
  cascaded,
  splitAfter,
  splitOf,
  splitUnit,
} from "../../../src/core/goals/split.ts";
import { TOY_YEAR } from "../teams.ts";

const total = (parts: readonly number[]) => parts.reduce((sum, x) => sum + x, 0);
const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const steps = fc.constantFrom(1, 2, 5, 10, 50, 1000);
const goals = fc
  .tuple(steps, fc.integer({ min: 0, max: 5000 }))
  .map(([step, count]) => ({ step, goal: step * count }));

describe("splitOf", () => {
  it("ends each part where the rounded running total ends", () => {
    expect(splitOf(10, [1, 1, 1], 1)).toEqual([3, 4, 3]);
    expect(splitOf(10, [1, 2, 1], 1)).toEqual([3, 5, 2]);
    expect(splitOf(7, [0.1, 0.45, 0.45], 1)).toEqual([1, 3, 3]);
  });

  it("follows the season", () => {
    expect(splitOf(1200, TOY_YEAR, 1)).toEqual([80, 60, 70, 70, 70, 80, 80, 50, 80, 100, 150, 310]);
  });

  it("is even where no month weighs anything", () => {
    expect(splitOf(5, [0, 0], 1)).toEqual([3, 2]);
  });

  it("spreads a few sales over the year instead of giving them to its first months", () => {
    expect(splitOf(4, Array(12).fill(1), 1)).toEqual([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]);
  });

  it("rounds a running total of half a unit up, though binary shares fall a hair short of it", () => {
    expect((2 * (0.7 + 0.7 + 0.7)) / (0.7 + 0.7 + 0.7 + 0.7)).toBeLessThan(1.5);
    expect(splitOf(2, [0.7, 0.7, 0.7, 0.7], 1)).toEqual([1, 0, 1, 0]);
  });

  it("uses a hundredth of the step", () => {
    expect(splitOf(2_000_000, [1, 1, 1], 100_000)).toEqual([667_000, 666_000, 667_000]);
    expect(splitOf(1.2, [1, 1, 1.1], 0.1)).toEqual([0.387, 0.387, 0.426]);
  });

  it("adds up to the goal, each part within a unit of its share", () => {
    fc.assert(
      fc.property(weights, goals, (shares, { goal, step }) => {
        const parts = splitOf(goal, shares, step);
        const all = total(shares);
        expect(total(parts)).toBe(goal);
        parts.forEach((part, i) => {
          const share = all > 0 ? (goal * shares[i]!) / all : goal / shares.length;
          expect(Math.abs(part - share)).toBeLessThanOrEqual(splitUnit(goal, step) + 1e-6);
        });
      }),
    );
  });

  it("is never half a unit away from its share so far, and has no part below zero", () => {
    fc.assert(
      fc.property(weights, goals, (shares, { goal, step }) => {
        const parts = splitOf(goal, shares, step);
        const all = total(shares);
        for (let i = 1; i <= parts.length; i++) {
          const share = all > 0 ? total(shares.slice(0, i)) / all : i / shares.length;
          const off = Math.abs(total(parts.slice(0, i)) - goal * share);
          expect(off).toBeLessThanOrEqual(splitUnit(goal, step) * (0.5 + 1e-6));
        }
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("cascaded", () => {
  it("leaves what is no multiple of the unit to the last part that weighs anything", () => {
    expect(cascaded(1234.5, [1, 1, 1], 1)).toEqual([412, 411, 411.5]);
    expect(cascaded(252_600, [1, 2, 1, 0], 1000)).toEqual([63_000, 126_000, 63_600, 0]);
    expect(cascaded(7, [1, 1], 10)).toEqual([0, 7]);
  });

  it("goes beyond no total, and below no part of nothing", () => {
    expect(cascaded(252_600, [1, 1e-6], 1000)).toEqual([252_600, 0]);
  });

  it("has the parts that one would write", () => {
    expect(cascaded(0.3, [1, 1, 1], 0.1)).toEqual([0.1, 0.1, 0.1]);
    expect(cascaded(1.25, [1, 1], 0.1)).toEqual([0.6, 0.65]);
  });

  it("adds up to any total, each part within a unit of its share", () => {
    const quarters = fc.integer({ min: 0, max: 4e6 }).map((count) => count / 4);
    fc.assert(
      fc.property(weights, quarters, steps, (shares, goal, unit) => {
        const parts = cascaded(goal, shares, unit);
        const all = total(shares);
        expect(total(parts)).toBe(goal);
        parts.forEach((part, i) => {
          const share = all > 0 ? (goal * shares[i]!) / all : goal / shares.length;
          expect(Math.abs(part - share)).toBeLessThanOrEqual(unit * (1 + 1e-6));
          expect(part).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe("splitUnit", () => {
  it.each([
    [100, 1, 1],
    [100, 50, 1],
    [2_000_000, 100_000, 1000],
    [300, 100, 1],
    [1.2, 0.1, 0.001],
    [1.25, 0.5, 0.001],
  ])("of a goal of %d in steps of %d is %d", (goal, step, unit) => {
    expect(splitUnit(goal, step)).toBe(unit);
  });

  it("is as fine as an announced goal needs that is no multiple of the step", () => {
    expect(splitUnit(1_234_567, 100_000)).toBe(1);
    expect(splitUnit(12.5, 1)).toBe(0.1);
    expect(splitUnit(12.3456, 1)).toBe(0.0001);
  });
});

describe("apportioned", () => {
  it("gives what is left over to the largest remainders", () => {
    expect(apportioned(10, [1, 1, 1], 1)).toEqual([4, 3, 3]);
    expect(apportioned(10, [1, 2, 1], 1)).toEqual([3, 5, 2]);
    expect(apportioned(70, [0.1, 0.45, 0.45], 10)).toEqual([10, 30, 30]);
  });

  it("is even where nothing weighs anything", () => {
    expect(apportioned(5, [0, 0], 1)).toEqual([3, 2]);
  });

  it("adds up, each part within a unit of its share", () => {
    fc.assert(
      fc.property(weights, goals, (shares, { goal, step }) => {
        const parts = apportioned(goal, shares, step);
        const all = total(shares);
        expect(total(parts)).toBe(goal);
        parts.forEach((part, i) => {
          const share = all > 0 ? (goal * shares[i]!) / all : goal / shares.length;
          expect(Math.abs(part - share)).toBeLessThan(step * (1 + 1e-6));
        });
      }),
    );
  });
});

describe("splitAfter", () => {
  it("spreads what kept months leave by the weights of the others", () => {
    expect(splitAfter(100, [40], [9, 1, 2, 1], 1)).toEqual([40, 15, 30, 15]);
    expect(splitAfter(100, [40, 60], [1, 1, 1, 1], 1)).toEqual([40, 60, 0, 0]);
  });

  it("spreads alike where no month that is left weighs anything", () => {
    expect(splitAfter(50, [20], [1, 0, 0, 0], 1)).toEqual([20, 10, 10, 10]);
  });

  it("is the usual split where nothing is kept", () => {
    fc.assert(
      fc.property(goals, weights, ({ goal, step }, each) => {
        const all = [...each, 1];
        expect(splitAfter(goal, [], all, splitUnit(goal, step))).toEqual(splitOf(goal, all, step));
      }),
    );
  });

  it("keeps the months before and adds up to the goal, in whole units", () => {
    const unit = fc.constantFrom(0.01, 0.1, 1, 10);
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        fc.array(count, { maxLength: 11 }),
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 10, noNaN: true })), {
          minLength: 1,
          maxLength: 12,
        }),
        count,
        unit,
        (before, each, more, one) => {
          const kept = before.map((units) => multiple(units, one));
          const goal = multiple(total(before) + more, one);
          const parts = splitAfter(goal, kept, [...kept.map(() => 1), ...each], one);
          expect(parts.slice(0, kept.length)).toEqual(kept);
          expect(parts).toHaveLength(kept.length + each.length);
          const units = parts.map((part) => Math.round(part / one));
          expect(total(units)).toBe(total(before) + more);
          expect(units.map((whole) => multiple(whole, one))).toEqual(parts);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
