import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { fittingTarget } from "../../../src/core/incentives/fitting-target.ts";
import { incentiveCosts } from "../../../src/core/incentives/incentive-cost.ts";
import { paidByOne } from "../../../src/core/incentives/paid.ts";
import { USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";

const spiffs = [
  { name: "Spring", from: monthOf(2026, 4), weeks: 4, prize: 100, winners: 3, metric: null },
];
const costOf = (target: number, budget: number) =>
  incentiveCosts({ curve: USUAL_CURVE, cap: 1.2, budget, spiffs })(
    [100, 80, 120].map((expected) => paidByOne({ target, expected, sd: 20, goal: 95 })),
  );

describe("the amount that fits a budget", () => {
  it("keeps it in nine periods of ten and with everybody at goal, as no plain amount above it does", () => {
    for (const budget of [4000, 15_123, 250_000]) {
      const fit = fittingTarget(1000, costOf(1000, budget), budget)!;
      const step = 10 ** (String(fit).length - 2);
      expect(fit % step).toBe(0);
      const [within, beyond] = [costOf(fit, budget), costOf(fit + step, budget)];
      expect(within.budget!.chance).toBeGreaterThanOrEqual(0.9);
      expect(within.atTarget).toBeLessThanOrEqual(budget);
      expect(Math.max(beyond.p90, beyond.atTarget)).toBeGreaterThan(budget);
    }
  });

  it("is the budget divided where everybody at goal costs more than a good period", () => {
    const cost = {
      p90: 140_000,
      atTarget: 180_000,
      expectedFor: { parts: 0, whole: 0, team: 0, spiffs: 0 },
    };
    expect(fittingTarget(6000, cost, 150_000)).toBe(5000);
    expect(fittingTarget(6000, cost, 153_700)).toBe(5100);
  });

  it("is none where contests take the budget", () => {
    expect(fittingTarget(1000, costOf(1000, 300), 300)).toBeNull();
  });
});
