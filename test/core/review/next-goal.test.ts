import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextGoal } from "../../../src/core/review/next-goal.ts";

const announced = { goal: 1000, hasCause: false, maxStep: 0.05 };
const caused = { ...announced, hasCause: true };
const goalAfter = (attainments: readonly number[], told = announced, hits = 2) =>
  nextGoal(told, attainments, hits).goal;

describe("nextGoal", () => {
  it("takes up half of a surplus that is no single one, within the step", () => {
    // surpluses of 4 and 8 %, half of their mean is 3 %
    expect(goalAfter([0.5, 1.04, 1.08])).toBeCloseTo(1030, 9);
    expect(goalAfter([1.04, 3])).toBe(1050);
    expect(goalAfter([1.5], announced, 1)).toBe(1050);
    expect(goalAfter([1, 1.04])).toBeCloseTo(1010, 9);
    expect(goalAfter([1, 1])).toBe(1000);
  });

  it("takes off half of what is missing, for a cause only", () => {
    expect(goalAfter([0.9, 0.7])).toBe(1000);
    expect(goalAfter([0.9, 0.7], caused)).toBeCloseTo(900, 9); // 10 and 30 % are missing
    expect(goalAfter([-5, -9], caused)).toBe(0);
    expect(goalAfter([-1e308, -1e308], { ...caused, goal: 0 })).toBe(0);
  });

  it("stays where periods differ or are too few", () => {
    for (const attainments of [[], [1.2], [0.9, 1.2], [1, 0.8], [1.2, 1.2, 0.9]])
      for (const told of [announced, caused])
        expect(nextGoal(told, attainments, 2)).toEqual({ goal: 1000, verdict: "free" });
  });

  it("passes on half of a surprise at most, neither beyond the step nor down without a cause", () => {
    const share = fc.double({ min: -1, max: 3, noNaN: true });
    const rules = fc.record({
      goal: fc.integer({ min: 0, max: 1e6 }),
      hasCause: fc.boolean(),
      maxStep: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const history = fc.array(share, { maxLength: 5 });
    fc.assert(
      fc.property(history, rules, fc.integer({ min: 1, max: 4 }), (attainments, told, hits) => {
        const { goal } = nextGoal(told, attainments, hits);
        const slack = 1e-9 * told.goal;
        const furthest = Math.max(0, ...attainments.map((one) => Math.abs(one - 1)));
        expect(goal).toBeGreaterThanOrEqual(0);
        expect(goal).toBeLessThanOrEqual(told.goal * (1 + told.maxStep) + slack);
        expect(Math.abs(goal - told.goal)).toBeLessThanOrEqual((told.goal * furthest) / 2 + slack);
        if (!told.hasCause) expect(goal).toBeGreaterThanOrEqual(told.goal);
      }),
    );
  });
});
