import { describe, expect, it } from "vitest";
import type { Choices } from "../../../src/core/choices.ts";
import type { Allocation } from "../../../src/core/company/company.ts";
import { moreEven } from "../../../src/core/company/more-even.ts";
import { isFound } from "../../../src/core/fairness/fairness-of.ts";
import { marketForecast } from "../../../src/core/market/market-forecast.ts";
import { planOf } from "../../../src/core/plan.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";
import { months, planAt, team, wobble, YEAR_2025 } from "../teams.ts";

const LEVELS = { Ana: 100, Bo: 95, Cleo: 90, Dan: 80, Eva: 70, Fay: 60 };
const sales = team(
  Object.fromEntries(
    Object.entries(LEVELS).map(([name, level], person) => [
      name,
      months(24, (i) => level + 12 * wobble(i, person)),
    ]),
  ),
);
const TARGET = 6000; // of some 5,940 a year
const dividing = (by: Allocation["by"], more: Partial<Allocation> = {}) => ({
  company: {
    target: TARGET,
    allocation: { by, historyShare: 0.5, overAssign: 0, leastChance: 0.05, ...more },
  },
});
const looked = (more: Partial<Choices>) => {
  const choices = { ...usualChoices(YEAR_2025), ...more };
  return moreEven(marketForecast(sales, choices), sales, choices)(choices.probability);
};

describe("moreEven", () => {
  it("finds that by what is likely asks more evenly than the same for everybody, as its plan does", () => {
    const found = looked(dividing("even"))!;
    const [now, then] = (["even", "likely"] as const).map((by) =>
      planAt(planOf, sales, dividing(by)),
    );
    for (const [told, plan] of [
      [found.now, now!],
      [found.better!, then!],
    ] as const) {
      const chances = plan.goals.map(({ chance }) => chance);
      expect(told.found).toEqual(plan.fairness.filter(isFound).map(({ name }) => name));
      expect([told.least, told.most]).toEqual([Math.min(...chances), Math.max(...chances)]);
      expect(told.goal).toBe(plan.team.goal);
    }
    expect(found.better!.by).toBe("likely");
    expect(found.now.found).toContain("chanceSpread");
    expect(found.better!.found).toEqual([]);
    // The target is the same.
    expect(found.better!.goal).toBe(TARGET);
  });

  it("finds nothing where the division is the most even already, or nothing is divided", () => {
    expect(looked(dividing("likely"))!.better).toBeNull();
    expect(looked({})).toBeNull();
    expect(looked({ company: { target: TARGET, allocation: null } })).toBeNull();
    expect(looked({ ...dividing("even"), isLessBetter: true })).toBeNull();
  });

  it("never takes a division that something else is found of", () => {
    for (const by of ["even", "lastYear", "weighted"] as const)
      for (const target of [4500, 5500, 6500, 7500]) {
        const { company } = dividing(by);
        const sizes = Object.keys(LEVELS).map((person, i) => [person, 10 + i] as const);
        const found = looked({
          company: { ...company, target },
          territories: new Map(sizes),
        })!;
        const { now, better } = found;
        if (better === null) continue;
        expect(now.found).toEqual(expect.arrayContaining([...better.found]));
        const isCloser = better.most - better.least <= now.most - now.least - 0.05;
        expect(better.found.length < now.found.length || isCloser).toBe(true);
      }
  });
});
