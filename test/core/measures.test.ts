import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import type { Choices, Measure } from "../../src/core/choices.ts";
import { GoalError } from "../../src/core/errors.ts";
import { measureNotices } from "../../src/core/goals/measure-notices.ts";
import type { Outcome } from "../../src/core/goals/outcome.ts";
import type { Results } from "../../src/core/history/results.ts";
import { incentiveCosts } from "../../src/core/incentives/incentive-cost.ts";
import { USUAL_CURVE } from "../../src/core/incentives/payout-curve.ts";
import type { EventSize } from "../../src/core/market/market-event.ts";
import { planOf } from "../../src/core/plan.ts";
import { usualChoices } from "../../src/core/usual-choices.ts";
import { anySteps, anyTeam, months, planAt, scaled, team, wobble, YEAR_2025 } from "./teams.ts";

const sales = team({
  Ana: months(24, (i) => 100 + 8 * wobble(i, 0)),
  Bo: months(24, (i) => 60 + 8 * wobble(i, 1)),
});
const complaints = team({
  Ana: months(24, (i) => 6 + 2 * wobble(i, 2)),
  Bo: months(24, (i) => 9 + 2 * wobble(i, 3)),
});
const measure = (metric: string, results: Results, told: Partial<Measure> = {}): Measure => ({
  ...{ metric, results, isCount: false, isLessBetter: false },
  ...{ weight: 0, isGuard: false, followsMarket: false, unit: null },
  ...{ currency: null, announced: null, soFar: null },
  ...told,
});
const codesOf = (measures: readonly Measure[], choices: Partial<Choices> = {}) =>
  planAt(planOf, sales, { ...choices, measures }).notices.map(({ code }) => code);
const refusal = (measures: readonly Measure[]) => {
  try {
    planAt(planOf, sales, { measures });
  } catch (error) {
    if (error instanceof GoalError) return { code: error.code, facts: error.facts };
    throw error;
  }
  return null;
};

describe("further metrics", () => {
  it("have the goals of a plan with that metric as the main one, and leave the main goals alone", () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, anySteps, fc.boolean(), (main, own, any, isLessBetter) => {
        const steps = { ...any, events: [], index: null };
        const { period, probability, gone, stays, ramp, isCount, announced } = steps;
        const one = measure("own", own, { isCount, isLessBetter, announced });
        const plan = planOf(main, { ...steps, measures: [one] });
        const alone = planOf(own, {
          ...usualChoices(period),
          ...{ probability, gone, stays, ramp, isCount, isLessBetter, announced },
        });
        const [found] = plan.measures;
        const { season, seasonBasis, windfalls, growth, step, goals, team: all, fairness } = alone;
        expect(found).toEqual({
          ...{ metric: "own", weight: 0, isGuard: false, unit: null, currency: null },
          followsMarket: false,
          ...{ isCount, isLessBetter, season, seasonBasis, windfalls, growth, step, goals },
          ...{ team: all, fairness },
        });
        const bare = planOf(main, steps);
        expect({ ...plan, measures: [], notices: [] }).toEqual({ ...bare, notices: [] });
        expect(plan.notices.filter(({ of }) => of === undefined)).toEqual(bare.notices);
      }),
    );
  });

  it("miss the days on which everything is closed, and no other event", () => {
    const august = monthOf(2025, 8);
    const event = (size: EventSize) => ({ name: "August", from: august, to: august, size });
    const goals = (size: EventSize) => {
      const all = { measures: [measure("Calls", scaled(sales, 5))], events: [event(size)] };
      return planAt(planOf, sales, all).measures[0]!.team.goal;
    };
    const usual = planAt(planOf, sales, { measures: [measure("Calls", scaled(sales, 5))] });
    expect(goals({ kind: "closed", days: 21 })).toBeLessThan(usual.measures[0]!.team.goal);
    expect(goals({ kind: "told", share: -1 / 2 })).toBe(usual.measures[0]!.team.goal);
  });

  it("have the season, the growth and the events that were told, where they follow the market", () => {
    const august = monthOf(2025, 8);
    const told = {
      ...{
        growth: 0.05,
        season: Array.from({ length: 12 }, (_, i) => (i === 7 ? 0.6 : 1.4 / 1.2)),
      },
      events: [{ name: "Strike", from: august, to: august, size: { kind: "told", share: -0.5 } }],
    } as const satisfies Partial<Choices>;
    const calls = scaled(sales, 5);
    const [follows, own] = [true, false].map((followsMarket) => {
      const measures = [measure("Calls", calls, { followsMarket })];
      return planAt(planOf, sales, { ...told, measures }).measures[0]!;
    });
    const main = planAt(planOf, calls, told);
    expect(follows).toMatchObject({ season: main.season, growth: main.growth, team: main.team });
    expect(own!.growth).not.toBe(follows!.growth);
    expect(own!.seasonBasis).not.toBe("given");
  });

  it("are none unless asked for", () => {
    expect(planAt(planOf, sales).measures).toEqual([]);
  });

  it("take nothing of what was told of the main metric's season, growth, room and capacity", () => {
    const measures = [measure("visits", scaled(sales, 3))];
    const told: Partial<Choices> = {
      season: [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2],
      growth: 0.3,
      potential: { support: 1, isCoached: true, penetration: 0, ceiling: 1 },
      resources: [{ name: "Desk", available: 10, need: 1, utilisation: 1, backlog: 0 }],
    };
    const [plain, full] = [
      planAt(planOf, sales, { measures }),
      planAt(planOf, sales, { ...told, measures }),
    ];
    expect(full.measures).toEqual(plain.measures);
    expect(full.goals).not.toEqual(plain.goals);
  });

  it("hold announced goals of their own", () => {
    const announced = { goals: new Map([["Ana", 50]]), hasCause: false, maxStep: 0.05 };
    const less = measure("complaints", complaints, { isLessBetter: true, announced });
    const { measures, notices } = planAt(planOf, sales, { measures: [less] });
    expect(measures[0]!.goals.map(({ person, goal, verdict }) => [person, goal, verdict])).toEqual([
      ["Ana", 50, "held"],
      ["Bo", expect.any(Number), "free"],
    ]);
    expect(notices).toContainEqual({
      code: "goalsHeld",
      facts: { people: ["Ana"] },
      of: { metric: "complaints", currency: null },
    });
  });

  it("say under their name what is not the main metric's news as well", () => {
    const spiky = team({
      Ana: months(24, (i) => (i === 20 ? 900 : 6 + wobble(i, 2))),
      Bo: months(24, (i) => 9 + wobble(i, 3)),
    });
    const { notices } = planAt(planOf, sales, { measures: [measure("complaints", spiky)] });
    const own = notices.filter(({ of }) => of?.metric === "complaints");
    expect(own.map(({ code }) => code)).toContain("capped");
    const shorts = planAt(planOf, team({ Ana: months(6, () => 5) }), {
      measures: [measure("b", team({ Ana: months(6, () => 7) }))],
    }).notices;
    expect(shorts.filter(({ code }) => code === "seasonUnknown")).toHaveLength(1);
  });

  it("name who has no results of one", () => {
    const few = { ...complaints, people: complaints.people.slice(0, 1) };
    const { notices } = planAt(planOf, sales, { measures: [measure("complaints", few)] });
    expect(notices).toContainEqual({
      code: "noMeasureGoal",
      facts: { people: ["Bo"] },
      of: { metric: "complaints", currency: null },
    });
  });
});

describe("weights", () => {
  const weighted = (...weights: readonly number[]) =>
    weights.map((weight, i) => measure(`m${i}`, scaled(sales, i + 2), { weight }));

  it("are refused above the whole, on a guard, and for a metric named twice", () => {
    expect(refusal(weighted(0.7, 0.4))).toEqual({
      code: "weightsExceed",
      facts: { sum: expect.closeTo(1.1, 9) },
    });
    expect(refusal(weighted(0.1, 0.2, 0.7))).toBeNull();
    expect(refusal([measure("c", complaints, { isGuard: true, weight: 0.2 })])).toEqual({
      code: "guardWeight",
      facts: { metric: "c" },
    });
    expect(refusal([measure("c", complaints), measure("c", complaints)])).toEqual({
      code: "measureTwice",
      facts: { metric: "c" },
    });
  });

  it("are warned of where they are many or small, the main metric's among them", () => {
    expect(codesOf(weighted(0.2, 0.3))).not.toContain("manyWeights");
    expect(codesOf(weighted(0.2, 0.2, 0.2))).toContain("manyWeights");
    expect(codesOf(weighted(0.15))).not.toContain("smallWeights");
    const { notices } = planAt(planOf, sales, { measures: weighted(0.1, 0.8) });
    expect(notices).toContainEqual({
      code: "smallWeights",
      facts: { metrics: ["m0"], least: 0.15 },
    });
    expect(notices).toContainEqual({
      code: "smallMainWeight",
      facts: { weight: expect.closeTo(0.1, 9), least: 0.15 },
    });
  });

  it("go with more than six metrics, steps of the sale among them, to a warning", () => {
    const stage = (metric: string) => ({
      ...{ metric, results: scaled(sales, 5), isCount: true, minutes: null, lag: 0 },
    });
    const five = weighted(0, 0, 0, 0, 0);
    expect(codesOf(five)).not.toContain("manyMetrics");
    expect(codesOf(five, { stages: [stage("m0")] })).not.toContain("manyMetrics");
    expect(codesOf(five, { stages: [stage("m0")] })).toContain("stagesMeasured");
    expect(codesOf(five, { stages: [stage("calls")] })).toContain("manyMetrics");
  });
});

describe("a step of the sale with a goal of its own", () => {
  /** Ana's deals a month beside Bo's sixty: few large ones lean on the team's small ones. */
  const apart = (ofAna: number) => {
    const results = team({ Ana: months(24, () => ofAna), Bo: months(24, () => 60) });
    const stage = { metric: "deals", results, isCount: true, minutes: null, lag: 0 };
    const own = measure("deals", results, { isCount: true });
    const { notices } = planAt(planOf, sales, { stages: [stage], measures: [own] });
    return notices.filter(({ code }) => code === "goalsApart");
  };

  it("names whom it and the main goal ask for more apart than chance explains", () => {
    expect(apart(100)).toEqual([]);
    const [notice, ...others] = apart(1);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      of: { metric: "deals", currency: null },
      facts: { people: ["Ana"], goals: [expect.any(Number)], needs: [expect.any(Number)] },
    });
  });
});

describe("the sums of a step's own goals and of what the main goals take of it", () => {
  /** Of ten alike, each with such an own goal, of whom the main goal takes such a number. */
  const noticed = (goal: number, need: number) => {
    const people = Array.from({ length: 10 }, (_, i) => `P${i}`);
    const measures = [
      {
        ...{ metric: "deals", currency: null, weight: 0 },
        goals: people.map((person) => ({ person, goal, sd: 30 })),
      },
    ];
    const activities = [
      { metric: "deals", people: people.map((person) => ({ person, need: { need } })) },
    ];
    const outcome = { goals: [], measures, activities } as unknown as Outcome;
    return measureNotices(outcome).filter(({ code }) => code === "sumsApart");
  };

  it("are told where they lie more than a twentieth apart, though no person's do", () => {
    for (const [goal, need] of [
      [93, 100],
      [107, 100],
    ] as const)
      expect(noticed(goal, need)).toEqual([
        {
          code: "sumsApart",
          facts: { goals: 10 * goal, needs: 10 * need, weight: 0 },
          of: { metric: "deals", currency: null },
        },
      ]);
    expect(noticed(95, 100)).toEqual([]);
    expect(noticed(1, 1)).toEqual([]);
    // Rounding up is no difference: half a unit a person.
    expect(noticed(5, 5.5)).toEqual([]);
  });
});

describe("a further metric with too few months", () => {
  it("is refused by name", () => {
    const short = { start: YEAR_2025.start, people: [{ person: "Ana", values: [1, 2, 3, 4] }] };
    expect(refusal([measure("new", short)])).toEqual({
      code: "measureTooShort",
      facts: { metric: "new", months: 0, least: 3 },
    });
  });
});

describe("what incentives cost by several metrics", () => {
  const incentives = {
    ...{ targets: new Map([["Ana", 1000] as const, ["Bo", 600] as const]) },
    ...{ curve: USUAL_CURVE, cap: null },
  };
  const visits = measure("visits", scaled(complaints, 9), { weight: 0.3 });
  const guard = measure("complaints", complaints, { isLessBetter: true, isGuard: true });

  it("is that of each one's weight, the main metric having the rest, under the guards", () => {
    const plan = planAt(planOf, sales, { incentives, measures: [visits, guard] });
    const [own, kept] = plan.measures;
    const people = plan.goals.map((goal, i) => ({
      target: incentives.targets.get(goal.person as "Ana")!,
      parts: [
        { ...goal, weight: 0.7, isLessBetter: false },
        { ...own!.goals[i]!, weight: 0.3, isLessBetter: false },
      ],
      guards: [{ ...kept!.goals[i]!, isLessBetter: true }],
    }));
    expect(plan.incentives).toEqual(incentiveCosts(incentives)(people));
    const free = planAt(planOf, sales, { incentives, measures: [visits] });
    expect(plan.incentives!.expected).toBeLessThan(free.incentives!.expected);
  });

  it("is paid by each metric's own quarters, too", () => {
    const quarterly = { ...incentives, payoutMonths: 3, annualShare: 0 };
    const whole = planAt(planOf, sales, { incentives, measures: [visits] }).incentives!;
    const paid = planAt(planOf, sales, { incentives: quarterly, measures: [visits] }).incentives!;
    expect(paid.expectedFor.whole).toBe(0);
    expect(paid.expectedFor.parts).toBeGreaterThan(0);
    expect(paid.atTarget).toBeCloseTo(whole.atTarget, 6);
    const none = planAt(planOf, sales, { incentives: quarterly }).incentives!;
    expect(paid.expected).not.toBeCloseTo(none.expected, 2);
  });

  it("is by the main metric alone for whom no goal of another is known, and where none has a weight", () => {
    const few = {
      ...visits,
      results: { ...visits.results, people: visits.results.people.slice(1) },
    };
    const plan = planAt(planOf, sales, { incentives, measures: [few] });
    const [ana, bo] = plan.goals;
    const main = { isLessBetter: false };
    expect(plan.incentives).toEqual(
      incentiveCosts(incentives)([
        { target: 1000, parts: [{ ...ana!, ...main, weight: 1 }], guards: [] },
        {
          target: 600,
          parts: [
            { ...bo!, ...main, weight: 0.7 },
            { ...plan.measures[0]!.goals[0]!, ...main, weight: 0.3 },
          ],
          guards: [],
        },
      ]),
    );
    const bare = planAt(planOf, sales, { incentives });
    const idle = planAt(planOf, sales, { incentives, measures: [{ ...visits, weight: 0 }] });
    expect(idle.incentives).toEqual(bare.incentives);
  });
});
