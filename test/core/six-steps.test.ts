import { describe, expect, it } from "vitest";
import { addMonths, monthOf } from "../../src/core/calendar/month.ts";
import type { Stage } from "../../src/core/choices.ts";
import { isStretchCut } from "../../src/core/goals/stretch-cut.ts";
import type { Results } from "../../src/core/history/results.ts";
import type { IncentiveCost } from "../../src/core/incentives/incentive-cost.ts";
import { USUAL_CURVE } from "../../src/core/incentives/payout-curve.ts";
import { planOf } from "../../src/core/plan.ts";
import { months, planAt, TOY_YEAR, team, wobble, YEAR_2025 } from "./teams.ts";

const YEARS = 24;
const hired = (person: string, month: ReturnType<typeof monthOf>) => ({
  ...{ person, hired: { month, day: 1 }, ended: null, leaves: [] },
});
const sales = team({
  Ana: months(YEARS, (i) => 100 + 8 * wobble(i, 0)),
  Bo: months(YEARS, (i) => 60 + 8 * wobble(i, 1)),
  Cy: months(YEARS, (i) => 80 + 8 * wobble(i, 2)),
});
const stage = (metric: string, times: number, minutes: number | null = null): Stage => ({
  metric,
  isCount: true,
  minutes,
  lag: 0,
  results: scaledBy(sales, times),
});
const scaledBy = ({ start, people }: Results, times: number): Results => ({
  start,
  people: people.map(({ person, values }) => ({
    person,
    values: values.map((value) => (value === null ? null : Math.round(value * times))),
  })),
});

describe("1. key metrics", () => {
  const stages = [stage("calls", 20, 5), stage("visits", 2, 90)];

  it("asks of every step of the sale what the goal takes, first to last", () => {
    const { goals, activities } = planAt(planOf, sales, { stages });
    expect(activities.map(({ metric }) => metric)).toEqual(["calls", "visits"]);
    for (const { goal, person } of goals) {
      const [calls, visits] = activities.map(
        ({ people }) => people.find((one) => one.person === person)!,
      );
      expect(calls!.need!.need / goal).toBeCloseTo(20, 0);
      expect(visits!.need!.need / goal).toBeCloseTo(2, 1);
      expect(calls!.rate).toBeCloseTo(0.1, 3);
      expect(calls!.need!.months.reduce((sum, part) => sum + part, 0)).toBe(calls!.need!.need);
      expect(calls!.need!.perDay).toBeCloseTo(calls!.need!.need / 252, 9);
      expect(calls!.chance).toBeGreaterThan(0.4);
    }
  });

  it("tells who has not the time for it", () => {
    const plan = planAt(planOf, sales, { stages });
    // Ana: some 1,170 sales · (20 · 5 + 2 · 90) minutes ÷ (252 days · 5.5 h)
    expect(plan.time[0]!.share).toBeCloseTo((1170 * 280) / (252 * 5.5 * 60), 0);
    expect(plan.notices.find(({ code }) => code === "timeShort")?.facts).toMatchObject({
      people: ["Ana", "Cy", "Bo"]
        .filter((name) => plan.time.some(({ person, share }) => person === name && share > 1))
        .sort(),
    });
  });

  it("says of which step nothing is known", () => {
    const never: Stage = { ...stage("demos", 0), results: scaledBy(sales, 0) };
    const { notices, activities } = planAt(planOf, sales, { stages: [never] });
    expect(activities[0]!.people.every(({ need }) => need === null)).toBe(true);
    expect(notices).toContainEqual({ code: "stageUnknown", facts: { metric: "demos" } });
  });

  it("rewards no step of which the goals take none that is known", () => {
    const never: Stage = { ...stage("demos", 0), results: scaledBy(sales, 0) };
    const namedIn = (stages: readonly Stage[]) =>
      planAt(planOf, sales, { stages }).rewards.flatMap(({ metric }) => metric ?? []);
    expect(new Set(namedIn(stages))).toEqual(new Set(["calls", "visits"]));
    expect(namedIn([never])).toEqual([]);
  });
});

describe("2. past results", () => {
  it("caps a windfall unless the manager calls it normal", () => {
    const deal = team({
      Ana: months(YEARS, (i) => 100 + 10 * wobble(i, 0)),
      Whale: months(YEARS, (i) => (i === 20 ? 5000 : 100 + 10 * wobble(i, 1))),
    });
    const normal = [{ person: "Whale", month: monthOf(2024, 9) }];
    const [asked, told] = [planAt(planOf, deal), planAt(planOf, deal, { normal })];
    expect(asked.windfalls.map(({ isNormal }) => isNormal)).toEqual([false]);
    expect(told.windfalls.map(({ isNormal }) => isNormal)).toEqual([true]);
    expect(told.goals[1]!.expected).toBeGreaterThan(1.5 * asked.goals[1]!.expected);
    expect(told.goals[1]!.why.capped).toEqual([]);
    expect(told.notices.map(({ code }) => code)).toContain("notCapped");
  });

  it("counts a further month as usual where the manager calls it a one-off, and says so", () => {
    const uneven = team({
      Ana: months(YEARS, (i) => 100 + 10 * wobble(i, 0)),
      Eli: months(YEARS, (i) => (i === YEARS - 2 ? 190 : 100 + 60 * wobble(i, 1))),
    });
    const month = addMonths(uneven.start, YEARS - 2);
    const oneOffs = [{ person: "Eli", month }];
    const [before, told] = [planAt(planOf, uneven), planAt(planOf, uneven, { oneOffs })];
    expect(before.windfalls).toEqual([]);
    expect(told.windfalls).toMatchObject([{ person: "Eli", month, isTold: true }]);
    expect(told.goals[1]!.expected).toBeLessThan(before.goals[1]!.expected);
    expect(told.goals[1]!.why.capped).toEqual([month]);
    const codes = told.notices.map(({ code }) => code);
    expect(codes).toContain("toldOneOffs");
    expect(codes).not.toContain("capped");
  });

  it("asks nothing about results that a cap would change by next to nothing", () => {
    const withDeal = (value: number) =>
      planAt(
        planOf,
        team({
          Ana: months(YEARS, (i) => 100 + 10 * wobble(i, 0)),
          Whale: months(YEARS, (i) => (i === 20 ? value : 100 + 10 * wobble(i, 1))),
        }),
      );
    const seen = Array.from({ length: 20 }, (_, i) => withDeal(110 + 4 * i));
    const capped = seen.flatMap(({ windfalls }) => windfalls);
    expect(capped.length).toBeGreaterThan(5);
    expect(capped.length).toBeLessThan(15);
    for (const { value, limit } of capped) expect(limit).toBeLessThanOrEqual(0.95 * value);
  });

  it("takes the manager's season for the results' own", () => {
    const plan = planAt(planOf, sales, { season: TOY_YEAR });
    expect(plan.seasonBasis).toBe("given");
    expect(plan.season.map(({ factor }) => factor)).toEqual(TOY_YEAR);
    expect(plan.notices.map(({ code }) => code)).toContain("seasonGiven");
    const { months: parts } = plan.goals[0]!;
    // 6.2, but for a year's growth over four months
    expect(parts[11]! / parts[7]!).toBeGreaterThan(5.8);
    expect(parts[11]! / parts[7]!).toBeLessThan(6.6);
  });

  it("shows what those who left would have sold, as nobody's goal", () => {
    const { team: all, goals } = planAt(planOf, sales, { gone: ["Bo"] });
    expect(goals.map(({ person }) => person)).toEqual(["Ana", "Cy"]);
    expect(all.vacant).toBeGreaterThan(12 * 50);
    expect(all.vacant).toBeLessThan(12 * 70);
  });
});

describe("3. potential for more", () => {
  const full = { support: 1, isCoached: false, penetration: 0, ceiling: 1 };

  it("raises the goals of those who trail, and tells the chance without and with it", () => {
    const [asIs, seen] = [planAt(planOf, sales), planAt(planOf, sales, { potential: full })];
    const of = (plan: typeof asIs, name: string) =>
      plan.goals.find(({ person }) => person === name)!;
    expect(of(seen, "Ana").goal).toBe(of(asIs, "Ana").goal);
    expect(of(seen, "Ana").chanceWith).toBeNull();
    expect(of(seen, "Cy").goal).toBeGreaterThan(of(asIs, "Cy").goal);
    expect(of(seen, "Cy").expected).toBe(of(asIs, "Cy").expected);
    expect(of(seen, "Cy").chance).toBeLessThan(of(asIs, "Cy").chance);
    expect(of(seen, "Cy").chanceWith).toBeCloseTo(0.65, 1);
  });

  it("lowers all alike where the back office cannot keep up, and names it", () => {
    const resources = [
      { name: "Back office", available: 150, need: 1, utilisation: 1, backlog: 0 },
      { name: "Supplier", available: 500, need: 2, utilisation: 1, backlog: 0 },
    ];
    const free = planAt(planOf, sales);
    const plan = planAt(planOf, sales, { resources });
    expect(plan.team.goal).toBe(1800);
    expect(plan.capacity).toMatchObject({ limit: 1800, bottleneck: "Back office", oneMore: 12 });
    expect(plan.capacity!.demand).toBeCloseTo(free.team.goal, 6);
    const shares = plan.goals.map(({ goal }, i) => goal / free.goals[i]!.goal);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.02);
    expect(plan.notices.map(({ code }) => code)).toContain("capacityBinds");
  });

  it("says where less is planned with than was handled lately, in the resource's own unit", () => {
    // 600 and 300 a month: 3 hours for 10 of it are 270 hours. Of 310 hours 85 % are 263.5, of 320 272.
    const even = team({ Ana: months(YEARS, () => 600), Bo: months(YEARS, () => 300) });
    const saidOf = (available: number) => {
      const desk = { name: "Back office", unit: "hours", available, need: 0.3, backlog: 0 };
      const { notices } = planAt(planOf, even, { resources: [{ ...desk, utilisation: 0.85 }] });
      return notices.find(({ code }) => code === "handledMore")?.facts;
    };
    const said = saidOf(310) as { lately: number; planned: number };
    expect(said).toMatchObject({ bottleneck: "Back office", unit: "hours" });
    expect(said.lately).toBeCloseTo(270, 6);
    expect(said.planned).toBeCloseTo(263.5, 9);
    expect(saidOf(320)).toBeUndefined();
  });

  it("says where the limit leaves no Stretch above the goal", () => {
    const capped = (available: number) => {
      const desk = { name: "Back office", available, need: 1, utilisation: 1, backlog: 0 };
      const { goals, capacity, step } = planAt(planOf, sales, { resources: [desk] });
      return isStretchCut(goals, capacity, step);
    };
    expect(capped(150)).toBe(true);
    expect(capped(1000)).toBe(false);
    expect(isStretchCut([{ goal: 10, stretch: 10 }], null, 1)).toBe(false);
  });

  it("counts no capacity of a month in which nobody buys, and tells which ask for more than a month's", () => {
    const resources = [
      { name: "Back office", available: 100, need: 0.5, utilisation: 0.75, backlog: 0 },
    ];
    const season = [0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const { capacity, team, goals, notices } = planAt(planOf, sales, { resources, season });
    expect(capacity).toMatchObject({ months: 11, limit: 1650, oneMore: 16.5 });
    expect(team.goal).toBeLessThanOrEqual(1650);
    const february = goals.reduce((sum, { months: [, second] }) => sum + second!, 0);
    expect(capacity!.crowded[0]!.asked).toBeCloseTo(february, 9);
    expect(notices.find(({ code }) => code === "monthsCrowded")!.facts).toEqual({
      crowded: capacity!.crowded,
      most: 150,
      of: { name: "Back office", need: 0.5, available: 100, utilisation: 0.75 },
    });
  });
});

describe("4. realistic", () => {
  it("counts counts: whole goals whose chance is near the asked one", () => {
    const cars = team({
      Ana: months(YEARS, (i) => 4 + ((i * 5) % 5)),
      Bo: months(YEARS, (i) => 1 + ((i * 3) % 4)),
    });
    for (const { goal, start, chance } of planAt(planOf, cars, { isCount: true }).goals) {
      expect([goal, start].every(Number.isInteger)).toBe(true);
      expect(Math.abs(chance - 0.65)).toBeLessThan(0.1);
    }
  });

  it("expects nobody to leave the own level by more than 15 % because peers do better", () => {
    const uneven = team({
      ...Object.fromEntries(
        months(11, (p) => [`P${p}`, months(13, (i) => ((i + p) % 2 ? 15 : 185))]),
      ),
      Best: months(13, (i) => (i % 2 ? 35 : 265)),
    });
    const { goals, notices } = planAt(planOf, uneven);
    for (const { why } of goals) {
      expect(why.level / why.ownLevel).toBeGreaterThan(0.9 - 1e-9);
      expect(why.level / why.ownLevel).toBeLessThan(1.15 + 1e-9);
    }
    expect(notices.some(({ code }) => code === "nearOwnLevel")).toBe(true);
    expect(notices.some(({ code }) => code === "leansOnTeam")).toBe(false);
  });

  it("names who is raised by more than that while little is known of them", () => {
    const level = (low: number, high: number) => months(5, (i) => (i % 2 ? low : high));
    const young = team(
      {
        ...Object.fromEntries(months(11, (p) => [`P${p}`, level(150 + p, 250 + p)])),
        Last: level(5, 175),
      },
      monthOf(2024, 8),
    );
    const { goals, notices } = planAt(planOf, young);
    const { why } = goals.find(({ person }) => person === "Last")!;
    const raised = why.level / why.ownLevel - 1;
    expect(raised).toBeGreaterThan(0.15);
    const [said] = notices.filter(({ code }) => code === "leansOnTeam");
    expect(said?.facts).toEqual({ people: ["Last"], shares: [raised] });
  });
});

describe("5. start low", () => {
  // sells 100 in full, 1/7, 2/7 … of it in the first months
  it("takes a newcomer's first months for a start, in results and in the goal", () => {
    const start = monthOf(2024, 10);
    const growing = team({
      ...Object.fromEntries(["Ana", "Bo"].map((name) => [name, months(YEARS, () => 100)])),
      Eva: months(YEARS, (i) => (i < 21 ? null : (100 * (i - 20)) / 7)),
    });
    const plan = planAt(planOf, growing, { stays: [hired("Eva", start)] });
    const eva = plan.goals[2]!;
    expect(eva.why.ownLevel).toBeCloseTo(100, 6);
    expect(eva.tier).toBe("new"); // 6/7 of a full month
    // 4/7, 5/7, 6/7 of a month, then nine full ones
    expect(eva.expected).toBeCloseTo(100 * (15 / 7 + 9), 6);
    expect(eva.why.presence).toBeCloseTo((15 / 7 + 9) / 12, 9);
    expect(eva.months[0]! / eva.months[11]!).toBeCloseTo(4 / 7, 1);
    expect(plan.notices).toContainEqual({
      code: "newcomer",
      facts: { person: "Eva", month: start, ramp: 6 },
    });
  });

  it("takes a ramp of one's own shares in place of the straight line", () => {
    const start = monthOf(2024, 10);
    const shares = [0.2, 0.5, 0.9, 0.4];
    const growing = team({
      ...Object.fromEntries(["Ana", "Bo"].map((name) => [name, months(YEARS, () => 100)])),
      Eva: months(YEARS, (i) => (i < 21 ? null : 100 * shares[i - 21]!)),
    });
    const plan = planAt(planOf, growing, { stays: [hired("Eva", start)], ramp: shares });
    const eva = plan.goals[2]!;
    expect(eva.why.ownLevel).toBeCloseTo(100, 6);
    expect(eva.why.presence).toBeCloseTo((0.4 + 11) / 12, 9);
    expect(eva.expected).toBeCloseTo(100 * (0.4 + 11), 6);
    expect(plan.notices).toContainEqual({
      code: "newcomer",
      facts: { person: "Eva", month: start, ramp: shares },
    });
    const atOnce = planAt(planOf, growing, { stays: [hired("Eva", start)], ramp: [] });
    expect(atOnce).toEqual(planAt(planOf, growing, { stays: [hired("Eva", start)], ramp: 0 }));
  });

  it("gives whom only the roster names a goal from the team's level", () => {
    const stays = [hired("Eva", monthOf(2025, 1))];
    const { goals, notices } = planAt(planOf, sales, { stays, gone: [] });
    const eva = goals.at(-1)!;
    expect(eva).toMatchObject({ person: "Eva", tier: "new", last: null, last12: null });
    // 1/7 … 6/7 and six full months of a usual month, some 80
    expect(eva.expected).toBeCloseTo(80 * (3 + 6), -2);
    expect(notices).toContainEqual({ code: "newPerson", facts: { person: "Eva", months: 0 } });
  });

  it("asks nothing of somebody for the months of a leave", () => {
    const leaves = [
      { from: { month: monthOf(2025, 3), day: 1 }, to: { month: monthOf(2025, 5), day: 31 } },
    ];
    const stays = [{ ...hired("Ana", monthOf(2020, 1)), leaves }];
    const { goals } = planAt(planOf, sales, { stays });
    expect(goals[0]!.months.slice(2, 5)).toEqual([0, 0, 0]);
    expect(goals[0]!.why.presence).toBeCloseTo(9 / 12, 1);
  });

  it("does not lower an announced goal without a cause, and raises it by steps", () => {
    const free = planAt(planOf, sales);
    const [ana, bo] = free.goals.map(({ goal }) => goal);
    const announced = {
      goals: new Map([
        ["Ana", ana! + 100],
        ["Bo", Math.round(bo! / 2)],
      ]),
      hasCause: false,
      maxStep: 0.05,
    };
    const held = planAt(planOf, sales, { announced });
    expect(held.goals.map(({ verdict }) => verdict)).toEqual(["held", "stepped", "free"]);
    expect(held.goals[0]!.goal).toBe(ana! + 100);
    expect(held.goals[0]!.why.announced).toBeGreaterThan(1);
    expect(held.goals[1]!.goal).toBeLessThanOrEqual((1.05 * bo!) / 2 + free.step);
    const lowered = planAt(planOf, sales, { announced: { ...announced, hasCause: true } });
    expect(lowered.goals[0]).toMatchObject({ verdict: "loweredWithCause", goal: ana });
  });

  it("raises no announced goal for a one-off sale, though capped it still counts for something", () => {
    const { start, people } = sales;
    const withLast = (value: number): Results => ({
      start,
      people: people.map((one, i) =>
        i === 0 ? { ...one, values: [...one.values.slice(0, -1), value] } : one,
      ),
    });
    for (const result of [500, 1000, 100_000]) {
      const lucky = planAt(planOf, withLast(result));
      const before = planAt(planOf, withLast(lucky.windfalls[0]!.usual));
      expect(before.windfalls).toEqual([]);
      const told = before.goals.map(({ person, goal }) => [person, goal] as const);
      expect(lucky.goals[0]!.goal).toBeGreaterThan(told[0]![1]); // where nothing is announced
      const announced = { goals: new Map(told), hasCause: false, maxStep: 0.05 };
      const plan = planAt(planOf, withLast(result), { announced });
      expect(plan.goals.map(({ person, goal }) => [person, goal])).toEqual(told);
      expect(plan.goals[0]!.verdict).toBe("withoutWindfall");
      expect(plan.notices.map(({ code }) => code)).toContain("goalsWithoutWindfall");
      // What the manager calls normal may raise it, by a step.
      const normal = [{ person: "Ana", month: monthOf(2024, 12) }];
      const raised = planAt(planOf, withLast(result), { announced, normal });
      expect(raised.goals[0]!.goal).toBeGreaterThan(told[0]![1]);
      expect(raised.goals[0]!.goal).toBeLessThanOrEqual(1.05 * told[0]![1]);
    }
  });

  it("keeps announced goals that nobody can carry, and says so", () => {
    const resources = [{ name: "Lab", available: 10, need: 1, utilisation: 1, backlog: 0 }];
    const goals = new Map([["Ana", 900]]);
    const announced = { goals, hasCause: false, maxStep: 0.05 };
    const plan = planAt(planOf, sales, { announced, resources });
    expect(plan.goals[0]!.goal).toBe(900);
    expect(plan.notices.map(({ code }) => code)).toContain("capacityExceeded");
  });

  it("says nothing of announced goals beyond what can be carried by a rounding's worth", () => {
    const goals = new Map([
      ["Ana", 1200],
      ["Bo", 720],
      ["Cy", 960],
    ]);
    const announced = { goals, hasCause: false, maxStep: 0 };
    const codes = (available: number) => {
      const desk = { name: "Desk", available, need: 1, utilisation: 1, backlog: 0 };
      return planAt(planOf, sales, { announced, resources: [desk] }).notices.map(
        ({ code }) => code,
      );
    };
    expect(codes(2880 / 12 / 1.005)).not.toContain("capacityExceeded");
    expect(codes(2880 / 12 / 1.015)).toContain("capacityExceeded");
  });

  it("names the months that begin after a review", () => {
    expect(planAt(planOf, sales).reviews).toEqual([4, 7, 10].map((month) => monthOf(2025, month)));
    expect(planAt(planOf, sales, { reviewMonths: 0 }).reviews).toEqual([]);
  });
});

describe("6. incentives", () => {
  it("knows the cost beforehand, under the goals' own chances", () => {
    const targets = new Map([
      ["Ana", 6000],
      ["Bo", 4000],
    ]);
    const incentives = { targets, curve: USUAL_CURVE, cap: null };
    const { atTarget, expected, p10, p90 } = planAt(planOf, sales, { incentives }).incentives!;
    expect(atTarget).toBe(10_000);
    expect(p10).toBeLessThan(expected);
    expect(expected).toBeLessThan(p90);
    const sure = planAt(planOf, sales, { incentives, probability: 0.8 }).incentives!;
    expect(sure.expected).toBeGreaterThan(expected);
  });

  it("refuses a cap in percent, as the function in a cell does", () => {
    const incentives = { targets: new Map([["Ana", 6000]]), curve: USUAL_CURVE, cap: 200 };
    expect(() => planAt(planOf, sales, { incentives })).toThrow(
      expect.objectContaining({ code: "notAShare", facts: { value: 200, name: "cap" } }),
    );
  });

  it("pays each quarter by its own goal, and what is left by the year's", () => {
    const targets = new Map([["Ana", 6000] as const, ["Bo", 4000] as const]);
    const incentives = { targets, curve: USUAL_CURVE, cap: null };
    const quarterly = { ...incentives, payoutMonths: 3, annualShare: 0.2 };
    const [once, each] = [incentives, quarterly].map(
      (one) => planAt(planOf, sales, { incentives: one }).incentives!,
    ) as [IncentiveCost, IncentiveCost];
    expect(each.atTarget).toBe(10_000);
    expect(each.expectedFor.whole).toBeCloseTo(0.2 * once.expected, 6);
    expect(each.expectedFor.parts / each.expectedFor.whole).toBeCloseTo(4, 0);
    const whole = planAt(planOf, sales, { incentives: { ...incentives, payoutMonths: 12 } });
    expect(whole.incentives).toEqual(once);
  });

  it("pays commissions and prizes to a team of whom nobody has a target", () => {
    const plain = { targets: new Map<string, number>(), curve: USUAL_CURVE, cap: null };
    const tiers = [[0, 0.1]] as const;
    const paid = { ...plain, commission: { tiers, mode: "marginal" as const } };
    const plan = planAt(planOf, sales, { incentives: paid });
    expect(plan.incentives!.atTarget).toBeCloseTo(0.1 * plan.team.goal, 6);
    expect(plan.incentives!.expected).toBeCloseTo(0.1 * plan.team.expected, 0);
    const from = YEAR_2025.start;
    const spiffs = [{ name: "Spring", from, weeks: 4, prize: 50, winners: 2, metric: null }];
    const prizes = planAt(planOf, sales, { incentives: { ...plain, spiffs } }).incentives!;
    expect([prizes.atTarget, prizes.p10, prizes.p90]).toEqual([100, 100, 100]);
    expect(planAt(planOf, sales, { incentives: plain }).incentives).toBeNull();
  });

  it.each([
    [{ teamShare: 1.2 }, "badOption"],
    [{ annualShare: -0.1 }, "badOption"],
    [{ teamCurve: [] }, "curveShape"],
    [{ commission: { tiers: [], mode: "marginal" } }, "tiersShape"],
  ] as const)("refuses %j", (change, code) => {
    const incentives = { targets: new Map([["Ana", 1]]), curve: USUAL_CURVE, cap: null, ...change };
    expect(() => planAt(planOf, sales, { incentives })).toThrow(expect.objectContaining({ code }));
  });

  it("costs nothing where nobody is promised anything, and still has rewards", () => {
    const plan = planAt(planOf, sales);
    expect(plan.incentives).toBeNull();
    expect(plan.rewards.length).toBeGreaterThanOrEqual(3);
  });
});
