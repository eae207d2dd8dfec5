import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { periodOf } from "../../../src/core/calendar/period.ts";
import type { Choices, Measure } from "../../../src/core/choices.ts";
import type { Holding } from "../../../src/core/goals/held-plan.ts";
import { ownChance } from "../../../src/core/goals/own-chance.ts";
import { whatApplies } from "../../../src/core/goals/what-applies.ts";
import { USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { marketForecast } from "../../../src/core/market/market-forecast.ts";
import { plansFrom } from "../../../src/core/plan.ts";
import type { Plan } from "../../../src/core/planned.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";

const results = (level: number) => ({
  start: monthOf(2024, 1),
  people: ["Ana", "Bruno"].map((person, i) => ({
    person,
    values: Array.from({ length: 24 }, (_, month) => level + 90 * i + 12 * ((month * 7) % 11)),
  })),
});
const visits: Measure = {
  ...{ metric: "Visits", results: results(300), isCount: true, isLessBetter: false },
  ...{ weight: 0.4, isGuard: false, followsMarket: false, unit: null, currency: null },
  ...{ announced: null, soFar: null },
};

const plansWith = (
  payoutMonths: number,
  measures: readonly Measure[] = [],
  some: Partial<Choices> = {},
) => {
  const choices: Choices = {
    ...usualChoices(periodOf("2026")!),
    ...some,
    measures,
    incentives: {
      ...{ targets: new Map([["Ana", 1000]]), curve: USUAL_CURVE, cap: null, payoutMonths },
    },
  };
  const past = results(1000);
  const plans = plansFrom(marketForecast(past, whatApplies(choices)), past, choices);
  return { plan: plans.planAt(0.65), holding: plans.holding };
};

const NO_OWN: Holding["own"] = () => null;
const expectedOf = ({ incentives }: Plan): number => incentives!.expected;

/** Of Ana's first quarter, as shares of what the plan has of it. */
const keptOf =
  (plan: Plan, share: number, of: string | null = null): Holding["kept"] =>
  (person, metric) => {
    const { goals } = of === null ? plan : plan.measures.find((one) => one.metric === of)!;
    const { months } = goals.find((one) => one.person === person)!;
    return person === "Ana" && metric === of
      ? months.slice(0, 3).map((month) => Math.round(month * share))
      : [];
  };

describe("what the goals that hold cost", () => {
  it("is as planned where months stay as planned, and where none stay", () => {
    const { plan, holding } = plansWith(3);
    const cost = (share: number) =>
      expectedOf(holding(plan, { own: NO_OWN, kept: keptOf(plan, share) }).plan);
    expect(cost(1)).toBeCloseTo(expectedOf(plan), 1);
    const none = holding(plan, { own: NO_OWN, kept: () => [] });
    expect(expectedOf(none.plan)).toBe(expectedOf(plan));
  });

  it("goes by the months that stay as they were told where each quarter is paid by its own", () => {
    const { plan, holding } = plansWith(3);
    const goal = plan.goals.find(({ person }) => person === "Ana")!;
    const cost = (share: number, of = plansWith(3)) =>
      expectedOf(of.holding(of.plan, { own: NO_OWN, kept: keptOf(of.plan, share) }).plan);
    expect(cost(0.5)).toBeGreaterThan(1.1 * expectedOf(plan));
    expect(cost(2)).not.toBeCloseTo(expectedOf(plan), 0);
    const own: Holding["own"] = (person) => (person === "Ana" ? goal.goal * 1.1 : null);
    const kept = keptOf(plan, 1);
    const later = expectedOf(holding(plan, { own, kept }).plan);
    // The first quarter stays easier than a harder goal would have it: more is paid than where it is spread anew.
    expect(later).not.toBeCloseTo(expectedOf(holding(plan, { own, kept: () => [] }).plan), 0);
    const year = plansWith(12);
    expect(cost(0.5, year)).toBeCloseTo(expectedOf(year.plan), 6);
  });

  it("does so for a further metric that pays, and where months hold more than the goal", () => {
    const { plan, holding } = plansWith(3, [visits]);
    const half = holding(plan, { own: NO_OWN, kept: keptOf(plan, 0.5, "Visits") });
    expect(expectedOf(half.plan)).toBeGreaterThan(expectedOf(plan));
    const own: Holding["own"] = (person, metric) =>
      person === "Ana" && metric === null ? 10 : null;
    const less = holding(plan, { own, kept: keptOf(plan, 1) });
    expect(expectedOf(less.plan)).toBeGreaterThan(0);
    expect(less.plan.goals).toEqual(plan.goals);
  });
});

it("what is said of the company's target counts the goals that hold, and their chance is the workbook's", () => {
  const target = 40_000;
  const { plan, holding } = plansWith(12, [], { company: { target, allocation: null } });
  const gapIn = ({ notices }: Plan) =>
    notices.flatMap((one) =>
      one.code === "targetOpen" || one.code === "targetCovered" || one.code === "ownOverTarget"
        ? [[one.code, one.facts]]
        : [],
    );
  const computed = plan.goals.reduce((all, { goal }) => all + goal, 0);
  const chance = plan.company!.chance;
  expect(gapIn(plan)).toEqual([
    ["targetOpen", { target, goals: computed, gap: target - computed, chance }],
  ]);
  const ana = plan.goals.find(({ person }) => person === "Ana")!;
  const ownOf =
    (more: number): Holding["own"] =>
    (person) =>
      person === "Ana" ? ana.goal + more : null;
  const held = (more: number) => holding(plan, { own: ownOf(more), kept: () => [] });
  expect(gapIn(held(500).plan)).toEqual([
    ["targetOpen", { target, goals: computed + 500, gap: target - computed - 500, chance }],
  ]);
  expect(gapIn(held(target).plan)).toEqual([
    ["ownOverTarget", { target, goals: computed + target, gap: computed, chance, onTop: 0 }],
  ]);
  const isOver = (beyond: number) => gapIn(held(target - computed + beyond).plan)[0]![0];
  expect([0, plan.step].map(isOver)).toEqual(["targetCovered", "targetCovered"]);
  expect(isOver(plan.step + 1)).toBe("ownOverTarget");
  const others = plan.goals.filter(({ person }) => person !== "Ana").map((one) => one.chance);
  const mean = (ownChance(ana, ana.goal + 500, false) + others[0]!) / 2;
  expect(held(500).chance).toBeCloseTo(mean, 12);
});

it("says of whom a further goal that counts stays as computed though the main one was made easier", () => {
  const guard = { ...visits, metric: "Complaints", weight: 0, isGuard: true };
  const { plan, holding } = plansWith(12, [visits, guard]);
  const computed = plan.goals.find(({ person }) => person === "Ana")!.goal;
  const stays = (main: number, further: number | null) =>
    holding(plan, {
      own: (person, metric) => {
        if (person !== "Ana") return null;
        return metric === null ? main : metric === "Visits" ? further : null;
      },
      kept: () => [],
    }).plan.notices.filter(({ code }) => code === "furtherStays");
  expect(stays(computed - 1, null)).toEqual([
    {
      code: "furtherStays",
      facts: { people: ["Ana"], weight: 0.4 },
      of: { metric: "Visits", currency: null },
    },
  ]);
  expect(stays(computed - 1, 100)).toEqual([]);
  expect(stays(computed + 1, null)).toEqual([]);
  expect(stays(computed, null)).toEqual([]);
});

it("says that goals lie beyond the company's target by those that hold", () => {
  const { team } = plansWith(12).plan;
  const target = team.goal;
  const allocation = { by: "even", historyShare: 0.5, overAssign: 0.1, leastChance: 0.01 } as const;
  const { plan, holding } = plansWith(12, [], { company: { target, allocation } });
  const overIn = ({ notices }: Plan) =>
    notices.flatMap((one) => (one.code === "overAssigned" ? [one.facts.share] : []));
  expect(overIn(plan)).toEqual([expect.closeTo(plan.company!.overAssigned, 9)]);
  const ana = plan.goals.find(({ person }) => person === "Ana")!;
  const held = (goal: number) =>
    holding(plan, { own: (person) => (person === "Ana" ? goal : null), kept: () => [] }).plan;
  expect(overIn(held(ana.goal + target / 10))).toEqual([
    expect.closeTo(plan.company!.overAssigned + 0.1, 9),
  ]);
  const ownOver = ({ notices }: Plan) =>
    notices.flatMap((one) => (one.code === "ownOverTarget" ? [one.facts] : []));
  // What is on top by the answer is none of the own values.
  for (const more of [null, 0, -target / 20])
    expect(ownOver(more === null ? plan : held(ana.goal + more))).toEqual([]);
  expect(ownOver(held(ana.goal + target / 10))).toEqual([
    expect.objectContaining({
      gap: expect.closeTo(plan.company!.assigned + target / 10 - target, 6),
      onTop: expect.closeTo(0.1, 9),
    }),
  ]);
  // Hers takes back what the others were given on top.
  expect(overIn(held(ana.goal - target / 10))).toEqual([]);
});

describe("what is said of announced goals", () => {
  const announcedOf = (goals: ReadonlyMap<string, number>, maxStep: number) => ({
    ...{ goals, maxStep },
    hasCause: false,
  });
  const told = (metric: string | null, share: number, own: Holding["own"]) => {
    const { goals, measures } = plansWith(12, [visits]).plan;
    const known = (of: Plan["goals"]) =>
      announcedOf(new Map(of.map(({ person, goal }) => [person, goal * share])), 0.05);
    const further = { ...visits, announced: metric === null ? null : known(measures[0]!.goals) };
    const some = metric === null ? { announced: known(goals) } : {};
    const { plan, holding } = plansWith(12, [further], some);
    return holding(plan, { own, kept: () => [] }).plan.notices.flatMap((one) =>
      one.code.startsWith("goals") && "people" in one.facts
        ? [[one.code, one.of?.metric ?? null, one.facts.people]]
        : [],
    );
  };

  it.each([
    ["goalsHeld", 2, null],
    ["goalsStepped", 0.5, null],
    ["goalsHeld", 2, "Visits"],
    ["goalsStepped", 0.5, "Visits"],
  ] as const)("names nobody whose own value holds (%s of %s, %s)", (code, share, metric) => {
    const anas =
      (of: string | null): Holding["own"] =>
      (person, one) =>
        person === "Ana" && one === of ? 10 : null;
    const all = [[code, metric, ["Ana", "Bruno"]]];
    expect(told(metric, share, NO_OWN)).toEqual(all);
    expect(told(metric, share, anas(metric))).toEqual([[code, metric, ["Bruno"]]]);
    expect(told(metric, share, anas(metric === null ? "Visits" : null))).toEqual(all);
    expect(told(metric, share, () => 10)).toEqual([]);
  });
});

describe("what is said of whom the chance holds below what is handed down", () => {
  const allocation = { by: "even", historyShare: 0.5, overAssign: 0, leastChance: null } as const;
  const handed = (times: number, leastChance: number | null = null) => {
    const target = times * plansWith(12).plan.team.goal;
    const company = { target, allocation: { ...allocation, leastChance } };
    const { plan, holding } = plansWith(12, [], { company });
    const goalOf = (name: string) => plan.goals.find(({ person }) => person === name)!.goal;
    const cappedIn = (own: Readonly<Record<string, number>>) =>
      holding(plan, { own: (person) => own[person] ?? null, kept: () => [] }).plan.notices.flatMap(
        (one) => (one.code === "cappedByChance" ? [one.facts] : []),
      );
    return { plan, goalOf, cappedIn };
  };

  it("names nobody whose own value holds, and counts what it takes of what was nobody's", () => {
    const { plan, goalOf, cappedIn } = handed(2);
    const { heldBack } = plan.company!.handed!;
    const [all] = cappedIn({});
    expect(all).toMatchObject({ people: ["Ana", "Bruno"], amount: heldBack, carried: 0 });
    const [others] = cappedIn({ Ana: goalOf("Ana") + 1000 });
    expect(others).toEqual({ ...all!, people: ["Bruno"], amount: heldBack - 1000 });
    // An easier one leaves more open, but not for anybody's chance.
    expect(cappedIn({ Ana: 10 })).toEqual([{ ...all!, people: ["Bruno"] }]);
    expect(cappedIn({ Ana: 10, Bruno: 10 })).toEqual([]);
  });

  it("counts what the others carry by the goals that hold", () => {
    const { plan, goalOf, cappedIn } = handed(1, 0.55);
    const { rows } = plan.company!.handed!;
    const topDown = rows.find(({ person }) => person === "Bruno")!.topDown;
    const [all] = cappedIn({});
    expect(all).toMatchObject({ people: ["Ana"], amount: 0 });
    expect(all!.carried).toBeCloseTo(goalOf("Bruno") - topDown, 6);
    expect(cappedIn({ Bruno: topDown + 10 })[0]).toEqual({ ...all!, carried: 10 });
    expect(cappedIn({ Ana: goalOf("Ana") })).toEqual([]);
  });

  it("names nobody as given their Start whose own value holds", () => {
    const { plan, holding } = plansWith(12, [], {
      company: { target: 100, allocation },
    });
    const startIn = (own: Holding["own"]) =>
      holding(plan, { own, kept: () => [] }).plan.notices.flatMap((one) =>
        one.code === "keptAtStart" ? [one.facts.people] : [],
      );
    expect(startIn(NO_OWN)).toEqual([["Ana", "Bruno"]]);
    expect(startIn((person) => (person === "Ana" ? 10 : null))).toEqual([["Bruno"]]);
    expect(startIn(() => 10)).toEqual([]);
  });
});

describe("what is said of own goals of a step and of what the main goals take", () => {
  const stage = {
    ...{ metric: "Visits", results: visits.results },
    ...{ isCount: true, minutes: null, lag: 0 },
  };
  const { plan, holding } = plansWith(12, [visits], { stages: [stage] });
  const saidWith = (own: Holding["own"], code: "sumsApart" | "goalsApart") =>
    holding(plan, { own, kept: () => [] }).plan.notices.filter((one) => one.code === code);
  const computed = plan.measures[0]!.goals.reduce((all, { goal }) => all + goal, 0);
  const needOf = (person: string, goal: number) => {
    const { perUnit } = plan.activities[0]!.people.find((one) => one.person === person)!;
    return Math.ceil(goal * perUnit! - 1e-6);
  };
  const [ana, bruno] = plan.goals as [Plan["goals"][number], Plan["goals"][number]];

  it("goes by the main goals that hold", () => {
    expect(saidWith(NO_OWN, "sumsApart")).toEqual([]);
    const goal = 1.5 * ana.goal;
    const needs = needOf("Ana", goal) + needOf("Bruno", bruno.goal);
    const own: Holding["own"] = (person, metric) =>
      person === "Ana" && metric === null ? goal : null;
    expect(saidWith(own, "sumsApart")).toEqual([
      {
        code: "sumsApart",
        facts: { goals: computed, needs, weight: 0.4 },
        of: { metric: "Visits", currency: null },
      },
    ]);
    expect(saidWith(own, "goalsApart")).toMatchObject([{ facts: { people: ["Ana"] } }]);
  });

  it("goes by the further goals that hold, and is gone where these bring the two together", () => {
    const own =
      (main: number, further: number): Holding["own"] =>
      (person, metric) => {
        if (person !== "Ana") return null;
        return metric === null ? main : further;
      };
    const [apart] = saidWith(own(ana.goal, 10), "sumsApart");
    const others = plan.measures[0]!.goals.find(({ person }) => person === "Bruno")!.goal;
    expect(apart!.facts).toMatchObject({ goals: 10 + others });
    const goal = 1.5 * ana.goal;
    expect(saidWith(own(goal, needOf("Ana", goal)), "sumsApart")).toEqual([]);
    expect(saidWith(own(goal, needOf("Ana", goal)), "goalsApart")).toEqual([]);
  });
});

describe("what is said of own goals and a limit", () => {
  it("is that they bring the sum beyond it, by more than rounding, in place of what was said of the computed", () => {
    const desk = { name: "Desk", available: 1000, need: 1, utilisation: 0.85, backlog: 0 };
    const { plan, holding } = plansWith(3, [], { resources: [desk] });
    const limit = 10_200; // 12 · 850
    expect(plan.capacity!.limit).toBe(limit);
    const [ana, bruno] = plan.goals.map(({ goal }) => goal);
    const saidWith = (more: number) => {
      const own: Holding["own"] = (person) =>
        person === "Ana" ? limit - bruno! + more * limit : null;
      const { notices } = holding(plan, { own, kept: () => [] }).plan;
      return notices.filter(({ code }) => /apacity(Enough|Exceeded)?$/.test(code));
    };
    expect(ana! + bruno!).toBeLessThanOrEqual(limit);
    expect(saidWith(0.009)).toEqual([]);
    const [said, ...others] = saidWith(0.02);
    expect(others).toEqual([]);
    const facts = { bottleneck: "Desk", limit, available: 1000, utilisation: 0.85 };
    expect(said).toMatchObject({ code: "ownOverCapacity", facts });
    expect((said!.facts as { goals: number }).goals).toBeCloseTo(1.02 * limit, 6);
  });

  it("is nothing where own goals lower a sum that announced goals bring beyond it", () => {
    const desk = { name: "Desk", available: 100, need: 1, utilisation: 0.85, backlog: 0 };
    const goals = new Map([["Ana", 5000]]);
    const announced = { goals, hasCause: false, maxStep: 0.05 };
    const { plan, holding } = plansWith(3, [], { resources: [desk], announced });
    const own: Holding["own"] = (person) => (person === "Ana" ? 4000 : null);
    const codesOf = ({ notices }: Plan) => notices.map(({ code }) => code);
    expect(codesOf(plan)).toContain("capacityExceeded");
    expect(codesOf(holding(plan, { own, kept: () => [] }).plan)).not.toContain("ownOverCapacity");
  });
});

describe("the fairness of the goals that hold", () => {
  const saidWith = (own: Holding["own"]) => {
    const { plan, holding } = plansWith(12);
    const { notices } = holding(plan, { own, kept: () => [] }).plan;
    return notices.filter(({ code }) => code === "unfair" || code === "ownUnfair");
  };

  it("is told where own goals alone bring the chances far apart, and of no computed ones", () => {
    const { plan } = plansWith(12);
    const [ana] = plan.goals;
    const hard: Holding["own"] = (person) => (person === "Ana" ? ana!.stretch : null);
    const tests = [{ name: "chanceSpread", isMore: false }];
    expect(saidWith(hard)).toEqual([{ code: "ownUnfair", facts: { tests } }]);
    expect(saidWith(NO_OWN)).toEqual([]);
    const same: Holding["own"] = (person) => plan.goals.find((one) => one.person === person)!.goal;
    expect(saidWith(same)).toEqual([]);
  });

  it("is told once, of the goals that hold, where the computed ones are found to be so, too", () => {
    const { plan, holding } = plansWith(12);
    const tests = [{ name: "chanceSpread", isMore: false }] as const;
    const found = {
      ...plan,
      notices: [...plan.notices, { code: "unfair", facts: { tests } } as const],
    };
    const unfairIn = (own: Holding["own"]) =>
      holding(found, { own, kept: () => [] }).plan.notices.filter(({ code }) =>
        /nfair$/.test(code),
      );
    const { stretch, goal } = plan.goals[0]!;
    const ofAna = (amount: number) => (person: string) => (person === "Ana" ? amount : null);
    expect(unfairIn(ofAna(stretch))).toEqual([{ code: "ownUnfair", facts: { tests } }]);
    // Where own goals bring the chances together, there is nothing to tell any more.
    expect(unfairIn(ofAna(goal + 1))).toEqual([]);
    expect(unfairIn(NO_OWN)).toEqual([{ code: "unfair", facts: { tests } }]);
  });
});
