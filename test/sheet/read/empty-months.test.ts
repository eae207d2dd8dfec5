import { describe, expect, it } from "vitest";
import { type Month, monthOf } from "../../../src/core/calendar/month.ts";
import type { Answers } from "../../../src/core/doubts.ts";
import type { Grid } from "../../../src/sheet/cell.ts";
import { monthsWithResults } from "../../../src/sheet/read/months-with-results.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import type { Reading } from "../../../src/sheet/read/reading.ts";
import { readOptions } from "./read-options.ts";

const PEOPLE = ["Ana", "Bruno", "Carla"];
const HEADINGS = ["Owner", "Stage", "Opened on", "Close date", "Amount"];

/** Months of 2025 as text: "2025-03". */
const iso = (month: number) => `2025-${String(month).padStart(2, "0")}`;

/** Deals that ended in these months of 2025, each opened in the month before; `each` a person and month. */
const deals = (months: readonly number[], each = 4): Grid => [
  HEADINGS,
  ...months.flatMap((month) =>
    PEOPLE.flatMap((person) =>
      Array.from({ length: each }, (_, i) => [
        person,
        i === 0 && each > 1 ? "Lost" : "Won",
        `${iso(month - 1)}-0${i + 1}`,
        `${iso(month)}-1${i}`,
        100,
      ]),
    ),
  ),
];

const read = (grid: Grid, told: Answers = {}): Reading => readTable(grid, { ...readOptions, told });

const asked = ({ doubts }: Reading) =>
  doubts
    .filter(({ code }) => code === "emptyMonth" || code === "blank")
    .map(({ key, answer, isTold, isOpen }) => ({ key, answer, isTold, isOpen }));

/** Everybody's results of a month, by metric. */
const resultsIn = ({ metrics }: Reading, month: Month) =>
  Object.fromEntries(
    metrics.map(({ name, results: { start, people } }) => [
      name,
      people.map(({ values }) => values[month - start]),
    ]),
  );

const JULY = monthOf(2025, 7);
const WITHOUT_JULY = [3, 4, 5, 6, 8, 9, 10];
const OPEN = { key: "emptyMonth:2025-07", answer: "missing", isTold: false, isOpen: true };

describe("a list of deals that lacks a month of everybody", () => {
  it("takes it for unknown in every metric, also where deals opened then ended later", () => {
    const reading = read(deals(WITHOUT_JULY));
    expect(asked(reading)).toEqual([OPEN]);
    const nothing = [null, null, null];
    expect(Object.values(resultsIn(reading, JULY))).toEqual(reading.metrics.map(() => nothing));
    expect(reading.metrics.length).toBeGreaterThan(1);
    expect([reading.months, monthsWithResults(reading)]).toEqual([8, 7]);
    expect(reading.notices.map(({ code }) => code)).not.toContain("blanksAsZero");
  });

  it("counts it as zero when told so, and what was opened then as it is", () => {
    const reading = read(deals(WITHOUT_JULY), { "emptyMonth:2025-07": "zero" });
    expect(asked(reading)).toEqual([{ ...OPEN, answer: "zero", isTold: true }]);
    const { Amount, ...others } = resultsIn(reading, JULY);
    expect(Amount).toEqual([0, 0, 0]);
    expect(Object.values(others)).toContainEqual([4, 4, 4]);
  });

  it.each(["zero", "missing"])("is not answered by what single blanks mean: %s", (blank) => {
    const reading = read(deals(WITHOUT_JULY), { blank });
    expect(asked(reading)).toEqual([OPEN]);
    expect(resultsIn(reading, JULY)["Amount"]).toEqual([null, null, null]);
  });

  it("keeps blanks of single people apart, zero as before", () => {
    const grid = deals(WITHOUT_JULY).filter(
      ([person, , , day]) => !(person === "Ana" && String(day).startsWith("2025-05")),
    );
    const reading = read(grid);
    const blank = { key: "blank", answer: "zero", isTold: false, isOpen: false };
    expect(asked(reading)).toEqual([OPEN, blank]);
    expect(resultsIn(reading, monthOf(2025, 5))["Amount"]).toEqual([0, 300, 300]);
    expect(resultsIn(reading, JULY)["Amount"]).toEqual([null, null, null]);
  });

  it("asks about months in a row together, others apart, and more than three stretches at once", () => {
    const keys = (months: readonly number[]) => asked(read(deals(months))).map(({ key }) => key);
    expect(keys([2, 3, 6, 8])).toEqual(["emptyMonth:2025-04:2025-05", "emptyMonth:2025-07"]);
    const more = "emptyMonth:2025-03,2025-05,2025-07,2025-09:2025-10";
    expect(keys([2, 4, 6, 8, 11])).toEqual([more]);
    const told = read(deals([2, 4, 6, 8, 11]), { [more]: "zero" });
    expect(resultsIn(told, monthOf(2025, 9))["Amount"]).toEqual([0, 0, 0]);
  });

  it("takes it for zero where so few deals leave months empty by chance, under its own key", () => {
    const few = deals([3, 4, 8, 10], 1).filter((row, i) => i === 0 || row[0] !== "Bruno");
    expect(asked(read(few))).toEqual([
      { key: "emptyMonth:2025-05:2025-07", answer: "zero", isTold: false, isOpen: false },
      { key: "emptyMonth:2025-09", answer: "zero", isTold: false, isOpen: false },
    ]);
    expect(resultsIn(read(few), JULY)["Amount"]).toEqual([0, 0]);
  });

  it("counts lost deals as something: then nothing is asked of the month", () => {
    const grid = [...deals(WITHOUT_JULY), ["Ana", "Lost", "2025-06-01", "2025-07-04", 0]];
    expect(asked(read(grid)).map(({ key }) => key)).toEqual(["blank"]);
  });
});

describe("a table with a month that is empty for everybody", () => {
  const table: Grid = [
    ["Rep", ...[1, 2, 3, 4, 5, 6].map(iso)],
    ["Ana", 5, 6, "", 7, 8, 9],
    ["Bruno", 4, 6, "", "", 8, 9],
  ];

  it("names the month and asks, apart from the blank of one person", () => {
    const reading = read(table);
    expect(asked(reading)).toEqual([
      { key: "emptyMonth:2025-03", answer: "missing", isTold: false, isOpen: true },
      { key: "blank", answer: "missing", isTold: false, isOpen: false },
    ]);
    const blank = { code: "monthMissing", facts: { person: "Bruno", month: monthOf(2025, 4) } };
    expect(reading.notices).toEqual([blank]);
  });

  it("makes zeros of the one and of the other, each as told", () => {
    const values = (told: Answers) =>
      read(table, told).metrics[0]!.results.people.map((one) => one.values.slice(2, 4));
    expect(values({ blank: "zero" })).toEqual([
      [null, 7],
      [null, 0],
    ]);
    expect(values({ "emptyMonth:2025-03": "zero" })).toEqual([
      [0, 7],
      [0, null],
    ]);
  });

  it("takes a month that is empty in each of two years for a closed season, unless told that one is missing", () => {
    const columns = Array.from({ length: 24 }, (_, i) => i);
    const month = (i: number) =>
      `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
    const years = (empty: readonly number[]): Grid => [
      ["Rep", ...columns.map(month)],
      ...["Ana", "Bruno"].map((person) => [
        person,
        ...columns.map((i) => (empty.includes(i) ? "" : 100 + i)),
      ]),
    ];
    const [august, next, march] = [7, 19, 2];
    const closed = { answer: "zero", isTold: false, isOpen: false };
    expect(asked(read(years([august, next, march])))).toEqual([
      { key: "emptyMonth:2024-03", answer: "missing", isTold: false, isOpen: true },
      { key: "emptyMonth:2024-08", ...closed },
      { key: "emptyMonth:2025-08", ...closed },
    ]);
    expect(asked(read(years([august, next]), { "emptyMonth:2024-08": "missing" }))).toEqual([
      { key: "emptyMonth:2024-08", answer: "missing", isTold: true, isOpen: true },
      { key: "emptyMonth:2025-08", answer: "missing", isTold: false, isOpen: true },
    ]);
  });

  it("asks nothing new of a table of one person, nor of a month of words or zeros", () => {
    const months = ["Rep", ...[1, 2, 3, 4, 5].map(iso)];
    expect(asked(read([months, ["Ana", 5, 6, "", 7, 8]])).map(({ key }) => key)).toEqual(["blank"]);
    for (const cell of ["n/a", 0])
      expect(asked(read([months, ["Ana", 5, 6, cell, 7, 8], ["Bea", 5, 6, cell, 7, 8]]))).toEqual(
        [],
      );
  });
});
