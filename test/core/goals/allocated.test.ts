import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocated, type Claim } from "../../../src/core/goals/allocated.ts";
import { refusal } from "../../sheet/functions/calls.ts";

const NONE = Number.POSITIVE_INFINITY;
const claims = (...list: readonly (readonly [weight: number, least?: number, most?: number])[]) =>
  list.map(([weight, least = 0, most = NONE]): Claim => ({ weight, least, most }));
const total = (parts: readonly number[]) => parts.reduce((sum, x) => sum + x, 0);

describe("allocated", () => {
  it("shares by weight, what is left over going to the largest remainders", () => {
    expect(allocated(100, claims([1], [1], [2]), 1)).toEqual([25, 25, 50]);
    expect(allocated(100, claims([1], [1], [1]), 1)).toEqual([34, 33, 33]);
    expect(allocated(1000, claims([3], [3], [1]), 50)).toEqual([450, 400, 150]);
  });

  it("shares anew what a bound takes or leaves", () => {
    expect(allocated(100, claims([1, 0, 10], [1], [2]), 1)).toEqual([10, 30, 60]);
    expect(allocated(100, claims([1, 40], [1], [2]), 1)).toEqual([40, 20, 40]);
    // by weight 10, 30, 60; 60 is cut to 50, of whose 10 a quarter is the first's: 12.5, less than 20
    expect(allocated(100, claims([1, 20], [3], [6, 0, 50]), 1)).toEqual([20, 30, 50]);
  });

  it("lets go of a bound that holds no longer once the others are set", () => {
    // by weight 20, 80: the maximum gives 60 back, and the minimum of 30 binds no more
    expect(allocated(100, claims([1, 30], [4, 0, 20]), 1)).toEqual([80, 20]);
  });

  it("gives a weight of 0 its minimum, and equal parts where all are 0", () => {
    expect(allocated(100, claims([0, 5], [0], [3]), 1)).toEqual([5, 0, 95]);
    expect(allocated(100, claims([0], [0], [0, 0, 20]), 1)).toEqual([40, 40, 20]);
    expect(allocated(108, claims([1, 0, 100], [0, 3], [0, 5]), 1)).toEqual([100, 3, 5]);
  });

  it("takes a finer step where the goal is no multiple, or the bounds leave no room", () => {
    expect(allocated(1050, claims([1], [1]), 100)).toEqual([530, 520]);
    expect(allocated(100.5, claims([1], [1]), 1)).toEqual([50.3, 50.2]);
    expect(allocated(100, claims([1, 33.5, 33.5], [1, 33.2], [1]), 1)).toEqual([33.5, 33.3, 33.2]);
    const third = 100 / 3;
    const parts = allocated(100, claims([1, third], [2, third], [3, third]), 1);
    for (const part of parts) expect(Math.abs(part - third)).toBeLessThan(2e-6);
    expect(total(parts)).toBeCloseTo(100, 9);
  });

  it("refuses what cannot be placed, and says how much", () => {
    expect(refusal(() => allocated(100, claims([1, 60], [1, 50]), 1))).toEqual({
      code: "minimumsExceed",
      facts: { least: 110, goal: 100 },
    });
    expect(refusal(() => allocated(100, claims([1, 0, 40], [1, 0, 48]), 1))).toEqual({
      code: "notPlaced",
      facts: { goal: 100, most: 88, missing: 12 },
    });
    expect(refusal(() => allocated(100, claims([1, 0, 40], [0]), 1))).toMatchObject({
      facts: { missing: 60 },
    });
  });

  const claim = fc
    .tuple(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.integer({ min: 0, max: 50 }),
      fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(NONE)),
    )
    .map(([weight, least, room]): Claim => ({ weight, least, most: least + room }));
  const teams = fc.array(claim, { minLength: 1, maxLength: 8 }).chain((list) => {
    const isEven = list.every(({ weight }) => weight === 0);
    const most = list.map((one) => (one.weight > 0 || isEven ? one.most : one.least));
    const [low, high] = [total(list.map(({ least }) => least)), Math.min(total(most), 2000)];
    return fc.record({
      list: fc.constant(list),
      goal: fc.integer({ min: low, max: Math.max(low, high) }),
    });
  });

  it("adds up, within the bounds, whole where the goal is", () => {
    fc.assert(
      fc.property(teams, ({ list, goal }) => {
        const parts = allocated(goal, list, 1);
        expect(total(parts)).toBe(goal);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(part).toBeGreaterThanOrEqual(list[i]!.least);
          expect(part).toBeLessThanOrEqual(list[i]!.most);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("has one part a weight, λ, for all who are at no bound", () => {
    fc.assert(
      fc.property(teams, ({ list, goal }) => {
        const parts = allocated(goal, list, 1);
        const free = list.flatMap(({ weight, least, most }, i) =>
          weight > 0 && parts[i]! > least && parts[i]! < most ? [{ weight, part: parts[i]! }] : [],
        );
        // each part is within a unit of λ · weight
        const low = Math.max(...free.map(({ weight, part }) => (part - 1) / weight), 0);
        const high = Math.min(...free.map(({ weight, part }) => (part + 1) / weight));
        expect(low).toBeLessThanOrEqual(high);
      }),
      { numRuns: 200 },
    );
  });
});
