import { beforeEach, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import { sum } from "../../src/core/stats/sum.ts";
import { setScriptClock } from "../../src/local/gas/run/script-clock.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import {
  localBook,
  questionAbout,
  saidBy,
  serviceOf,
  teamRows,
  type,
  typed,
} from "./local-book.ts";
import { shownAt, spotNamed, typeNamed } from "./named-cells.ts";

const PEOPLE = ["Ana", "Bruno", "Carla"];
const MONTHS = 24; // 2024 and 2025
let book: LocalWorkbook;

/** Results of months of 2026, typed below those of the two years before. */
const arrive = (months: readonly (readonly number[])[]) =>
  type(
    book,
    "Results",
    months.map((values, i) => [`2026-${String(i + 1).padStart(2, "0")}`, ...values]),
    { row: MONTHS + 2, column: 1 },
  );
const monthOf = (person: string, month: number) => `tracking people:${person}│2026 month.${month}`;
const tracked = (person: string, month: number) =>
  shownAt(book, spotNamed(book, monthOf(person, month)));
const answers = (): Question => serviceOf(book).open().answers!;
const goals = () =>
  serviceOf(book)
    .preview(answers())
    .people.map((person) => person.goal);

beforeEach(async () => {
  book = await localBook({ today: "2026-04-10" });
  type(book, "Results", teamRows(PEOPLE));
  serviceOf(book).write({ ...questionAbout("Results!A1:D25"), ...found("2026") }, "Dana");
});

/** The table as it is found, so that rows below it count later. */
const found = (period: string) => {
  const { source, table, metric } = serviceOf(book).look(typed("Results!A1:D25"));
  return { source, table, metric, period };
};

const SAID =
  "Results of Jan 2026 to Mar 2026 are of the period itself. They are written into the tab Tracking, and count for goals of later periods. They move no goal.";

it("puts the period's own results into Tracking, and moves no goal by them", () => {
  const before = goals();
  arrive([
    [9000, 9000, 9000],
    [100, 200, 300],
    [1500, 1600, 1700],
  ]);
  expect(goals()).toEqual(before);
  expect(serviceOf(book).changes(answers())!.goals).toEqual([]);
  expect(saidBy(serviceOf(book).write(answers(), "Dana"))).toContain(SAID);
  expect(PEOPLE.map((person) => [1, 2, 3, 4].map((month) => tracked(person, month)))).toEqual([
    [9000, 100, 1500, ""],
    [9000, 200, 1600, ""],
    [9000, 300, 1700, ""],
  ]);
  serviceOf(book).undo();
  expect(tracked("Ana", 1)).toBe("");
});

it("takes what arrives later, and leaves what was typed", () => {
  arrive([[9000, 9000, 9000]]);
  typeNamed(book, monthOf("Bruno", 2), 777);
  serviceOf(book).write(answers(), "Dana");
  arrive([
    [8000, 9000, 9000],
    [100, 200, 300],
  ]);
  serviceOf(book).write(answers(), "Dana");
  expect(["Ana", "Bruno"].map((person) => [1, 2].map((month) => tracked(person, month)))).toEqual([
    [8000, 100],
    [9000, 777],
  ]);
});

it("keeps a published plan published, and shares it", () => {
  serviceOf(book).review("Dana");
  serviceOf(book).publish({ who: "Dana", from: "", cause: "", questionsUntil: "" });
  arrive([[9000, 9000, 9000]]);
  expect(serviceOf(book).sharing()).toMatchObject({ state: "published", trouble: "", changes: [] });
  serviceOf(book).write(answers(), "Dana");
  expect(serviceOf(book).sharing()).toMatchObject({ state: "published", trouble: "", changes: [] });
});

const on = (day: string) => setScriptClock(book.scope, "Etc/UTC", Date.parse(`${day}T12:00:00Z`));
const publish = (cause: string) => {
  serviceOf(book).review("Dana");
  serviceOf(book).publish({ who: "Dana", from: "2026-07", cause, questionsUntil: "" });
};
/** January to May: Ana sells twice as much as a year before, Bruno half of it, Carla a little less. */
const FIVE_MONTHS = teamRows(PEOPLE)
  .slice(13, 18)
  .map(([, ...values]) => values.map((value, i) => Number(value) * [2, 0.5, 0.95][i]!));

const monthsOf = (person: string) =>
  Array.from({ length: 12 }, (_, i) =>
    Number(shownAt(book, spotNamed(book, `calendar people:${person} month.${i + 1}`))),
  );
const OPEN =
  "The review of Jul 2026 is open: update the goals, and they take in what the period has brought so far. Then publish them.";
/** A day as cells hold it: days since 30 December 1899. */
const dateOf = (day: string) => (Date.parse(day) - Date.parse("1899-12-30")) / 86_400_000;
const startTold = () => shownAt(book, spotNamed(book, "start newest fact"));
const figures = (name: "final" | "chance") =>
  PEOPLE.map((person) => Number(shownAt(book, spotNamed(book, `goals people:${person} ${name}`))));

it("takes the results so far in at a review: who is ahead gets a step more, nobody less", () => {
  publish("");
  arrive(FIVE_MONTHS);
  const told = figures("final");
  const before = figures("chance");
  const months = monthsOf("Ana");
  on("2026-06-02");
  expect(serviceOf(book).open().notices).toEqual([OPEN]);
  const changes = serviceOf(book).changes(answers())!;
  expect(changes.goals.map(({ person }) => person)).toEqual(["Ana"]);
  expect(changes.causes).toContain("esults of the period so far: Jan 2026 to May 2026");
  expect(changes.goals[0]!.why).toMatch(/^2\d\d% of the goal of Jan 2026 to May 2026 reached/);
  expect(changes.notices.join(" ")).toContain("the review of Jul 2026");
  expect(saidBy(serviceOf(book).write(answers(), "Dana")).join(" ")).toContain(
    "Chances and what is expected take in those of Jan 2026 to May 2026",
  );
  const raised = figures("final");
  expect(monthsOf("Ana").slice(0, 6)).toEqual(months.slice(0, 6)); // those that have begun
  expect(sum(monthsOf("Ana"))).toBe(raised[0]);
  expect(raised.slice(1)).toEqual(told.slice(1));
  expect(raised[0]! / told[0]!).toBeGreaterThan(1.02);
  expect(raised[0]! / told[0]!).toBeLessThanOrEqual(1.05);
  const [ana, bruno] = figures("chance");
  expect(ana).toBeGreaterThan(0.95);
  expect(bruno).toBeLessThan(before[1]! - 0.2);
  expect(serviceOf(book).sharing()).toMatchObject({ state: "draft", trouble: "" });
  expect(startTold()).toBe(
    "Dec 2025, right before the goals. A review took in the period’s own to May 2026.",
  );
});

it("raises nobody who is behind, though the plan would, and plans the same when it is shared", () => {
  serviceOf(book).write({ ...answers(), probability: 0.8 }, "Dana");
  publish("");
  const carlas = monthsOf("Carla").slice(0, 5);
  arrive(FIVE_MONTHS.map(([ana, bruno], i) => [ana!, bruno!, 0.99 * carlas[i]!]));
  on("2026-06-02");
  const riskier = { ...answers(), probability: 0.5 };
  const told = figures("final");
  const changed = serviceOf(book).changes(riskier)!.goals;
  expect(changed.map(({ person }) => person)).toEqual(["Ana"]);
  expect(saidBy(serviceOf(book).write(riskier, "Dana")).join(" ")).toContain(
    "Not made harder, for what these have brought so far is less than was asked: Carla.",
  );
  expect(figures("final").slice(1)).toEqual(told.slice(1));
  expect(shownAt(book, spotNamed(book, "goals people:Carla review"))).toBe("● Held: behind so far");
  expect(serviceOf(book).sharing()).toMatchObject({ state: "draft", trouble: "" });
  publish("Review of July");
  expect(serviceOf(book).sharing()).toMatchObject({ state: "published", trouble: "" });
});

it("keeps to what the review took in until the next one", () => {
  publish("");
  arrive(FIVE_MONTHS);
  on("2026-06-02");
  serviceOf(book).write(answers(), "Dana");
  publish("Review of July");
  expect(serviceOf(book).sharing()).toMatchObject({ state: "published", trouble: "" });
  expect(shownAt(book, spotNamed(book, "start review fact"))).toBe(dateOf("2026-10-01"));
  expect(serviceOf(book).open().notices).toEqual([]);
  const told = goals();
  arrive([...FIVE_MONTHS, [9000, 9000, 9000]]);
  on("2026-07-10");
  expect(serviceOf(book).open().notices).toEqual([]);
  serviceOf(book).write(answers(), "Dana");
  expect(goals()).toEqual(told);
  expect(serviceOf(book).sharing()).toMatchObject({ state: "published", trouble: "" });
});

it("offers the period that has begun behind the usual one, and refuses one that is over", () => {
  arrive([[9000, 9000, 9000]]);
  const { periods } = serviceOf(book).look(answers());
  expect(periods[0]).toBe("2026-Q2");
  expect(periods).toContain("2026");
  expect(periods).not.toContain("2026-01");
  expect(() => serviceOf(book).preview({ ...answers(), period: "2026-01" })).toThrow(
    "2026-01 is not after your results, which end in 2026-01. Choose a later period.",
  );
});
