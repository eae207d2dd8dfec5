import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Month, monthOf } from "../../../../src/core/calendar/month.ts";
import type { Answers } from "../../../../src/core/doubts.ts";
import type { Member } from "../../../../src/core/people/roster.ts";
import { employment } from "../../../../src/sheet/read/people/employment.ts";
import type { MetricReading } from "../../../../src/sheet/read/reading.ts";
import { day } from "../../roster/habits.ts";

type Values = readonly (number | null)[];
type Team = Readonly<Record<string, Values>>;

const JAN_2024 = monthOf(2024, 1);
const TODAY = monthOf(2026, 1);
const month = (i: number) => (JAN_2024 + i) as Month;

const metric = (people: Team, name = "sales", start: Month = JAN_2024): MetricReading => ({
  name,
  currency: null,
  results: {
    start,
    people: Object.entries(people).map(([person, values]) => ({ person, values })),
  },
  origins: { tab: null, cells: new Map() },
});

const person = (name: string, facts: Partial<Member> = {}): Member => ({
  person: name,
  hired: null,
  ended: null,
  leaves: [],
  territory: null,
  role: null,
  manager: null,
  email: null,
  language: null,
  targetIncentive: null,
  ...facts,
});

/** 24 months of steady results, but for some. */
const year2 = (but: (i: number) => number | null | undefined = () => undefined): Values =>
  Array.from({ length: 24 }, (_, i) => {
    const other = but(i);
    return other === undefined ? 100 + (i % 5) : other;
  });
const STEADY = { Ana: year2(), Bo: year2() };

const read = (
  people: Team,
  told: Answers = {},
  roster: readonly Member[] | null = null,
  others: readonly MetricReading[] = [],
) => {
  const found = employment([metric(people), ...others], "sales", TODAY, roster, told);
  const valuesOf = (name: string, at = 0) =>
    found.metrics[at]!.results.people.find((one) => one.person === name)!.values;
  return { ...found, valuesOf };
};
const keys = (people: Team, told: Answers = {}) => read(people, told).doubts.map(({ key }) => key);

/** Numbers in [0, 1) from a seed: a linear congruential generator (Numerical Recipes). */
const drawing = (seed: number) => {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

const poisson = (mean: number, draw: () => number): number => {
  let [count, left] = [0, draw()];
  for (let chance = Math.exp(-mean); left >= chance; count++) {
    left -= chance;
    chance *= mean / (count + 1);
  }
  return count;
};

describe("employment asks whether somebody", () => {
  it("joined where three zeros or more come before the first result", () => {
    const people = { ...STEADY, New: year2((i) => (i < 5 ? 0 : undefined)) };
    const { doubts, notices, valuesOf } = read(people);
    expect(doubts).toEqual([
      {
        code: "joined",
        facts: { person: "New", month: month(5) },
        key: "joined:New",
        options: ["yes", "no"],
        answer: "yes",
        isTold: false,
        isOpen: false,
      },
    ]);
    expect(notices).toEqual([]);
    expect(valuesOf("New").slice(0, 6)).toEqual([null, null, null, null, null, 100]);
  });

  it("left where nothing came in the last three months or more, blank or zero", () => {
    for (const nothing of [null, 0]) {
      const people = { ...STEADY, Gone: year2((i) => (i > 20 ? nothing : undefined)) };
      const { doubts, gone, valuesOf } = read(people);
      expect(doubts).toMatchObject([
        { key: "left:Gone", answer: "yes", facts: { person: "Gone", month: month(20) } },
      ]);
      expect(gone).toEqual(["Gone"]);
      expect(valuesOf("Gone").slice(20)).toEqual([100, null, null, null]);
    }
  });

  it("was on leave where two months or more lack a result that otherwise never fails", () => {
    for (const nothing of [null, 0]) {
      const people = { ...STEADY, Away: year2((i) => (i > 9 && i < 13 ? nothing : undefined)) };
      const { doubts, valuesOf } = read(people);
      expect(doubts).toMatchObject([
        { key: "leave:Away:2024-11", answer: "yes", facts: { from: month(10), to: month(12) } },
      ]);
      expect(valuesOf("Away").slice(9, 14)).toEqual([104, null, null, null, 103]);
    }
  });

  it("says what the user confirmed, and changes every metric alike", () => {
    const people = {
      ...STEADY,
      New: year2((i) => (i < 5 ? 0 : undefined)),
      Gone: year2((i) => (i > 15 ? 0 : undefined)),
      Away: year2((i) => (i > 9 && i < 13 ? 0 : undefined)),
    };
    const told = { "joined:New": "yes", "left:Gone": "yes", "leave:Away:2024-11": "yes" };
    const late = Object.fromEntries(
      Object.entries(people).map(([one, all]) => [one, all.slice(3)]),
    );
    const { notices, doubts, valuesOf } = read(people, told, null, [
      metric(late, "calls", month(3)),
    ]);
    expect(doubts.every(({ isTold }) => isTold)).toBe(true);
    expect(notices).toEqual([
      { code: "joinedLater", facts: { person: "New", month: month(5) } },
      { code: "hasLeft", facts: { person: "Gone", month: month(15) } },
      { code: "onLeave", facts: { person: "Away", from: month(10), to: month(12) } },
    ]);
    for (const name of ["New", "Gone", "Away"]) {
      expect(valuesOf(name, 1)).toEqual(valuesOf(name).slice(3));
      expect(valuesOf(name)).not.toContain(0);
    }
  });

  it("keeps zeros, and whoever is told to be still there", () => {
    const people = {
      ...STEADY,
      New: year2((i) => (i < 5 ? 0 : undefined)),
      Gone: year2((i) => (i > 15 ? 0 : undefined)),
      Away: year2((i) => (i > 9 && i < 13 ? 0 : undefined)),
    };
    const told = { "joined:New": "no", "left:Gone": "no", "leave:Away:2024-11": "no" };
    const { metrics, gone, notices } = read(people, told);
    expect(metrics).toEqual([metric(people)]);
    expect([gone, notices]).toEqual([[], []]);
  });
});

describe("employment asks nothing about", () => {
  it("blanks before somebody's first result", () => {
    expect(keys({ ...STEADY, New: year2((i) => (i < 9 ? null : undefined)) })).toEqual([]);
  });

  it("a month or two at the end, or one in between", () => {
    const people = { ...STEADY, Slow: year2((i) => (i > 21 || i === 8 ? 0 : undefined)) };
    expect(keys(people)).toEqual([]);
  });

  it("people who are often without a result", () => {
    const rare = (shift: number) => year2((i) => ((i * 7 + shift) % 5 < 2 ? 3 : 0));
    const lumpy = (shift: number) => year2((i) => ((i + shift) % 6 === 0 ? 900 : 0));
    expect(keys({ A: rare(0), B: rare(1), C: rare(2) })).toEqual([]);
    expect(keys({ A: lumpy(0), B: lumpy(1), C: lumpy(3) })).toEqual([]);
    expect(keys({ A: lumpy(0), B: lumpy(1) }, {})).toEqual([]);
  });

  it("months in which nobody sold", () => {
    const closed = year2((i) => (i % 12 === 6 || i % 12 === 7 ? 0 : undefined));
    expect(keys({ A: closed, B: closed, C: closed })).toEqual([]);
    expect(keys({ Alone: year2((i) => (i < 5 || i > 15 ? 0 : undefined)) })).toEqual([]);
  });

  it("months in which there is a result in another metric", () => {
    const people = { ...STEADY, Busy: year2((i) => (i < 5 || i > 18 ? 0 : undefined)) };
    const calls = metric({ ...STEADY, Busy: year2() }, "calls");
    expect(read(people, {}, null, [calls]).doubts).toEqual([]);
  });

  it("people who never sold anything", () => {
    expect(keys({ ...STEADY, Nil: year2(() => 0), None: year2(() => null) })).toEqual([]);
  });

  // Poisson with mean 1.2, 30 % of the months empty; nobody should be asked about chance's doings
  it("sellers of a few pieces a month, but for the rarest of chances", () => {
    const draw = drawing(7);
    const teams = Array.from({ length: 300 }, () =>
      Object.fromEntries(
        Array.from({ length: 6 }, (_, p) => [`P${p}`, year2(() => poisson(1.2, draw))]),
      ),
    );
    const asked = teams.flatMap((some) => keys(some));
    expect(asked.length).toBeLessThan(0.02 * 6 * teams.length);
  });
});

describe("employment with a roster", () => {
  it("leaves out whole months before hiring, after leaving and on leave, without a question", () => {
    const people = {
      ...STEADY,
      New: year2((i) => (i < 5 ? 0 : undefined)),
      Gone: year2((i) => (i > 15 ? 0 : undefined)),
      Away: year2((i) => (i > 9 && i < 13 ? 0 : undefined)),
    };
    const roster = [
      person("new", { hired: day(2024, 6, 20) }),
      person("Gone", { ended: day(2025, 4, 2) }),
      person("Away ", { leaves: [{ from: day(2024, 11, 1), to: day(2025, 1, 31) }] }),
      person("Ana"),
      person("Bo"),
    ];
    const { doubts, gone, notices, valuesOf } = read(people, {}, roster);
    expect(doubts).toEqual([]);
    expect(gone).toEqual(["Gone"]);
    expect(notices).toEqual([
      { code: "hasLeft", facts: { person: "Gone", month: monthOf(2025, 4) } },
      { code: "joinedLater", facts: { person: "New", month: monthOf(2024, 6) } },
      { code: "onLeave", facts: { person: "Away", from: month(10), to: month(12) } },
    ]);
    for (const name of ["New", "Gone", "Away"]) expect(valuesOf(name)).not.toContain(0);
  });

  it("keeps a month partly worked", () => {
    const roster = [
      person("Ana", {
        hired: day(2024, 3, 15),
        ended: day(2025, 11, 2),
        leaves: [{ from: day(2024, 6, 2), to: day(2024, 9, 29) }],
      }),
    ];
    const { valuesOf } = read(STEADY, {}, roster);
    const out = valuesOf("Ana").flatMap((value, i) => (value === null ? [i] : []));
    expect(out).toEqual([0, 1, 6, 7, 23]);
  });

  it("says results that it leaves out", () => {
    const { notices, valuesOf } = read(STEADY, {}, [
      person("Ana", { hired: day(2024, 3, 1) }),
      person("Bo"),
    ]);
    expect(valuesOf("Ana").slice(0, 3)).toEqual([null, null, 102]);
    expect(notices).toContainEqual({
      code: "outsideEmployment",
      facts: { person: "Ana", count: 2 },
    });
  });

  it("sets a goal for someone whose last day is still to come or in the running month", () => {
    const roster = [
      person("Ana", { ended: day(2026, 1, 31) }),
      person("Bo", { ended: day(2025, 12, 1) }),
    ];
    expect(read(STEADY, {}, roster).gone).toEqual(["Bo"]);
  });

  it("does not take somebody on leave at the end for gone", () => {
    const people = { ...STEADY, Away: year2((i) => (i > 18 ? null : undefined)) };
    const roster = [person("Away", { leaves: [{ from: day(2025, 8, 1), to: null }] })];
    const { gone, doubts, notices } = read(people, {}, roster);
    expect([gone, doubts]).toEqual([[], []]);
    expect(notices).toContainEqual({
      code: "onLeave",
      facts: { person: "Away", from: month(19), to: null },
    });
  });

  it("still asks about what it does not state", () => {
    const people = { ...STEADY, Gone: year2((i) => (i > 15 ? 0 : undefined)) };
    const { doubts } = read(people, {}, [person("Gone", { hired: day(2020, 1, 1) })]);
    expect(doubts.map(({ key }) => key)).toEqual(["left:Gone"]);
  });

  it("names who is in one of the two only, by the names that the user made one", () => {
    const { notices } = read(STEADY, { "same:Bo|Bob": "yes" }, [person("Bob"), person("Cy")]);
    expect(notices).toEqual([
      { code: "notInRoster", facts: { people: ["Ana"] } },
      { code: "rosterOnly", facts: { people: ["Cy"] } },
    ]);
  });
});

describe("employment", () => {
  it("refuses an answer that is neither yes nor no", () => {
    const people = { ...STEADY, Gone: year2((i) => (i > 15 ? 0 : undefined)) };
    expect(() => read(people, { "left:Gone": "perhaps" })).toThrowError("badAnswer");
  });

  it("never changes a result but to leave out months, and none but zeros without a roster", () => {
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 99 }) },
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const row = fc.array(value, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const people = Object.fromEntries(rows.map((values, i) => [`P${i}`, values]));
        const { valuesOf, gone } = read(people);
        for (const [name, values] of Object.entries(people)) {
          valuesOf(name).forEach((after, i) => {
            expect([values[i], values[i] === 0 ? null : values[i]]).toContain(after);
          });
        }
        expect(Object.keys(people)).toEqual(expect.arrayContaining([...gone]));
      }),
    );
  });
});
