import { describe, expect, it } from "vitest";
import type { Stage } from "../../src/core/choices.ts";
import { planOf } from "../../src/core/plan.ts";
import type { ByGroup } from "../../src/core/planned.ts";
import { months, planAt, team, wobble } from "./teams.ts";

const COUNT = 24;
/** Ana calls as often as the others and sells twice as much of it; Cy calls half as often. */
const CALLS: Readonly<Record<string, number>> = { Ana: 200, Bo: 200, Eva: 200, Luis: 200, Cy: 100 };
const RATE: Readonly<Record<string, number>> = {
  Ana: 0.1,
  Bo: 0.05,
  Eva: 0.05,
  Luis: 0.05,
  Cy: 0.05,
};
const NAMES = Object.keys(CALLS);
const at = (person: string, i: number) => 1 + 0.1 * wobble(i, NAMES.indexOf(person));
const made = (of: (person: string, i: number) => number | null) =>
  team(Object.fromEntries(NAMES.map((person) => [person, months(COUNT, (i) => of(person, i))])));
const calls = made((person, i) => Math.round(CALLS[person]! * at(person, i)));
const deals = made((person, i) => Math.round(CALLS[person]! * RATE[person]! * at(person, i)));
const premium = made((person, i) => CALLS[person]! * RATE[person]! * at(person, i) * 500);
const stage = (metric: string, results: typeof calls): Stage => ({
  ...{ metric, results, isCount: true, minutes: null, lag: 0 },
});
const valuesOf = (figures: ByGroup) =>
  Object.fromEntries(figures.map(({ group, value }) => [group, value]));

describe("plan.drivers", () => {
  it("tells which step of the sale makes the difference between the groups", () => {
    const stages = [stage("Calls", calls), stage("Deals", deals)];
    const { drivers } = planAt(planOf, premium, { stages });
    expect(drivers!.basis).toBe("stages");
    expect(drivers!.steps).toEqual(["Calls", "Deals"]);
    expect(drivers!.gaps.map(({ better, other }) => [better, other])).toEqual([
      ["top", "middle"],
      ["middle", "bottom"],
    ]);
    const [high, low] = drivers!.gaps;
    expect(high!.ratio).toBeCloseTo(2, 1);
    const shares = high!.contrast!.parts.map(({ share }) => share);
    for (const [i, share] of [0, 1, 0].entries()) expect(shares[i]).toBeCloseTo(share, 1);
    expect(high!.contrast!.parts.map(({ isClear }) => isClear)).toEqual([false, true, false]);
    expect(low!.contrast!.parts.map(({ isClear }) => isClear)).toEqual([true, false, false]);
    expect(valuesOf(drivers!.parts[1]!)["top"]).toBeCloseTo(0.1, 2);
    expect(valuesOf(drivers!.parts[2]!)["middle"]).toBeCloseTo(500, -1);
  });

  it("counts each step as far before as it leads, as conversion rates are", () => {
    const growing = (i: number) => 100 * 1.1 ** i;
    const opened = made((person, i) => CALLS[person]! * growing(i));
    const won = made((person, i) => CALLS[person]! * RATE[person]! * growing(i - 2));
    const lagging = { ...stage("Opened", opened), lag: 2 };
    const plan = planAt(planOf, won, { stages: [lagging], isCount: true });
    const rates = valuesOf(plan.drivers!.parts[1]!);
    expect(rates["top"]).toBeCloseTo(0.1, 10);
    expect(rates["middle"]).toBeCloseTo(0.05, 10);
    const [activity] = plan.activities;
    const { events, reached, from, to } = activity!.counted!;
    expect(reached / events).toBe(activity!.teamRate);
    expect(to - from + 1).toBe(COUNT - 2);
  });

  it("takes number and ticket where no step is known, else the amount alone", () => {
    const sold = { metric: "Deals", results: deals };
    const ticket = planAt(planOf, premium, { sold }).drivers!;
    expect([ticket.basis, ticket.steps]).toEqual(["ticket", ["Deals"]]);
    expect(ticket.gaps[0]!.contrast!.parts[0]!.share).toBeCloseTo(1, 1);
    const amount = planAt(planOf, premium).drivers!;
    expect([amount.basis, amount.steps, amount.parts.length]).toEqual(["amount", [], 1]);
    expect(valuesOf(amount.results)["top"]).toBeCloseTo(10_000, -3);
    expect(valuesOf(amount.variation)["top"]).toBeGreaterThan(0);
    expect(valuesOf(amount.growth)["top"]).toBeCloseTo(0, 1);
  });

  it("looks at the last twelve months only, and at those in which all is known", () => {
    const stages = [stage("Calls", calls)];
    const early = made((person, i) => (i < 12 ? 1e6 : CALLS[person]! * RATE[person]!));
    const early12 = planAt(planOf, early, { stages: [] }).drivers!;
    expect(valuesOf(early12.results)["middle"]).toBeCloseTo(10, 9);
    const gaps = made((person, i) => (i === 20 ? null : CALLS[person]! * at(person, i)));
    const both = planAt(planOf, gaps, { stages, isCount: false }).drivers!;
    for (const { value } of both.parts[1]!) expect(value).toBeCloseTo(1, 2);
  });

  it("is not there where there are no groups, nor where less is better", () => {
    const two = team({ Ana: months(24, () => 100), Bo: months(24, () => 50) });
    expect(planAt(planOf, two).drivers).toBeNull();
    expect(planAt(planOf, premium, { isLessBetter: true }).drivers).toBeNull();
  });
});

describe("plan.courses", () => {
  it("tells by how much somebody's months differ, and where they tend", () => {
    const results = team({
      Ana: months(24, () => 100),
      Bo: months(24, (i) => 100 * Math.exp(0.02 * i)),
      Cy: months(24, (i) => (i < 10 ? null : 100 + 30 * wobble(i))),
    });
    const { courses } = planAt(planOf, results, { season: Array(12).fill(1) });
    expect(courses.map(({ person }) => person)).toEqual(["Ana", "Bo", "Cy"]);
    expect(courses[0]).toEqual({ person: "Ana", variation: 0, growth: 0 });
    // Three quarters of 0.02 a month.
    expect(courses[1]!.growth).toBeCloseTo(Math.exp(0.75 * 0.02 * 12) - 1, 6);
    expect(courses[2]!.variation).toBeGreaterThan(0.1);
    expect(courses[2]!.growth).toBeNull();
  });
});

describe("plan.saturation", () => {
  const filling = made(
    (person, i) => CALLS[person]! * Math.exp(-0.8 * 0.1 ** (i / (COUNT - 1))) * at(person, i),
  );
  const potential = { support: 1, isCoached: false, penetration: 0, ceiling: 1 };

  it("is proposed where room to grow was answered, and moves no goal by itself", () => {
    const plan = planAt(planOf, filling, { season: Array(12).fill(1), potential });
    expect(plan.saturation!.team.verdict).toBe("flattening");
    expect(plan.notices.map(({ code }) => code)).toContain("growthFlattened");
    const told = { ...potential, penetration: plan.saturation!.team.reached! };
    const bounded = planAt(planOf, filling, { season: Array(12).fill(1), potential: told });
    expect(bounded.notices.map(({ code }) => code)).not.toContain("growthFlattened");
    const room = (goals: typeof plan.goals) =>
      Math.max(...goals.map(({ why }) => why.potential - 1));
    expect(room(bounded.goals)).toBeCloseTo(
      room(plan.goals) * (1 - plan.saturation!.team.reached!),
      9,
    );
  });

  it("is no notice where nothing was said of room to grow, nor there where less is better", () => {
    const plan = planAt(planOf, filling, { season: Array(12).fill(1) });
    expect(plan.notices.map(({ code }) => code)).not.toContain("growthFlattened");
    expect(planAt(planOf, filling, { isLessBetter: true }).saturation).toBeNull();
  });

  it("is told of each person, too", () => {
    const { saturation } = planAt(planOf, filling, { season: Array(12).fill(1) });
    expect(saturation!.people.map(({ person }) => person)).toEqual([...NAMES].sort());
    for (const { months: known } of saturation!.people) expect(known).toBe(COUNT);
  });
});
