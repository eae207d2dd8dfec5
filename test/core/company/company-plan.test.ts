import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choices } from "../../../src/core/choices.ts";
import type { Allocation, Method } from "../../../src/core/company/company.ts";
import { planOf } from "../../../src/core/plan.ts";
import { refusal } from "../../sheet/functions/calls.ts";
import { anySteps, anyTeam, months, planAt, team, wobble } from "../teams.ts";

const sales = team({
  Ana: months(36, (i) => 100 + 12 * wobble(i, 0)),
  Bo: months(36, (i) => 60 + 12 * wobble(i, 1)),
  Cy: months(36, (i) => 80 + 12 * wobble(i, 2)),
});
const allocation = (by: Method = "likely", more: Partial<Allocation> = {}): Allocation => ({
  ...{ by, historyShare: 0.5, overAssign: 0, leastChance: null },
  ...more,
});
const to = (target: number, by?: Allocation | null) =>
  planAt(planOf, sales, { company: { target, allocation: by ?? null } });
const codes = (plan: ReturnType<typeof to>) => plan.notices.map(({ code }) => code);
const asFound = planAt(planOf, sales);

describe("a company target that is not handed down", () => {
  it("leaves every goal as it is, and tells the gap and the chance", () => {
    const plan = to(asFound.team.goal + 100);
    expect(plan.goals).toEqual(asFound.goals);
    expect(plan.company).toMatchObject({ gap: 100, assigned: asFound.team.goal, handed: null });
    expect(plan.company!.chance).toBeLessThan(asFound.team.chance);
    expect(codes(plan)).toContain("targetOpen");
  });

  it("has the team's chance of its own sum where that is the target", () => {
    const plan = to(asFound.team.goal);
    expect(plan.company).toMatchObject({ gap: 0, overAssigned: 0, chance: asFound.team.chance });
    expect(codes(plan)).toContain("targetCovered");
  });

  it("is a most where less is better, and is not handed down then", () => {
    const company = { target: 2000, allocation: allocation() };
    const less = planAt(planOf, sales, { isLessBetter: true, company });
    const bare = planAt(planOf, sales, { isLessBetter: true });
    expect(less.goals).toEqual(bare.goals);
    expect(less.company!.handed).toBeNull();
    expect(less.company!.chance).toBeLessThan(0.05); // some 2,900 are expected
    expect(less.notices).toContainEqual({ code: "notForLess", facts: { parts: ["allocation"] } });
  });

  it("is compared with what can be carried once it is handed down, not before", () => {
    const target = asFound.team.goal + 30;
    const resources = [{ name: "Lab", available: 400, need: 1, utilisation: 1, backlog: 0 }];
    const company = { target, allocation: allocation("even") };
    const plan = planAt(planOf, sales, { company, resources });
    const handed = plan.goals.reduce((sum, { goal }) => sum + goal, 0);
    expect(handed).toBeGreaterThan(asFound.team.goal);
    expect(plan.notices).toContainEqual({
      code: "capacityEnough",
      facts: { bottleneck: "Lab", limit: 4800, goals: handed, available: 400, utilisation: 1 },
    });
  });

  it("refuses what is no target, and a share that is none", () => {
    expect(refusal(() => to(0))).toEqual({
      code: "badTarget",
      facts: { part: "target", value: "0" },
    });
    expect(refusal(() => to(100, allocation("even", { overAssign: 0.16 })))).toMatchObject({
      facts: { part: "overAssign" },
    });
    expect(refusal(() => to(100, allocation("weighted", { historyShare: 70 })))).toMatchObject({
      facts: { part: "historyShare" },
    });
    expect(refusal(() => to(100, allocation("even", { leastChance: 0 })))).toMatchObject({
      facts: { part: "leastChance" },
    });
  });
});

describe("a company target that is handed down", () => {
  it("gives the same goals back where it is their sum, by what is likely", () => {
    const plan = to(asFound.team.goal, allocation());
    expect(plan.team.goal).toBe(asFound.team.goal);
    for (const [i, { goal }] of plan.goals.entries())
      expect(Math.abs(goal - asFound.goals[i]!.goal)).toBeLessThan(0.03 * goal);
  });

  it("is capped where the chance would fall below that of Stretch, and tells what is nobody's", () => {
    const plan = to(2 * asFound.team.goal, allocation());
    const { handed, gap } = plan.company!;
    for (const { chance } of plan.goals) {
      expect(chance).toBeGreaterThanOrEqual(0.35);
      expect(chance).toBeLessThan(0.4);
    }
    expect(handed!.rows.map(({ bound }) => bound)).toEqual(["chance", "chance", "chance"]);
    expect(handed!.unallocated).toBe(gap);
    expect(plan.notices).toContainEqual({
      code: "cappedByChance",
      facts: { people: ["Ana", "Bo", "Cy"], chance: 0.35, amount: handed!.heldBack, carried: 0 },
    });
  });

  it("says what the others carry of whom the chance holds back", () => {
    const plan = to(1.02 * asFound.team.goal, allocation("even"));
    const { rows, heldBack, rest } = plan.company!.handed!;
    const [capped] = rows.filter(({ bound }) => bound === "chance");
    expect(rows.filter(({ bound }) => bound === "chance")).toHaveLength(1);
    expect(heldBack + rest).toBeLessThan(10);
    const carried = capped!.topDown - capped!.goal;
    expect(carried).toBeGreaterThan(0);
    expect(plan.notices).toContainEqual({
      code: "cappedByChance",
      facts: { people: [capped!.person], chance: 0.35, amount: heldBack, carried },
    });
  });

  it("goes by what is likely where nobody's result of the year before is known, and says so", () => {
    const short = team({ Ana: months(9, (i) => 100 + wobble(i, 0)), Bo: months(9, () => 60) });
    const by = (how: Method) =>
      planAt(planOf, short, { company: { target: 2000, allocation: allocation(how) } });
    expect(by("lastYear").goals).toEqual(by("likely").goals);
    expect(by("lastYear").notices).toContainEqual({
      code: "withoutLastYear",
      facts: { people: ["Ana", "Bo"], isAll: true },
    });
    expect(by("likely").notices.map(({ code }) => code)).not.toContain("withoutLastYear");
  });

  it("gives nobody less than Start, and shows both ways for each person", () => {
    const plan = to(100, allocation());
    expect(plan.goals.map(({ goal }) => goal)).toEqual(asFound.goals.map(({ start }) => start));
    const { rows, beyond } = plan.company!.handed!;
    expect(rows.map(({ bottomUp }) => bottomUp)).toEqual(asFound.goals.map(({ goal }) => goal));
    expect(beyond).toBe(plan.team.goal - 100);
    expect(codes(plan)).toEqual(expect.arrayContaining(["keptAtStart", "beyondTarget"]));
  });

  it("hands down more than the target where told, and warns beyond 5 %", () => {
    const target = asFound.team.goal;
    const free = { leastChance: 1e-9 };
    const [some, much] = [0.05, 0.15].map((overAssign) =>
      to(target, allocation("likely", { ...free, overAssign })),
    );
    expect(some!.company!.overAssigned).toBeLessThanOrEqual(0.05);
    expect(codes(some!)).not.toContain("overAssigned");
    expect(much!.company!.overAssigned).toBeCloseTo(0.15, 2);
    expect(codes(much!)).toContain("overAssigned");
  });

  it("is shared alike, by last year, or by history and potential", () => {
    const free = { leastChance: 0.0001 };
    const target = 3 * 1000;
    const even = planAt(planOf, sales, {
      company: { target, allocation: allocation("even", free) },
    });
    expect(even.company!.handed!.rows.map(({ topDown }) => topDown)).toEqual([1000, 1000, 1000]);
    const last = to(target, allocation("lastYear", free));
    const { goals } = last;
    expect(goals[0]!.goal / goals[1]!.goal).toBeCloseTo(goals[0]!.last! / goals[1]!.last!, 1);
    const sizes = new Map([
      ["Ana", 10],
      ["Bo", 30],
      ["Cy", 20],
    ]);
    const sized = planAt(planOf, sales, {
      territories: sizes,
      company: { target, allocation: allocation("weighted", { ...free, historyShare: 0 }) },
    });
    expect(sized.company!.handed!.rows.map(({ topDown }) => topDown)).toEqual([500, 1500, 1000]);
    const unsized = to(target, allocation("weighted", free));
    expect(unsized.company!.handed!.rows).toEqual(last.company!.handed!.rows);
    expect(unsized.notices).toContainEqual({
      code: "noSizes",
      facts: {},
    });
  });

  it("keeps announced goals, and what can be carried", () => {
    const announced = {
      goals: new Map([["Bo", 700]]),
      hasCause: false,
      maxStep: 0.05,
    };
    const high = planAt(planOf, sales, {
      announced,
      company: { target: 3400, allocation: allocation("even", { leastChance: 0.0001 }) },
    });
    const bo = high.goals.find(({ person }) => person === "Bo")!;
    expect(bo).toMatchObject({ goal: 734, verdict: "stepped" });
    const resources = [{ name: "Desk", available: 200, need: 1, utilisation: 1, backlog: 0 }];
    const tight = planAt(planOf, sales, {
      resources,
      company: { target: 5000, allocation: allocation() },
    });
    expect(tight.team.goal).toBeLessThanOrEqual(2400);
    expect(tight.company!.handed!.overCapacity).toBeGreaterThan(2590);
    expect(codes(tight)).toContain("targetOverCapacity");
  });

  it("is raised by no review while it stays, only by as much as it grows", () => {
    const free = allocation("likely", { leastChance: 0.0001 });
    const at = (target: number, announced: Choices["announced"]) =>
      planAt(planOf, sales, { announced, company: { target, allocation: free } });
    const told = at(3000, null);
    expect(told.team.goal).toBe(3000);
    const goals = new Map(told.goals.map(({ person, goal }) => [person, goal]));
    const announced = { goals, hasCause: false, maxStep: 0.05 };
    expect(at(3000, announced).goals.map(({ goal }) => goal)).toEqual([...goals.values()]);
    expect(at(3060, announced).team.goal).toBe(3060);
    // By the step at most: 5 % of each.
    expect(at(3600, announced).team.goal).toBeLessThanOrEqual(3150);
  });

  it("loses nothing and breaks no bound, whatever the team and the answers", () => {
    const handing = fc.record({
      by: fc.constantFrom<Method>("likely", "even", "lastYear", "weighted"),
      historyShare: fc.double({ min: 0, max: 1, noNaN: true }),
      overAssign: fc.constantFrom(0, 0.05, 0.15),
      leastChance: fc.option(fc.double({ min: 0.05, max: 0.95, noNaN: true })),
    });
    fc.assert(
      fc.property(
        anyTeam,
        anySteps,
        fc.double({ min: 1, max: 20_000, noNaN: true }),
        handing,
        (results, steps, target, by) => {
          const plan = planOf(results, { ...steps, company: { target, allocation: by } });
          const { assigned, handed, gap } = plan.company!;
          const { amount, unallocated, beyond, rest, overCapacity, heldBack } = handed!;
          expect(amount + beyond).toBeCloseTo(assigned + unallocated, 4);
          expect(unallocated).toBeCloseTo(rest + overCapacity + heldBack, 4);
          expect(gap).toBeCloseTo(target - assigned, 4);
          for (const { start, goal, stretch, months: parts } of plan.goals) {
            expect(start).toBeLessThanOrEqual(goal);
            expect(goal).toBeLessThanOrEqual(stretch);
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(goal, 6);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
