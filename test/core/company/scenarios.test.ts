import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/core/calendar/month.ts";
import type { Choices } from "../../../src/core/choices.ts";
import { marketMonths, scenariosFrom } from "../../../src/core/company/scenarios.ts";
import { USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { marketForecast } from "../../../src/core/market/market-forecast.ts";
import { planOf } from "../../../src/core/plan.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";
import { months, planAt, team, wobble, YEAR_2025 } from "../teams.ts";

const sales = team({
  Ana: months(36, (i) => 100 + 12 * wobble(i, 0)),
  Bo: months(36, (i) => 60 + 12 * wobble(i, 1)),
});
const scenarios = (more: Partial<Choices> = {}, probability = 0.65) => {
  const choices = { ...usualChoices(YEAR_2025), ...more };
  return scenariosFrom(marketForecast(sales, choices), sales, choices)(probability);
};

describe("scenariosFrom", () => {
  it("has the plan itself in the middle", () => {
    const resources = [{ name: "Desk", available: 200, need: 1, utilisation: 1, backlog: 0 }];
    const targets = new Map([["Ana", 1000]]);
    const incentives = { targets, curve: USUAL_CURVE, cap: null };
    const more = { resources, incentives, company: { target: 2000, allocation: null } };
    const plan = planAt(planOf, sales, more);
    expect(scenarios(more)[1]).toEqual({
      ...{ name: "base", probability: 0.65, growth: plan.growth, capacity: 2400 },
      goal: plan.team.goal,
      expected: plan.team.expected,
      teamChance: plan.team.chance,
      hitShare: (plan.goals[0]!.chance + plan.goals[1]!.chance) / 2,
      gap: plan.company!.gap,
      targetChance: plan.company!.chance,
      cost: plan.incentives!.expected,
    });
  });

  it("is surer in a weaker market on one side, bolder in a stronger one on the other", () => {
    const [low, base, high] = scenarios();
    expect([low!, base!, high!].map(({ probability }) => probability)).toEqual([0.75, 0.65, 0.55]);
    expect(low!.growth).toBeCloseTo(base!.growth - 0.05, 9);
    expect(high!.growth).toBeCloseTo(base!.growth + 0.05, 9);
    // half a year and a half of growth lies before the middle of the period: some 2 to 3 %
    expect(low!.expected / base!.expected).toBeLessThan(0.985);
    expect(high!.expected / base!.expected).toBeGreaterThan(1.015);
    expect(low!.goal).toBeLessThan(base!.goal);
    expect(high!.goal).toBeGreaterThan(base!.goal);
    expect(low!.hitShare).toBeGreaterThan(high!.hitShare);
    expect(low!).toMatchObject({ capacity: null, gap: null, cost: null });
  });

  it("moves what is expected by the part of a year's change that lies before the middle of what is to come", () => {
    const moved = (choices: Choices) => {
      const forecast = marketForecast(sales, choices);
      const [low, base] = scenariosFrom(forecast, sales, choices)(0.65);
      const change = Math.log((1 + low!.growth) / (1 + base!.growth));
      return [
        (12 * Math.log(low!.expected / base!.expected)) / change,
        marketMonths(forecast, choices),
      ] as const;
    };
    const [told, months] = moved(usualChoices(YEAR_2025));
    expect(months).toBe(6.5);
    expect(told).toBeCloseTo(months, 0);
    const quarter = usualChoices({ start: addMonths(YEAR_2025.start, 3), months: 3 });
    const [toldOfIt, ofIt] = moved(quarter);
    expect(toldOfIt).toBeCloseTo(ofIt, 1);
  });

  it("sets goals by the target in each market, where one is handed down, and not by chance", () => {
    const allocation = {
      by: "likely" as const,
      historyShare: 0.5,
      overAssign: 0,
      leastChance: 0.05,
    };
    const [low, base, high] = scenarios({ company: { target: 1950, allocation } });
    for (const one of [low!, base!, high!]) {
      expect(one).toMatchObject({ probability: 0.65, goal: 1950, gap: 0 });
    }
    expect(low!.teamChance).toBeLessThan(base!.teamChance);
    expect(base!.teamChance).toBeLessThan(high!.teamChance);
  });

  it("pays less in a weaker market and more in a stronger one, in the parts that are paid apart as on the whole", () => {
    const allocation = {
      by: "likely" as const,
      historyShare: 0.5,
      overAssign: 0,
      leastChance: 0.05,
    };
    const paid = {
      targets: new Map([
        ["Ana", 1000],
        ["Bo", 1000],
      ]),
      curve: USUAL_CURVE,
      cap: null,
    };
    const company = { target: 1950, allocation };
    for (const parts of [{}, { payoutMonths: 3, annualShare: 0 }, { payoutMonths: 1 }]) {
      const [low, base, high] = scenarios({ company, incentives: { ...paid, ...parts } });
      expect(low!.cost! / base!.cost!).toBeLessThan(0.97);
      expect(high!.cost! / base!.cost!).toBeGreaterThan(1.03);
    }
  });

  it("has announced goals in the plan itself alone", () => {
    const announced = { goals: new Map([["Ana", 1500]]), hasCause: false, maxStep: 0 };
    const [low, base, high] = scenarios({ announced });
    const alone = scenarios();
    expect([low, high]).toEqual([alone[0], alone[2]]);
    expect(base!.goal).toBeGreaterThan(alone[1]!.goal);
  });

  it("stays within the chances that goals are set at", () => {
    expect(scenarios({}, 0.8).map(({ probability }) => probability)).toEqual([0.8, 0.8, 0.7]);
    expect(scenarios({}, 0.52).map(({ probability }) => probability)).toEqual([0.62, 0.52, 0.5]);
  });

  it("plans with a tenth less or more of what must keep up", () => {
    const resources = [{ name: "Desk", available: 100, need: 1, utilisation: 1, backlog: 0 }];
    const [low, base, high] = scenarios({ resources });
    for (const [one, limit] of [
      [low!, 1080],
      [base!, 1200],
      [high!, 1320],
    ] as const) {
      expect(one.capacity).toBeCloseTo(limit, 9);
      expect(one.goal).toBeLessThanOrEqual(limit);
    }
  });

  it("is cautious about growing complaints where less is better", () => {
    const [low, base, high] = scenarios({ isLessBetter: true });
    expect(low!.expected).toBeGreaterThan(base!.expected);
    expect(high!.goal).toBeLessThan(base!.goal);
  });
});
