import { describe, expect, it } from "vitest";
import { heldGoal } from "../../../src/core/review/held-goal.ts";
import { rises } from "../../../src/sidebar/steps/rises.ts";

describe("the highest that goals can get", () => {
  it("is what the core lets through where each review computes a far higher goal", () => {
    for (const [goals, step, maxStep, isCount] of [
      [[250_000, 159_000], 1000, 0.05, false],
      [[320_000, 180_000, 12], 20_000, 0.05, false],
      [[8500, 8500, 40], 10, 0.05, true],
      [[3, 12, 0], 1, 0.05, true],
      [[0.3, 1.7], 0.1, 0.08, false],
      [[120], 5, 0, false],
    ] as const) {
      let now: readonly number[] = goals;
      const sums = [
        now,
        ...[1, 2, 3].map(() => {
          now = now.map((goal) =>
            goal > 0
              ? heldGoal(1e9, { goal, hasCause: false, maxStep }, step, false, isCount).goal
              : goal,
          );
          return now;
        }),
      ].map((round) => round.reduce((sum, goal) => sum + goal, 0));
      rises(goals, 3, { maxStep, step, isCount }).forEach((sum, i) => {
        expect(sum).toBeCloseTo(sums[i]!, 8);
      });
    }
  });
});
