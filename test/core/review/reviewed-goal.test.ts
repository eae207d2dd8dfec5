import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldGoal } from "../../../src/core/review/held-goal.ts";
import { reviewedGoal } from "../../../src/core/review/reviewed-goal.ts";

const told = { goal: 1000, hasCause: false, maxStep: 0.05 };

describe("reviewedGoal", () => {
  it("raises a goal as far as it follows without one-off sales", () => {
    const review = (goal: number, calm: number | null) =>
      reviewedGoal(goal, calm, told, 10, false, false);
    expect(review(1040, 1020)).toEqual({ goal: 1020, verdict: "withoutWindfall" });
    expect(review(1040, 980)).toEqual({ goal: 1000, verdict: "withoutWindfall" });
    expect(review(1040, 1040)).toEqual({ goal: 1040, verdict: "free" });
    expect(review(1200, 1100)).toEqual({ goal: 1050, verdict: "stepped" });
    expect(review(900, 800)).toEqual({ goal: 1000, verdict: "held" });
  });

  it("lowers for a cause as without any one-off sale", () => {
    const caused = { ...told, hasCause: true };
    expect(reviewedGoal(900, 800, caused, 10, false, false)).toEqual({
      goal: 900,
      verdict: "loweredWithCause",
    });
  });

  const amount = fc.integer({ min: 1, max: 5000 });
  it("leaves alone what nobody was told, what is not capped, and where less is better", () => {
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (goal, calm, isLess) => {
        expect(reviewedGoal(goal, calm, null, 1, isLess, false)).toEqual({ goal, verdict: "free" });
        expect(reviewedGoal(goal, null, told, 1, isLess, false)).toEqual(
          heldGoal(goal, told, 1, isLess),
        );
        expect(reviewedGoal(goal, calm, told, 1, true, false)).toEqual(
          heldGoal(goal, told, 1, true),
        );
      }),
    );
  });

  it("never goes beyond the goal without one-off sales, nor below what was told", () => {
    fc.assert(
      fc.property(amount, amount, (goal, calm) => {
        const reviewed = reviewedGoal(goal, calm, told, 1, false, false).goal;
        expect(reviewed).toBeLessThanOrEqual(Math.max(told.goal, calm));
        expect(reviewed).toBeGreaterThanOrEqual(told.goal);
      }),
    );
  });
});
