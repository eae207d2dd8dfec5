import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { Allocation } from "../../../src/core/company/company.ts";
import {
  type FairnessName,
  type FairnessTest,
  fairnessOf,
} from "../../../src/core/fairness/fairness-of.ts";
import { planOf } from "../../../src/core/plan.ts";
import type { PersonGoal } from "../../../src/core/planned.ts";
import { months, planAt, team, wobble, YEAR_2025 } from "../teams.ts";

const names = (n: number) => months(n, (i) => `P${i}`);
const base = planAt(
  planOf,
  team({ A: months(24, (i) => 100 + wobble(i)), B: months(24, (i) => 90 + wobble(i, 1)) }),
).goals[0]!;
/** People with a goal, what is expected of them, last year's result and a chance. */
const goals = (n: number, of: (i: number) => Partial<PersonGoal>): readonly PersonGoal[] =>
  names(n).map((person, i) => ({
    ...base,
    ...{ person, goal: 100, expected: 110, last: 100, chance: 0.65 },
    ...of(i),
  }));
const known = (n: number, size: (i: number) => number = (i) => 10 * (i + 1)) => ({
  period: YEAR_2025,
  territories: new Map(names(n).map((person, i) => [person, size(i)])),
  managers: new Map(names(n).map((person, i) => [person, i % 2 === 0 ? "Mia" : "Noa"])),
  stays: names(n).map((person, i) => ({
    person,
    hired: { month: monthOf(2024 - i, 1), day: 1 },
    ended: null,
    leaves: [],
  })),
});
const testOf = (tests: readonly FairnessTest[], name: FairnessName) =>
  tests.find((test) => test.name === name)!;

describe("fairnessOf", () => {
  it("finds goals that ask more of large territories, by rank correlation beside its limit", () => {
    const tests = fairnessOf(
      goals(12, (i) => ({ chance: 0.9 - 0.05 * i, goal: 100 + 5 * i })),
      known(12),
    );
    expect(testOf(tests, "chanceBySize")).toEqual({
      ...{ name: "chanceBySize", people: 12, value: -1, isFew: false, verdict: "less" },
      limit: expect.closeTo(0.497, 3), // critical value of r, 10 %, n = 12
    });
    expect(testOf(tests, "growthBySize")).toMatchObject({ value: 1, verdict: "more" });
    expect(testOf(tests, "stretchBySize")).toMatchObject({ value: 1, verdict: "more" });
    // those in small territories are there the shortest: the same people
    expect(testOf(tests, "chanceByTenure")).toMatchObject({ value: -1, verdict: "less" });
    expect(testOf(tests, "chanceSpread")).toMatchObject({ verdict: "beyond", limit: 0.2 });
  });

  it("finds nothing in goals that are alike, and says where so few may hide it", () => {
    const tests = fairnessOf(
      goals(7, (i) => ({ chance: 0.65 + 0.001 * ((i * 3) % 7) })),
      known(7),
    );
    expect(testOf(tests, "chanceBySize")).toMatchObject({ verdict: "none", isFew: true });
    expect(testOf(tests, "chanceSpread")).toMatchObject({ verdict: "none", isFew: true });
    expect(testOf(tests, "growthBySize")).toMatchObject({ verdict: "alike", value: null });
    expect(testOf(tests, "stretchGini")).toMatchObject({ value: 0, verdict: "none" });
  });

  it("calls an effect that nobody would feel little", () => {
    const tests = fairnessOf(
      goals(12, (i) => ({ chance: 0.65 + 0.004 * i })),
      known(12),
    );
    expect(testOf(tests, "chanceBySize")).toMatchObject({ value: 1, verdict: "little" });
  });

  it("goes by the distance of the chances as they are shown", () => {
    const spread = (low: number, high: number) =>
      testOf(
        fairnessOf(
          goals(12, (i) => ({ chance: i === 0 ? low : high })),
          known(12),
        ),
        "chanceSpread",
      );
    // 37 and 57 in a hundred; 37 and 58.
    expect(spread(0.37, 0.5749)).toMatchObject({ value: 0.2, verdict: "none" });
    expect(spread(0.3749, 0.5751)).toMatchObject({ value: 0.21, verdict: "beyond" });
  });

  it("does not judge fewer than five people, nor what the roster does not say", () => {
    const few = fairnessOf(
      goals(4, (i) => ({ chance: 0.2 * i })),
      known(4),
    );
    expect(testOf(few, "chanceBySize")).toEqual({
      ...{ name: "chanceBySize", people: 4, value: null, limit: null },
      ...{ verdict: "tooFew", isFew: true },
    });
    const bare = { period: YEAR_2025, territories: new Map(), managers: new Map(), stays: [] };
    const nothing = fairnessOf(
      goals(12, (i) => ({ chance: 0.05 * i })),
      bare,
    );
    for (const name of ["chanceBySize", "growthByTenure", "chanceByManager"] as const)
      expect(testOf(nothing, name)).toMatchObject({ people: 0, verdict: "tooFew" });
  });

  it("compares the managers' teams by their mean chance, of three people at least", () => {
    const unlike = goals(8, (i) => ({ chance: i % 2 === 0 ? 0.5 : 0.7 }));
    expect(testOf(fairnessOf(unlike, known(8)), "chanceByManager")).toMatchObject({
      value: expect.closeTo(0.2, 12),
      verdict: "beyond",
    });
    const small = known(8);
    small.managers.set("P1", "Ole");
    small.managers.set("P3", "Ole");
    expect(testOf(fairnessOf(unlike, small), "chanceByManager")).toMatchObject({
      people: 4,
      verdict: "tooFew",
    });
  });

  it("asks as much growth of everybody only of those with a year before", () => {
    const tests = fairnessOf(
      goals(9, (i) => (i < 5 ? { last: null } : {})),
      known(9),
    );
    expect(testOf(tests, "growthBySize")).toMatchObject({ people: 4, verdict: "tooFew" });
  });

  it("takes the own pace where nobody has a year before, from six months on", () => {
    const young = (last12Months: number) =>
      fairnessOf(
        goals(12, (i) => {
          const month = 10 * (i + 1);
          const goal = 12 * month * (1.3 - 0.03 * i);
          return { goal, last: null, last12: month * last12Months, last12Months };
        }),
        known(12),
      );
    const found = { value: -1, verdict: "less", people: 12, pace: 9 };
    for (const name of ["growthBySize", "growthByResult"] as const)
      expect(testOf(young(9), name)).toMatchObject(found);
    expect(testOf(young(5), "growthBySize")).toMatchObject({ people: 0, verdict: "tooFew" });
    // By a whole year what is expected hardly leans on others.
    expect(testOf(young(12), "growthBySize")).toMatchObject({ ...found, pace: 12 });
    for (const months of [5, 12]) expect(testOf(young(months), "growthByResult")).toBeUndefined();
  });

  it("is a notice of the plan where something is found, and none where goals are as likely", () => {
    const people = Object.fromEntries(
      names(12).map((name, k) => [name, months(36, (i) => (50 + 10 * k) * (1 + wobble(i, k) / 8))]),
    );
    const sizes = known(12).territories;
    const likely = planAt(planOf, team(people), { territories: sizes });
    expect(likely.notices.map(({ code }) => code)).not.toContain("unfair");
    const target = likely.team.expected;
    const allocation: Allocation = {
      by: "even",
      ...{ historyShare: 0.5, overAssign: 0, leastChance: 0.001 },
    };
    const even = planAt(planOf, team(people), {
      territories: sizes,
      company: { target, allocation },
    });
    const told = even.notices.find(({ code }) => code === "unfair");
    expect(told?.facts).toMatchObject({
      tests: expect.arrayContaining([
        { name: "chanceSpread", isMore: false },
        { name: "chanceBySize", isMore: true },
        { name: "growthBySize", isMore: false },
      ]),
    });
  });
});
