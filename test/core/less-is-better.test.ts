import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastTeam } from "../../src/core/forecast/team-forecast.ts";
import { chanceOf } from "../../src/core/goals/goal-at.ts";
import { USUAL_CURVE } from "../../src/core/incentives/payout-curve.ts";
import { marketOf } from "../../src/core/market/market-of.ts";
import { planOf } from "../../src/core/plan.ts";
import { spreadOf } from "../../src/core/series/total.ts";
import { anySteps, anyTeam, months, planAt, team, wobble } from "./teams.ts";

const complaints = team({
  Ana: months(24, () => 100),
  Bo: months(24, (i) => 60 + 8 * wobble(i, 1)),
  Cy: months(24, (i) => 80 + 8 * wobble(i, 2)),
});
const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
/** A normal total. */
const asTotal = ({ expected, sd }: { readonly expected: number; readonly sd: number }) => {
  return {
    ...{ expected, middle: expected, spread: spreadOf(sd) },
    ...{ isNonNegative: false, isCount: false },
  };
};
const less = { isLessBetter: true } as const;

describe("a metric of which less is better", () => {
  it("has a goal above what is expected, stayed within with the chance", () => {
    const alone = team({ Ana: months(24, () => 100) });
    const [ana] = planAt(planOf, alone, less).goals;
    expect(ana!.expected).toBeCloseTo(1200, 6);
    expect(ana!.goal).toBeGreaterThan(1200);
    expect(ana!.chance).toBeCloseTo(0.65, 1);
    expect(ana!.why.caution).toBeCloseTo(ana!.goal / 1200, 9);
  });

  it("ranks the lowest first", () => {
    const { goals } = planAt(planOf, complaints, less);
    expect(goals.map(({ person, tier }) => [person, tier])).toEqual([
      ["Ana", "bottom"],
      ["Bo", "top"],
      ["Cy", "middle"],
    ]);
  });

  it("gives the team the chance to stay within the sum", () => {
    const { team: all } = planAt(planOf, complaints, less);
    expect(all.goal).toBeGreaterThan(all.expected);
    expect(all.chance).toBeCloseTo(chanceOf(asTotal(all), all.goal, true), 12);
    expect(all.chance).toBeGreaterThan(0.64);
  });

  it("holds announced goals: never easier without a cause, harder by a step at most", () => {
    const goals = new Map([
      ["Ana", 1000],
      ["Bo", 2000],
    ]);
    const announced = { goals, hasCause: false, maxStep: 0.05 };
    const plan = planAt(planOf, complaints, { ...less, announced });
    expect(plan.goals.map(({ goal, verdict }) => [goal, verdict]).slice(0, 2)).toEqual([
      [1000, "held"],
      [1900, "stepped"],
    ]);
  });

  it("says what was answered and does not apply, and changes nothing by it", () => {
    const answered = {
      potential: { support: 1, isCoached: true, penetration: 0, ceiling: 1 },
      resources: [{ name: "Desk", available: 10, need: 1, utilisation: 1, backlog: 0 }],
      stages: [{ metric: "calls", results: complaints, isCount: true, minutes: 5, lag: 0 }],
      incentives: { targets: new Map([["Ana", 1000]]), curve: USUAL_CURVE, cap: null },
    };
    const [plain, full] = [
      planAt(planOf, complaints, less),
      planAt(planOf, complaints, { ...less, ...answered }),
    ];
    const notice = {
      code: "notForLess",
      facts: { parts: ["stages", "potential", "resources", "incentives"] },
    };
    expect({ ...full, notices: [] }).toEqual({ ...plain, notices: [] });
    expect(full.notices).toEqual([...plain.notices, notice]);
    expect(plain.notices.some(({ code }) => code === "notForLess")).toBe(false);
    expect(plain).toMatchObject({ incentives: null, capacity: null, activities: [], rewards: [] });
  });

  it("has rungs the other way round, months that add up, and the chance shown", () => {
    fc.assert(
      fc.property(anyTeam, anySteps, (results, steps) => {
        const choices = { ...steps, ...less, announced: null };
        const plan = planOf(results, choices);
        const forecasts = new Map(
          forecastTeam(results, choices, marketOf(results, choices).shareOf).people.map(
            (person) => [person.person, person],
          ),
        );
        for (const one of plan.goals) {
          expect(one.start).toBeGreaterThanOrEqual(one.goal);
          expect(one.goal).toBeGreaterThanOrEqual(one.stretch);
          expect(one.stretch).toBeGreaterThanOrEqual(0);
          expect(sumOf(one.months)).toBeCloseTo(one.goal, 6);
          const forecast = forecasts.get(one.person)!;
          expect(one.chance).toBe(chanceOf(forecast, one.goal, true));
          // One rounding step to either side of the goal lies what was asked.
          const [below, above] = [-1, 1].map((side) =>
            chanceOf(forecast, one.goal + side * plan.step, true),
          );
          if (one.goal > 0) expect(below).toBeLessThanOrEqual(steps.probability + 1e-9);
          expect(above).toBeGreaterThanOrEqual(steps.probability - 1e-9);
        }
      }),
    );
  });

  it("keeps the mirrored order whatever was announced", () => {
    fc.assert(
      fc.property(anyTeam, anySteps, (results, steps) => {
        for (const one of planOf(results, { ...steps, ...less }).goals) {
          expect(one.start).toBeGreaterThanOrEqual(one.goal);
          expect(one.goal).toBeGreaterThanOrEqual(one.stretch);
        }
      }),
    );
  });
});
