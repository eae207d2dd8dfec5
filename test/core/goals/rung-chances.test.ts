import fc from "fast-check";
import { expect, it } from "vitest";
import { splitOf } from "../../../src/core/goals/split.ts";
import { planOf } from "../../../src/core/plan.ts";
import { anySteps, anyTeam } from "../teams.ts";

const RUNS = { numRuns: 60 };

it("orders the chances of the three rungs, those of each person and of the team", () => {
  fc.assert(
    fc.property(anyTeam, anySteps, fc.boolean(), (results, steps, isLessBetter) => {
      const { goals, team } = planOf(results, { ...steps, isLessBetter });
      for (const { startChance, chance, stretchChance } of [...goals, team]) {
        expect(startChance).toBeGreaterThanOrEqual(chance);
        expect(chance).toBeGreaterThanOrEqual(stretchChance);
        expect(startChance).toBeLessThanOrEqual(1);
        expect(stretchChance).toBeGreaterThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

it("gives equal rungs equal chances", () => {
  fc.assert(
    fc.property(anyTeam, anySteps, (results, steps) => {
      for (const one of planOf(results, steps).goals) {
        if (one.start === one.goal) expect(one.startChance).toBe(one.chance);
        if (one.stretch === one.goal) expect(one.stretchChance).toBe(one.chance);
      }
    }),
    RUNS,
  );
});

it("says by which weights each goal was split into months", () => {
  fc.assert(
    fc.property(anyTeam, anySteps, (results, steps) => {
      const { goals, step, period } = planOf(results, steps);
      for (const { goal, weights, months } of goals) {
        expect(weights.length).toBe(period.months);
        expect(months).toEqual(splitOf(goal, weights, step));
      }
    }),
    RUNS,
  );
});
