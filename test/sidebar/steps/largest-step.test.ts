import { describe, expect, it } from "vitest";
import { heldGoal } from "../../../src/core/review/held-goal.ts";
import { firstState, type State } from "../../../src/sidebar/state.ts";
import { largestStep } from "../../../src/sidebar/steps/largest-step.ts";
import { PEOPLE, preview } from "../fake-preview.ts";

const stateOf = (
  goals: readonly number[],
  step: number,
  maxStep: number,
  { reviewMonths = 3, isCount = true } = {},
): State => {
  const question = { ...firstState.question, period: "2026", steps: { maxStep, reviewMonths } };
  const { people, ...rest } = preview(question);
  const value = {
    ...rest,
    ...{ step, isCount },
    people: goals.map((goal, i) => ({ ...people[i]!, goal: people[i]!.goal.map(() => goal) })),
  };
  return { ...firstState, question, preview: { of: question, value } };
};

describe("the largest step of a review", () => {
  it("is what the core lets through where that is more than was asked for", () => {
    for (const [goals, step, maxStep] of [
      [[6, 12, 40], 1, 0.05],
      [[8000, 25, 3], 10, 0.05],
    ] as const) {
      const shares = goals.map(
        (goal) =>
          heldGoal(1e9, { goal, hasCause: false, maxStep }, step, false, true).goal / goal - 1,
      );
      const most = Math.max(...shares);
      const found = largestStep(stateOf(goals, step, maxStep));
      expect(found?.share).toBeCloseTo(most, 9);
      expect(found?.person).toBe(PEOPLE[shares.indexOf(most)]);
      expect(found?.people).toBe(shares.filter((share) => share > maxStep + 1e-9).length);
    }
  });

  it("is not said where nothing goes beyond what was asked for, or where nothing rises at all", () => {
    expect(largestStep(stateOf([8500, 200, 0], 10, 0.05))).toBeNull();
    expect(largestStep(stateOf([6], 1, 0))).toBeNull();
    expect(largestStep(stateOf([6], 1, 0.05, { isCount: false }))).toBeNull();
    expect(largestStep(stateOf([6], 1, 0.05, { reviewMonths: 0 }))).toBeNull();
  });
});
