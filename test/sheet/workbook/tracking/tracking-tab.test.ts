import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import type { Choices } from "../../../../src/core/choices.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import { goalPace } from "../../../../src/sheet/functions/goal-pace.ts";
import { monthColumn } from "../../../../src/sheet/workbook/calendar/months.ts";
import type { WorkbookFacts } from "../../../../src/sheet/workbook/facts.ts";
import { trackingTab } from "../../../../src/sheet/workbook/tracking/tracking-tab.ts";
import { context } from "../../functions/calls.ts";
import { inSightBehind } from "../covered.ts";
import { evaluated, type Typed, type ValueAt } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, TWO_PEOPLE, wave, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";
import { wholeWorkbook } from "../layouts.ts";

const USED = ["goals", "calendar", "tracking", "seasonality", "lists"];
const layouts = (facts: WorkbookFacts, voice = ENGLISH) =>
  wholeWorkbook(facts, voice).filter(({ key }) => USED.includes(key));
const others = (facts: WorkbookFacts, voice = ENGLISH) =>
  layouts(facts, voice).filter(({ key }) => key !== "tracking");

const YEAR = workbookFacts();
const rowOf = (person: string, period = "2026") => `people:${person}\u2502${period}`;
const dayOf = (month: number, day: number) => Date.UTC(2026, month - 1, day);
const serial = (month: number, day: number) => dayOf(month, day) / 86_400_000 + 25_569;

/** Results of some people, from the period's first month on; null is not yet known. */
type Results = Readonly<Record<string, readonly (number | null)[]>>;

const typedFor = (results: Results, asOf: number | string | null, period = "2026"): Typed => ({
  ...Object.fromEntries(
    Object.entries(results).flatMap(([person, months]) =>
      months.flatMap((result, i) =>
        result === null
          ? []
          : [[`tracking|${rowOf(person, period)}|${monthColumn(i + 1)}`, result]],
      ),
    ),
  ),
  ...(asOf === null ? {} : { "tracking|asOf|goal": asOf }),
});

const lineOf = (at: ValueAt, row: string) =>
  ["due", "pace", "projection", "status", "perWeek", "soFar"].map((column) =>
    at("tracking", row, column),
  );

/** What GOAL_PACE says of a goal whose months weigh as the Calendar has them. */
const paceLine = (
  goal: number,
  actual: number,
  asOf: number,
  months: readonly number[],
  open: readonly number[] = months.map(() => 1),
) => {
  const factors = months.map((month, i) => [month === 0 ? 0 : month / open[i]!]);
  const shares = open.map((share) => [share]);
  const args = [goal, actual, new Date(dayOf(1, 1)), new Date(dayOf(12, 31)), new Date(asOf)];
  const [line] = goalPace.run([...args, factors, false, shares], context) as Cell[][];
  return line!.slice(0, 6);
};

const expectSame = (shown: readonly unknown[], told: readonly unknown[]) => {
  for (const [i, value] of told.entries())
    if (typeof value === "number") expect(shown[i]).toBeCloseTo(value, 6);
    else if (i === 3) expect(String(shown[i]).slice(2)).toBe(value);
    else expect(shown[i]).toBe(value);
};

describe("the Tracking tab", () => {
  it("is, in Spanish, this tab", () => {
    const facts = workbookFacts({}, TWO_PEOPLE);
    expect(laidOut(trackingTab(facts, SPANISH), others(facts, SPANISH))).toMatchSnapshot();
  });

  it("is, in English and for a quarter, this tab", () => {
    const period = { start: YEAR.plan.period.start, months: 3 };
    const facts = workbookFacts({ period }, TWO_PEOPLE);
    expect(laidOut(trackingTab(facts, ENGLISH), others(facts))).toMatchSnapshot();
  });

  it("says over a month with closed days what is closed, where results are typed", () => {
    const closed = (month: number, days: number, name: string) => ({
      ...{ name, from: monthOf(2026, month), to: monthOf(2026, month) },
      size: { kind: "closed" as const, days },
    });
    const facts = workbookFacts({ events: [closed(1, 21, "Obras"), closed(8, 10, "Playa")] });
    for (const [voice, january, august] of [
      [ENGLISH, "“Obras”: closed all month.", "“Playa”: 10 of 21 working days closed."],
      [SPANISH, "«Obras»: cerrado todo el mes.", "«Playa»: 10 de 21 días laborables cerrados."],
    ] as const) {
      const { cells } = trackingTab(facts, voice);
      const noteOver = (month: number) =>
        cells.find(({ row, column }) => row === "header" && column === `month.${month}`)!.note;
      expect([1, 2, 8].map(noteOver)).toEqual([january, undefined, august]);
    }
  });

  it("keeps the frame's rules in both languages", () => {
    for (const voice of [ENGLISH, SPANISH])
      for (const facts of [YEAR, workbookFacts({ isLessBetter: true })])
        expect(frameFaults(trackingTab(facts, voice), ["Ana"], others(facts, voice))).toEqual([]);
  });

  it.each([
    ["the end of June", 6, 30],
    ["a day within August", 8, 12],
    ["a Sunday", 3, 15],
    ["the last day", 12, 31],
  ])("says of each person and of the team on %s what GOAL_PACE says", (_what, month, day) => {
    const shares: Readonly<Record<string, number>> = { Ana: 1.1, Bruno: 0.95, Carla: 0.6 };
    const results = Object.fromEntries(
      YEAR.plan.goals.map(({ person, months }) => [
        person,
        months.slice(0, month).map((asked) => Math.round(asked * shares[person]!)),
      ]),
    );
    const at = evaluated(layouts(YEAR), typedFor(results, serial(month, day)));
    const sum = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);
    for (const { person, goal, months } of YEAR.plan.goals) {
      const told = paceLine(goal, sum(results[person]!), dayOf(month, day), months);
      expectSame(lineOf(at, rowOf(person)), told);
    }
    const team = Array.from({ length: 12 }, (_, i) =>
      sum(YEAR.plan.goals.map(({ months }) => months[i]!)),
    );
    const all = sum(Object.values(results).map(sum));
    expectSame(lineOf(at, "total"), paceLine(YEAR.plan.team.goal, all, dayOf(month, day), team));
  });

  it.each([
    ["a day before the closed days", 7, 10],
    ["a day within the month that is closed in part", 8, 19],
    ["a day after it", 10, 30],
  ])("says on %s what GOAL_PACE says of the months' open shares", (_what, month, day) => {
    const closed = (of: number, days: number) => ({
      ...{ name: "Pausa", from: monthOf(2026, of), to: monthOf(2026, of) },
      size: { kind: "closed" as const, days },
    });
    const facts = workbookFacts({ events: [closed(2, 21), closed(8, 10.5)] });
    const { open, goals } = facts.plan;
    expect([open[1], open[7]]).toEqual([0, 0.5]);
    const [{ person, goal, months }] = goals as [(typeof goals)[number]];
    const results = months.slice(0, month).map((asked) => Math.round(0.85 * asked));
    const at = evaluated(layouts(facts), typedFor({ [person]: results }, serial(month, day)));
    const sold = results.reduce((a, b) => a + b, 0);
    expectSame(lineOf(at, rowOf(person)), paceLine(goal, sold, dayOf(month, day), months, open));
  });

  it("draws each month as a bar, half as high as can be where it is what was asked for", () => {
    const { person, months } = YEAR.plan.goals[0]!;
    const shares = [1, 0, -1, 2, 9, 0.5, 1.25];
    const results = shares.map((share, i) => share * months[i]!);
    const at = evaluated(layouts(YEAR), typedFor({ [person]: [...results, null, 5] }, null));
    const course = at("tracking", rowOf(person), "course") as string;
    expect(course.slice(0, 8)).toBe("▄▁▁██▂▅·");
    expect(course.slice(9)).toBe("···");
  });

  it("has not begun before the first result, whatever the day", () => {
    const at = evaluated(layouts(YEAR));
    for (const row of [...YEAR.plan.goals.map(({ person }) => rowOf(person)), "total"]) {
      const [due, pace, projection, status] = lineOf(at, row);
      expect([due, pace, status]).toEqual([0, "", "● Not begun"]);
      expect(projection).toBe("");
    }
    expect(at("tracking", "asOf", "actual")).toBe(serial(1, 1) - 1);
  });

  it("says that a result of a month which has not begun does not count yet", () => {
    const years = 12 * 60; // no clock is there yet
    const period = { start: YEAR.plan.period.start + years, months: 12 };
    const results = { ...RESULTS, start: RESULTS.start + years } as typeof RESULTS;
    const facts = workbookFacts({ period } as Partial<Choices>, results);
    const hint = (typed: Typed) => evaluated(layouts(facts), typed)("tracking", "asOf", "pace");
    expect(hint({})).toBe(ENGLISH.text.tracking.asOfNone);
    const typed = typedFor({ Ana: [null, 500] }, null, "2086");
    expect(hint(typed)).toBe(ENGLISH.text.tracking.asOfAhead);
    expect(evaluated(layouts(facts), typed)("tracking", rowOf("Ana", "2086"), "actual")).toBe(0);
  });

  it("stands at the end of the last month with results as long as no day is typed", () => {
    // 2020 is over, so that today is no bound.
    const results = { start: RESULTS.start - 72, people: RESULTS.people } as typeof RESULTS;
    const period = { start: YEAR.plan.period.start - 72, months: 12 } as typeof YEAR.plan.period;
    const facts = workbookFacts({ period }, results);
    const [ana] = facts.plan.goals;
    const typed = typedFor({ Ana: ana!.months.slice(0, 2) }, null, "2020");
    const at = evaluated(layouts(facts), typed);
    expect(at("tracking", "asOf", "actual")).toBe(Date.UTC(2020, 1, 29) / 86_400_000 + 25_569);
    expect(lineOf(at, rowOf("Ana", "2020"))[1]).toBeCloseTo(1, 9);
    expect(lineOf(at, rowOf("Bruno", "2020"))[3]).toBe("● Result missing");
    expect(lineOf(at, "total")[3]).toBe("● Result missing");
  });

  it("judges everybody by their own last month: a result of one changes nothing for the others", () => {
    // 2020 is over, so that today is no bound.
    const past = { start: RESULTS.start - 72, people: RESULTS.people } as typeof RESULTS;
    const period = { start: YEAR.plan.period.start - 72, months: 12 } as typeof YEAR.plan.period;
    const facts = workbookFacts({ period }, past);
    const monthsOf = (name: string) =>
      facts.plan.goals.find(({ person }) => person === name)!.months;
    const shown = (results: Results, asOf: number | null = null) =>
      evaluated(layouts(facts), typedFor(results, asOf, "2020"));
    const two = (name: string) => monthsOf(name).slice(0, 2);
    const three = (name: string) => monthsOf(name).slice(0, 3);
    const columns = ["actual", "until", "due", "pace", "projection", "status", "perWeek", "soFar"];
    const line = (at: ValueAt, row: string) => columns.map((name) => at("tracking", row, name));
    const before = shown({ Ana: two("Ana"), Bruno: two("Bruno"), Carla: two("Carla") });
    const after = shown({ Ana: three("Ana"), Bruno: two("Bruno"), Carla: two("Carla") });
    for (const person of ["Bruno", "Carla"]) {
      expect(line(after, rowOf(person, "2020"))).toEqual(line(before, rowOf(person, "2020")));
      expect(after("tracking", rowOf(person, "2020"), "status")).toBe("▲ Ahead");
    }
    const day = (month: number, last: number) =>
      Date.UTC(2020, month - 1, last) / 86_400_000 + 25_569;
    const untilOf = (at: ValueAt, name: string) => at("tracking", rowOf(name, "2020"), "until");
    expect(["Ana", "Bruno"].map((name) => untilOf(after, name))).toEqual([day(3, 31), day(2, 29)]);
    // The team is as far as its people are: nobody's missing month makes it look late.
    expect(lineOf(after, "total")[1]).toBeCloseTo(1, 9);
    const dated = shown(
      { Ana: three("Ana"), Bruno: two("Bruno"), Carla: two("Carla") },
      day(3, 31),
    );
    expect(untilOf(dated, "Bruno")).toBe(day(3, 31));
    // A result that is missing is no zero: nothing goes on from it, for the team neither.
    for (const row of [rowOf("Bruno", "2020"), "total"])
      expect(lineOf(dated, row).slice(1)).toEqual(["", "", "● Result missing", "", ""]);
    const gap = shown({ Ana: three("Ana"), Bruno: [two("Bruno")[0]!, null, 5], Carla: [] });
    expect(lineOf(gap, rowOf("Bruno", "2020"))[3]).toBe("● Result missing");
    expect(lineOf(gap, rowOf("Carla", "2020")).slice(0, 4)).toEqual([
      ...[0, "", "", "● Result missing"],
    ]);
  });

  it("counts the open weeks of a month that is closed in part, behind the day and before it", () => {
    const august = monthOf(2026, 8);
    const size = { kind: "closed", days: 10.5 } as const; // of 21
    const events = [{ name: "Summer break", from: august, to: august, size }];
    const facts = workbookFacts({ events });
    const [{ months, goal }] = facts.plan.goals as [(typeof facts.plan.goals)[number]];
    const weeksAt = (count: number, day: number) => {
      const results = { Ana: months.slice(0, count) };
      const at = evaluated(layouts(facts), typedFor(results, serial(count, day)));
      const sold = results.Ana.reduce((sum, month) => sum + month, 0);
      return lineOf(at, rowOf("Ana"))
        .slice(4)
        .map((aWeek, i) => [goal - sold, sold][i]! / Number(aWeek));
    };
    // 2026: 212 days until July, half of August's 31, 122 from September on
    for (const [count, day, left, gone] of [
      [7, 31, 122 + 15.5, 212],
      [8, 31, 122, 212 + 15.5],
    ] as const)
      for (const [i, weeks] of weeksAt(count, day).entries())
        expect(weeks).toBeCloseTo([left, gone][i]! / 7, 5);
  });

  it("follows an own value on the Goals tab at once", () => {
    const [ana] = YEAR.plan.goals;
    const results = { Ana: ana!.months.slice(0, 6) };
    const typed = typedFor(results, serial(6, 30));
    const before = evaluated(layouts(YEAR), typed);
    const after = evaluated(layouts(YEAR), { ...typed, "goals|people:Ana|own": ana!.goal * 2 });
    expect(lineOf(before, rowOf("Ana"))[3]).toBe("▲ Ahead");
    expect(lineOf(after, rowOf("Ana"))[3]).toBe("▼ Needs help");
    expect(lineOf(after, rowOf("Ana"))[1]).toBeCloseTo(0.5, 3);
  });

  it("counts neither words nor months after its day, and says that a day is none", () => {
    const typed = typedFor({ Ana: [100, 200, 400] }, serial(2, 28));
    const cell = `tracking|${rowOf("Ana")}|${monthColumn(2)}`;
    const at = evaluated(layouts(YEAR), { ...typed, [cell]: "soon" });
    expect(at("tracking", rowOf("Ana"), "actual")).toBe(100);
    expect(lineOf(at, rowOf("Ana"))[3]).toBe("▲ No number");
    const wrong = evaluated(layouts(YEAR), typedFor({}, "June"));
    expect(wrong("tracking", "asOf", "pace")).toBe("▲ What you typed is no date: it is left out");
  });

  it("counts as of the period's nearer end where the day lies outside of it, and says so", () => {
    const typed = typedFor({ Ana: YEAR.plan.goals[0]!.months }, null);
    const on = (day: number) => evaluated(layouts(YEAR), { ...typed, "tracking|asOf|goal": day });
    const told = (day: number) =>
      ["pace", "actual"].map((column) => on(day)("tracking", "asOf", column));
    const { asOfBefore, asOfAfter, asOfTyped } = ENGLISH.text.tracking;
    const [first, last] = [serial(1, 1), serial(12, 31)];
    expect([first - 1, 5].map(told)).toEqual(Array(2).fill([asOfBefore, first - 1]));
    expect([last + 1, 90_000].map(told)).toEqual(Array(2).fill([asOfAfter, last]));
    expect([first, last].map(told)).toEqual([first, last].map((day) => [asOfTyped, day]));
    expect(lineOf(on(5), rowOf("Ana"))).toEqual(lineOf(on(first - 1), rowOf("Ana")));
    expect(lineOf(on(90_000), rowOf("Ana"))).toEqual(lineOf(on(last), rowOf("Ana")));
    expect(lineOf(on(5), rowOf("Ana"))[3]).toBe("● Not begun");
  });

  it("turns round where less is better: the fewer the better", () => {
    const facts = workbookFacts({ isLessBetter: true });
    const statusAt = (share: number) => {
      const results = Object.fromEntries(
        facts.plan.goals.map(({ person, months }) => [
          person,
          months.slice(0, 6).map((asked) => asked * share),
        ]),
      );
      const at = evaluated(layouts(facts), typedFor(results, serial(6, 30)));
      return lineOf(at, "total")[3];
    };
    expect([0.7, 1, 1.05, 1.2, 1.5].map(statusAt)).toEqual([
      ...["▲ Ahead", "▲ Ahead", "● On track", "▼ Watch", "▼ Needs help"],
    ]);
  });

  it("expects nothing of somebody in the months before they were hired", () => {
    const hired = { month: (YEAR.plan.period.start + 6) as typeof YEAR.plan.period.start, day: 1 };
    const stays = [{ person: "Dora", hired, ended: null, leaves: [] }];
    const facts = workbookFacts({ stays });
    const at = evaluated(layouts(facts), typedFor({ Dora: [] }, serial(6, 30)));
    expect(lineOf(at, rowOf("Dora")).slice(0, 2)).toEqual([0, ""]);
    expect(lineOf(at, rowOf("Dora"))[3]).toBe("● Not begun");
    const { goal } = facts.plan.goals.find(({ person }) => person === "Dora")!;
    // 184 days from July on: the first half of the year takes no weeks.
    expect(lineOf(at, rowOf("Dora"))[4]).toBeCloseTo(goal / (184 / 7), 6);
    const july = evaluated(
      layouts(facts),
      typedFor({ Dora: [null, null, null, null, null, null, 700] }, serial(7, 31)),
    );
    expect(lineOf(july, rowOf("Dora"))[4]).toBeCloseTo((goal - 700) / (153 / 7), 6);
    expect(lineOf(july, rowOf("Dora"))[5]).toBeCloseTo(700 / (31 / 7), 6);
    const flat = { start: RESULTS.start, people: [{ person: "Solo", values: wave(0) }] };
    const none = evaluated(
      layouts(workbookFacts({}, flat)),
      typedFor({ Solo: [0] }, serial(1, 31)),
    );
    expect(lineOf(none, rowOf("Solo"))).toEqual([0, "", 0, "▲ Ahead", "", ""]);
  });

  it("has what formulas and the chart reckon with behind the chart, which covers all of it", () => {
    for (const months of [1, 3, 6, 7, 12, 24]) {
      const facts = workbookFacts({ period: { start: YEAR.plan.period.start, months } });
      const tab = trackingTab(facts, SPANISH);
      expect(inSightBehind(tab, "known")).toEqual([]);
      const { charts, columns, print } = tab;
      const [from, last] = ["goal", print!.last].map((name) =>
        columns.findIndex((column) => column.name === name),
      );
      const room = columns.slice(from, last! + 1).reduce((all, { width }) => all + width, 0);
      expect(charts[0]!.width).toBeLessThanOrEqual(room);
    }
  });

  it("adds the team's goals and results up month by month for its chart", () => {
    const results = Object.fromEntries(
      YEAR.plan.goals.map(({ person, months }) => [person, months.slice(0, 2)]),
    );
    const at = evaluated(layouts(YEAR), typedFor(results, serial(2, 28)));
    const shown = (name: string, i: number) => at("tracking", `sums:${name}`, monthColumn(i));
    expect(shown("Goals so far", 12)).toBe(YEAR.plan.team.goal);
    expect([1, 2].map((i) => shown("Results so far", i))).toEqual(
      [1, 2].map((i) => shown("Goals so far", i)),
    );
    expect(shown("Results so far", 3)).toBe("");
  });
});
