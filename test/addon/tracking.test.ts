import { beforeEach, expect, it } from "vitest";
import type { MeasureAnswer } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import {
  listRows,
  localBook,
  questionAbout,
  saidBy,
  serviceOf,
  teamRows,
  type,
} from "./local-book.ts";
import { type NamedSpot, shownAt, spotNamed } from "./named-cells.ts";

let book: LocalWorkbook;

const write = (probability: number, period = "2026") =>
  serviceOf(book).write({ ...questionAbout("Results!A1:C25", probability), period });
const writeMeasured = (probability: number, measures: readonly MeasureAnswer[]) =>
  serviceOf(book).write({
    ...questionAbout("Service", probability),
    ...{ metric: "sales", steps: { stages: [], measures } },
  });

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  write(0.65);
});

const spotOf = (row: string, column: string): NamedSpot =>
  spotNamed(book, `tracking ${row} ${column}`);
const shown = (row: string, column: string): unknown => shownAt(book, spotOf(row, column));
const rowOf = (person: string, period = "2026"): string => `people:${person}\u2502${period}`;

const typeInto = (row: string, column: string, content: string | number): void => {
  const { row: at, column: of } = spotOf(row, column);
  type(book, "Tracking", [[content]], { row: at, column: of });
};

it("keeps results that were typed over a second write and its undoing, and reckons with them", () => {
  typeInto(rowOf("Ana"), "month.1", 2500);
  typeInto(rowOf("Bruno"), "month.1", 100);
  typeInto("asOf", "goal", "1/31/2026");
  const goal = shown(rowOf("Ana"), "goal") as number;
  expect(shown(rowOf("Ana"), "actual")).toBe(2500);
  expect(shown(rowOf("Bruno"), "status")).toBe("▼ Needs help");
  expect(saidBy(write(0.8)).join(" ")).not.toContain("Tracking!"); // yellow cells are there to be typed into
  expect(shown(rowOf("Ana"), "month.1")).toBe(2500);
  expect(shown(rowOf("Ana"), "goal")).toBeLessThan(goal);
  serviceOf(book).undo();
  expect(shown(rowOf("Ana"), "month.1")).toBe(2500);
  expect(shown(rowOf("Ana"), "goal")).toBe(goal);
  expect(shown(rowOf("Ana"), "actual")).toBe(2500);
});

it("takes no result of one period for another's: each has rows of its own", () => {
  typeInto(rowOf("Ana"), "month.1", 2500);
  write(0.65, "2026-Q2");
  expect(shown(rowOf("Ana", "2026-Q2"), "month.1")).toBe("");
  expect(shown(rowOf("Ana", "2026-Q2"), "actual")).toBe(0);
  expect(shown("total", "month.1")).toBe(0);
  write(0.65);
  expect(shown(rowOf("Ana"), "month.1")).toBe(2500);
  expect(shown(rowOf("Ana"), "actual")).toBe(2500);
});

it("keeps results of further metrics that were typed, over a write with more of them and its undoing", () => {
  const [heads, ...rows] = listRows(["Ana", "Bruno"]);
  type(book, "Service", [
    [...heads!, "Visits", "Complaints"],
    ...rows.map(([date, rep, sales], i) => [
      ...[date!, rep!, Number(sales)],
      ...[Math.round(Number(sales) / 40) + (i % 3), Math.round(Number(sales) / 300) + (i % 4)],
    ]),
  ]);
  const visits: MeasureAnswer = { metric: "Visits", weight: 0.2 };
  const guard: MeasureAnswer = { metric: "Complaints", isGuard: true };
  const rowFor = (metric: string, person: string) =>
    [`measures:${metric}`, person, "2026"].join("\u2502");
  writeMeasured(0.65, [visits]);
  typeInto(rowFor("Visits", "Ana"), "month.1", 60);
  const goal = shown(rowFor("Visits", "Ana"), "goal") as number;
  expect(goal).toBeGreaterThan(0);
  expect(shown(rowFor("Visits", "Ana"), "actual")).toBe(60);
  expect(saidBy(writeMeasured(0.8, [visits, guard])).join(" ")).not.toContain("Tracking!");
  expect(shown(rowFor("Visits", "Ana"), "month.1")).toBe(60);
  expect(shown(rowFor("Visits", "Ana"), "goal")).toBeLessThan(goal);
  expect(shown(rowFor("Complaints", "Bruno"), "goal")).toBeGreaterThan(0);
  expect(shown("measureTeams:Complaints", "goal")).toBeGreaterThan(0);
  serviceOf(book).undo();
  expect(shown(rowFor("Visits", "Ana"), "month.1")).toBe(60);
  expect(shown(rowFor("Visits", "Ana"), "goal")).toBe(goal);
  expect(() => spotOf(rowFor("Complaints", "Bruno"), "goal").row).toThrow();
});
