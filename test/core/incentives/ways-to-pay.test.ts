import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { UNFORESEEN } from "../../../src/core/forecast/unforeseen.ts";
import { commission } from "../../../src/core/incentives/commission.ts";
import { fittingTarget } from "../../../src/core/incentives/fitting-target.ts";
import { incentiveCosts } from "../../../src/core/incentives/incentive-cost.ts";
import type { Outlook } from "../../../src/core/incentives/luck.ts";
import type { PaidPerson } from "../../../src/core/incentives/paid.ts";
import {
  type Commission,
  type PayRule,
  TEAM_CAP,
  USUAL_TEAM_CURVE,
} from "../../../src/core/incentives/pay-rule.ts";
import { USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { payoutRate } from "../../../src/core/incentives/payout-rate.ts";
import { drawn, normals } from "./normals.ts";

const RUNS = 40_000;
const TOLERANCE = 0.015; // of the cost at target: some of it is the draws' own chance
const PLAIN: PayRule = { curve: USUAL_CURVE, cap: null };

/** A year of four quarters, whose own luck has a third of its variance in common. */
const person = (i: number): PaidPerson => {
  const stretches = [0.8, 1, 0.7, 1.5].map((season): Outlook => {
    const expected = season * (25 + i);
    return { expected, sd: 0.3 * expected, goal: 0.95 * expected, isLessBetter: false };
  });
  const own = stretches.map(ownOf);
  const total = own.reduce((sum, sd) => sum + sd, 0);
  const alone = own.reduce((sum, sd) => sum + sd * sd, 0);
  const expected = 4 * (25 + i);
  const variance = alone + (total * total - alone) / 3 + (UNFORESEEN * expected) ** 2;
  const whole = { expected, sd: Math.sqrt(variance), goal: 0.95 * expected, isLessBetter: false };
  return { target: 1 + (i % 3), parts: [{ ...whole, weight: 1, stretches }], guards: [] };
};

const ownOf = ({ expected, sd }: Outlook) => Math.sqrt(sd * sd - (UNFORESEEN * expected) ** 2);

/** Results of the quarters, as luck would have them. */
const quarters = ({ parts: [part] }: PaidPerson, market: number, draw: () => number) => {
  const common = draw();
  return part!.stretches!.map((one) => {
    const own = Math.sqrt(1 / 3) * common + Math.sqrt(2 / 3) * draw();
    return one.expected * (1 + UNFORESEEN * market) + ownOf(one) * own;
  });
};

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const rate = (attained: number) => payoutRate(attained, USUAL_CURVE, null);

const near = (
  cost: ReturnType<ReturnType<typeof incentiveCosts>>,
  chance: ReturnType<typeof drawn>,
) => {
  for (const key of ["expected", "p10", "p90"] as const)
    expect(Math.abs(cost[key] - chance[key]) / cost.atTarget, key).toBeLessThan(TOLERANCE);
};

describe("incentiveCosts, each quarter by its own goal", () => {
  it.each([
    { size: 1, annualShare: 0 },
    { size: 1, annualShare: 0.4 },
    { size: 9, annualShare: 0.2 },
  ])("agrees with brute force: $size people, $annualShare on the year", ({ size, annualShare }) => {
    const people = Array.from({ length: size }, (_, i) => person(i));
    const draw = normals(size);
    const chance = drawn(RUNS, () => {
      const market = draw();
      return add(
        people.map((one) => {
          const [part] = one.parts;
          const results = quarters(one, market, draw);
          const each = results.map((result, q) => rate(result / part!.stretches![q]!.goal));
          const year = rate(add(results) / part!.goal);
          return one.target * ((1 - annualShare) * (add(each) / 4) + annualShare * year);
        }),
      );
    });
    const cost = incentiveCosts({ ...PLAIN, annualShare })(people);
    near(cost, chance);
    expect(cost.expectedFor.parts + cost.expectedFor.whole).toBeCloseTo(cost.expected, 9);
    expect(cost.expectedFor.whole > 0).toBe(annualShare > 0);
  });

  it("lets a budget pay as much as brute force does, by quarters and at once", () => {
    const people = Array.from({ length: 4 }, (_, i) => ({ ...person(i), target: 1 }));
    const atOnce = people.map(({ parts: [part], ...one }) => {
      const { stretches: _, ...whole } = part!;
      return { ...one, parts: [whole] };
    });
    const draw = normals(4);
    const paid = Array.from({ length: RUNS / 2 }, () => {
      const market = draw();
      const drawnOf = people.map((one) => {
        const [part] = one.parts;
        const results = quarters(one, market, draw);
        const each = results.map((result, q) => rate(result / part!.stretches![q]!.goal) / 4);
        return [add(each), rate(add(results) / part!.goal)] as const;
      });
      return [add(drawnOf.map(([each]) => each)), add(drawnOf.map(([, once]) => once))] as const;
    });
    const ninth = (way: 0 | 1) =>
      paid.map((one) => one[way]).sort((a, b) => a - b)[Math.ceil(0.45 * RUNS) - 1]!;
    const budget = 4_000_000;
    const fits = (team: readonly PaidPerson[]) =>
      fittingTarget(1, incentiveCosts(PLAIN)(team), budget)!;
    for (const [team, way] of [
      [people, 0],
      [atOnce, 1],
    ] as const)
      expect(Math.abs(fits(team) / (budget / Math.max(4, ninth(way))) - 1)).toBeLessThan(0.025);
    expect(fits(people)).not.toBe(fits(atOnce));
  });

  it("pays a quarter without a goal nothing, and the others more", () => {
    const sure = { expected: 10, sd: 0, goal: 10, isLessBetter: false };
    const away = { expected: 0, sd: 0, goal: 0, isLessBetter: false };
    const year = { expected: 20, sd: 0, goal: 20, isLessBetter: false, weight: 1 };
    const paid = { target: 900, parts: [{ ...year, stretches: [away, sure, sure] }], guards: [] };
    const cost = incentiveCosts(PLAIN)([paid]);
    expect(cost.expected).toBeCloseTo(900, 9);
    expect(cost.belowThreshold).toBe(0);
  });
});

describe("incentiveCosts of a team's pool", () => {
  it.each([1, 8])("agrees with brute force: %d people paid, two more in the team", (size) => {
    const people = Array.from({ length: size }, (_, i) => person(i));
    const others = [person(4), person(6)];
    const draw = normals(size + 50);
    const goal = add([...people, ...others].map(({ parts }) => parts[0]!.goal));
    const chance = drawn(RUNS, () => {
      const market = draw();
      const results = [...people, ...others].map((one) => add(quarters(one, market, draw)));
      const factor = payoutRate(add(results) / goal, USUAL_TEAM_CURVE, TEAM_CAP);
      return add(
        people.map(({ target, parts }, i) => {
          return target * (0.7 * rate(results[i]! / parts[0]!.goal) + 0.3 * factor);
        }),
      );
    });
    const cost = incentiveCosts({ ...PLAIN, annualShare: 1, teamShare: 0.3 })(
      people,
      others.map(({ parts }) => parts[0]!),
    );
    near(cost, chance);
    expect(cost.atTarget).toBeCloseTo(add(people.map(({ target }) => target)), 9);
    expect(cost.expectedFor.team).toBeGreaterThan(0.2 * cost.atTarget);
  });

  it("never pays more than one and a half times itself", () => {
    const many = { ...person(0), parts: person(0).parts.map((part) => ({ ...part, goal: 1 })) };
    const cost = incentiveCosts({ ...PLAIN, annualShare: 1, teamShare: 1 })([many]);
    expect(cost.p90).toBeCloseTo(TEAM_CAP, 9);
  });
});

describe("incentiveCosts of a commission", () => {
  const TIERS = [
    [0, 0.02],
    [80, 0.05],
    [110, 0.12],
  ] as const;

  it.each([
    { mode: "marginal", size: 1, isQuarterly: false },
    { mode: "retroactive", size: 1, isQuarterly: false },
    { mode: "retroactive", size: 12, isQuarterly: false },
    { mode: "retroactive", size: 4, isQuarterly: true },
  ] as const)("agrees with brute force: $mode, $size people, quarterly: $isQuarterly", (one) => {
    const rule: Commission = { tiers: TIERS, mode: one.mode };
    const people = Array.from({ length: one.size }, (_, i) => person(i)).map((each) => ({
      ...each,
      parts: each.parts.map(({ stretches, ...part }) =>
        one.isQuarterly ? { ...part, stretches: stretches! } : part,
      ),
    }));
    const full = Array.from({ length: one.size }, (_, i) => person(i));
    const pays = (amount: number) => commission(amount, TIERS, one.mode);
    const draw = normals(one.size + 80);
    const chance = drawn(RUNS, () => {
      const market = draw();
      return add(
        full.map((each) => {
          const results = quarters(each, market, draw);
          return one.isQuarterly ? add(results.map(pays)) : pays(add(results));
        }),
      );
    });
    const cost = incentiveCosts({ ...PLAIN, commission: rule })(people);
    near(cost, chance);
    expect(cost.atTarget).toBeCloseTo(
      add(
        full.flatMap(({ parts: [part] }) =>
          one.isQuarterly ? part!.stretches!.map(({ goal }) => pays(goal)) : [pays(part!.goal)],
        ),
      ),
      9,
    );
  });

  it("pays, as long as a guard is missed, no more than the goal does", () => {
    const missed = { expected: 9, sd: 0, goal: 5, isLessBetter: true };
    const rich = { expected: 1000, sd: 0, goal: 100, isLessBetter: false, weight: 1 };
    const rule: Commission = { tiers: TIERS, mode: "marginal" };
    const cost = incentiveCosts({ ...PLAIN, commission: rule });
    expect(cost([{ target: 0, parts: [rich], guards: [missed] }]).expected).toBeCloseTo(2.6, 9);
  });
});

describe("incentiveCosts beside a budget", () => {
  const people = [0, 1, 2, 3].map(person);
  const at = (budget: number) => incentiveCosts({ ...PLAIN, budget })(people);

  it("is within it as often as the quantiles say, and the more often the larger it is", () => {
    const { p10, p50, p90 } = at(1);
    expect(at(p10).budget!.chance).toBeCloseTo(0.1, 3);
    expect(at(p50).budget!.chance).toBeCloseTo(0.5, 3);
    expect(at(p90).budget!.chance).toBeCloseTo(0.9, 3);
    const chances = [0, 2, 4, 6, 8, 20].map((budget) => at(budget).budget!.chance);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances[5]).toBe(1);
    expect(incentiveCosts(PLAIN)(people).budget).toBeNull();
  });

  it("is known of thousands of people, too, whom the market alone moves", () => {
    const many = Array.from({ length: 2100 }, (_, i) => {
      const { target, parts, guards } = person(i % 7);
      return { target, guards, parts: parts.map(({ stretches: _, ...part }) => part) };
    });
    const of = (budget: number) => incentiveCosts({ ...PLAIN, budget })(many);
    const { p10, p50, p90 } = of(1);
    for (const [budget, chance] of [[p10, 0.1] as const, [p50, 0.5] as const, [p90, 0.9] as const])
      expect(of(budget).budget!.chance).toBeCloseTo(chance, 2);
    expect([of(1), of(1e6)].map(({ budget }) => budget!.chance)).toEqual([0, 1]);
  });

  it("counts the prizes of short contests in every case", () => {
    const from = monthOf(2026, 3);
    const spiffs = [{ name: "Spring", from, weeks: 4, prize: 0.1, winners: 3, metric: null }];
    const [without, cost] = [at(7), incentiveCosts({ ...PLAIN, budget: 7.3, spiffs })(people)];
    for (const key of ["atTarget", "expected", "p10", "p50", "p90"] as const)
      expect(cost[key] - without[key], key).toBeCloseTo(0.3, 9);
    expect(cost.budget!.chance).toBeCloseTo(without.budget!.chance, 9);
    expect(cost.expectedFor.spiffs).toBeCloseTo(0.3, 9);
  });
});
