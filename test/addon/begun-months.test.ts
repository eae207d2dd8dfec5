import { beforeEach, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import { splitAfter, splitUnit } from "../../src/core/goals/split.ts";
import { sum } from "../../src/core/stats/sum.ts";
import { setScriptClock } from "../../src/local/gas/run/script-clock.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, typed } from "./local-book.ts";
import { shownAt, spotNamed, typeNamed } from "./named-cells.ts";

const PEOPLE = ["Ana", "Bruno", "Carla"];
let book: LocalWorkbook;
let question: Question;

/** Another day, for the script and for formulas. */
const on = (day: string) => {
  setScriptClock(book.scope, "Etc/UTC", Date.parse(`${day}T12:00:00Z`));
  book.model.dispatch("EVALUATE_CELLS");
};
const publish = (from: string, cause: string) => {
  serviceOf(book).review("Dana");
  serviceOf(book).publish({ who: "Dana", from, cause, questionsUntil: "" });
};
const at = (name: string) => shownAt(book, spotNamed(book, name));
const monthsOf = (person: string) =>
  Array.from({ length: 12 }, (_, i) => Number(at(`calendar people:${person} month.${i + 1}`)));
const goalOf = (person: string) => Number(at(`goals people:${person} final`));
const own = (person: string, goal: number) => {
  typeNamed(book, `goals people:${person} own`, goal);
  typeNamed(book, `goals people:${person} reason`, "Another district");
};

beforeEach(async () => {
  book = await localBook({ today: "2026-01-03" });
  type(book, "Results", teamRows(PEOPLE));
  const { source, table, metric } = serviceOf(book).look(typed("Results!A1:D25"));
  question = { ...questionAbout("Results!A1:D25"), source, table, metric };
  serviceOf(book).write(question, "Dana");
});

it("leaves begun months as they were told, by the calendar alone, and spreads as publishing then does", () => {
  publish("", "");
  const told = PEOPLE.map(monthsOf);
  const goal = goalOf("Ana") + 12_345;
  on("2026-04-10");
  expect(PEOPLE.map(monthsOf)).toEqual(told);
  own("Ana", goal);
  const [months, ...others] = PEOPLE.map(monthsOf);
  expect(months!.slice(0, 4)).toEqual(told[0]!.slice(0, 4));
  expect(sum(months!)).toBe(goal);
  expect(others).toEqual(told.slice(1));
  // What is left goes by what the other months weigh, as they were told.
  const weights = told[0]!.slice(4);
  const left = splitAfter(goal, told[0]!.slice(0, 4), [0, 0, 0, 0, ...weights], splitUnit(goal, 1));
  months!.forEach((month, i) => {
    expect(Math.abs(month - left[i]!)).toBeLessThanOrEqual(2);
  });
  on("2026-06-01");
  expect(monthsOf("Ana").slice(0, 6)).toEqual(told[0]!.slice(0, 6));
  on("2026-04-30");
  publish("2026-05", "Another district");
  expect(serviceOf(book).sharing()).toMatchObject({ state: "published", changes: [] });
  expect(monthsOf("Ana")).toEqual(months);
  on("2026-08-05");
  expect(monthsOf("Ana")).toEqual(months);
  own("Ana", goal + 5000);
  expect(monthsOf("Ana").slice(0, 8)).toEqual(months!.slice(0, 8));
  expect(sum(monthsOf("Ana"))).toBe(goal + 5000);
});

it("does so also behind an update, and what it writes there agrees with it", () => {
  publish("", "");
  const told = PEOPLE.map(monthsOf);
  on("2026-04-10");
  serviceOf(book).write(serviceOf(book).open().answers!, "Dana");
  expect(PEOPLE.map(monthsOf)).toEqual(told);
  own("Bruno", goalOf("Bruno") - 500);
  const months = monthsOf("Bruno");
  expect(months.slice(0, 4)).toEqual(told[1]!.slice(0, 4));
  serviceOf(book).write(serviceOf(book).open().answers!, "Dana");
  expect(monthsOf("Bruno")).toEqual(months);
  serviceOf(book).undo();
  expect(monthsOf("Bruno")).toEqual(months);
});

it("says where begun months hold more than the own value, and publishing refuses it", () => {
  publish("", "");
  on("2026-04-10");
  const held = sum(monthsOf("Carla").slice(0, 4));
  own("Carla", held - 1);
  expect(at("goals people:Carla status")).toBe("▼ Below its kept months");
  expect(monthsOf("Carla").slice(4)).toEqual(Array(8).fill(0));
  expect(() => publish("2026-05", "Another district")).toThrow(
    /Carla: the goal of .* is less than the months before May 2026 keep/,
  );
  own("Carla", held);
  expect(at("goals people:Carla status")).not.toContain("kept");
});

it("spreads an own value over all months as long as nothing is published", () => {
  const told = monthsOf("Ana");
  on("2026-04-10");
  own("Ana", goalOf("Ana") * 2);
  expect(monthsOf("Ana")[0]).toBeGreaterThan(1.9 * told[0]!);
});

it("costs incentives by the months that stay, on each screen as in the workbook", () => {
  const incentives = { target: 3000, payoutMonths: 3 as const };
  serviceOf(book).write({ ...question, steps: { incentives } }, "Dana");
  publish("", "");
  on("2026-05-10");
  const lower: Question = {
    ...{ ...question, probability: 0.8 },
    steps: { incentives, cause: "Fewer districts" },
  };
  const { atTarget, expected } = serviceOf(book).preview(lower).incentives!;
  expect(serviceOf(book).changes(lower)!.held.costs).toEqual({ atTarget, expected });
  serviceOf(book).write(lower, "Dana");
  expect(at("incentives cost:1 target")).toBeCloseTo(atTarget, 6);
  expect(at("incentives cost:2 target")).toBeCloseTo(expected, 6);
  // On a day on which fewer months have begun it is another one.
  on("2026-01-03");
  expect(serviceOf(book).preview(lower).incentives!.expected).toBeLessThan(0.997 * expected);
});
