import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { IncentivePlan } from "../../../src/core/choices.ts";
import { fittingTarget, safeCap, safeTarget } from "../../../src/core/incentives/fitting-target.ts";
import { incentiveCosts } from "../../../src/core/incentives/incentive-cost.ts";
import { mostCost } from "../../../src/core/incentives/most-cost.ts";
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

describe("the amount that can never cost more than a budget", () => {
  const people = [100, 80, 120, 0].map((_, i) => ({ person: `p${i}` }));
  const mostOf = (target: number, plan: Partial<IncentivePlan>) =>
    mostCost(
      { cap: null, targets: new Map(people.map(({ person }) => [person, target])), ...plan },
      people,
    );

  it("pays everybody the most within it, and a unit more for each does not", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1000, max: 10_000_000 }),
        fc.integer({ min: 1, max: 9999 }),
        (cap, teamShare, budget, trial) => {
          const plan = { cap, teamShare, spiffs };
          const fit = safeTarget(trial, { most: mostOf(trial, plan), spiffs: 300 }, budget)!;
          if (fit === null) return expect(mostOf(1, plan)).toBeGreaterThan(budget);
          expect(Number.isInteger(fit)).toBe(true);
          expect(mostOf(fit, plan)).toBeLessThanOrEqual(budget * (1 + 1e-8));
          expect(mostOf(fit + 1, plan)).toBeGreaterThan(budget);
        },
      ),
    );
  });

  it("is 4,166 for thirty people at 120 % and a budget of 150,000", () => {
    expect(safeTarget(6000, { most: 30 * 6000 * 1.2, spiffs: 0 }, 150_000)).toBe(4166);
    expect(safeTarget(6000, { most: 30 * 6000 * 1.2, spiffs: 0 }, 144_000)).toBe(4000);
  });

  it("holds whatever is sold, in parts of the period, by several metrics and the team, with contests", () => {
    const rule = { curve: USUAL_CURVE, cap: 1.2, teamShare: 0.1, annualShare: 0.2, spiffs };
    const budget = 20_000;
    const fit = safeTarget(1000, { most: mostOf(1000, rule), spiffs: 300 }, budget)!;
    // Everybody sells ten times the goal, in every part and metric.
    const part = (goal: number, isLessBetter = false) => ({
      ...{ expected: isLessBetter ? 0 : 10 * goal, sd: 0, goal, isLessBetter },
    });
    const costOfAll = (target: number) =>
      incentiveCosts({ ...rule, budget })(
        people.map(() => ({
          target,
          parts: [
            { ...part(100), weight: 0.7, stretches: [part(60), part(0), part(40)] },
            {
              ...part(10, true),
              weight: 0.3,
              stretches: [part(5, true), part(3, true), part(2, true)],
            },
          ],
          guards: [],
        })),
      );
    expect(costOfAll(fit).p90).toBeLessThanOrEqual(budget);
    expect(costOfAll(fit).p90).toBeCloseTo(mostOf(fit, rule)!, 6);
    expect(costOfAll(fit + 1).p90).toBeGreaterThan(budget);
  });

  it("is none where nothing limits the pay, or contests take the budget", () => {
    expect(safeTarget(1000, { most: mostOf(1000, {}), spiffs: 0 }, 9000)).toBeNull();
    expect(safeTarget(1000, { most: 4000, spiffs: 300 }, 300)).toBeNull();
    expect(safeTarget(1000, { most: 4000, spiffs: 0 }, 3)).toBeNull();
  });
});

describe("the limit that makes a budget sure", () => {
  const goals = ["Ana", "Ben", "Eva"].map((person) => ({ person }));
  const plan = { targets: new Map(goals.map(({ person }) => [person, 1000])), spiffs };
  const mostBy = (teamShare: number) => (cap: number) =>
    mostCost({ ...plan, cap, teamShare }, goals)!;

  it("is the highest whole percent by which the most is within it", () => {
    // Contests cost 300: (4,800 - 300) ÷ 3,000; a team's fifth pays 150 % at most, whatever the limit.
    expect(safeCap(mostBy(0), 4800)).toBe(1.5);
    expect(safeCap(mostBy(0), 4799)).toBe(1.49);
    expect(safeCap(mostBy(0.2), 4800)).toBe(1.5);
    for (const budget of [3700, 5123, 60_000]) {
      const cap = safeCap(mostBy(0.2), budget)!;
      expect(mostBy(0.2)(cap)).toBeLessThanOrEqual(budget + 1e-6);
      expect(mostBy(0.2)(cap + 0.01)).toBeGreaterThan(budget);
    }
  });

  it("is none where everybody at goal costs more, or a limit changes nothing", () => {
    expect(safeCap(mostBy(0), 3300)).toBe(1);
    expect(safeCap(mostBy(0), 3299)).toBeNull();
    expect(safeCap(mostBy(1), 50_000)).toBeNull();
  });
});
