import { describe, expect, it } from "vitest";
import { GoalError } from "../../../src/core/errors.ts";
import type { Grid } from "../../../src/sheet/cell.ts";
import { columnChoices } from "../../../src/sheet/read/by-hand/column-choices.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import type { Reading, ReadOptions } from "../../../src/sheet/read/reading.ts";
import { readOptions } from "./read-options.ts";

const read = (grid: Grid, told: ReadOptions["told"], more: Partial<ReadOptions> = {}): Reading =>
  readTable(grid, { ...readOptions, told, ...more });

const valuesOf = ({ metrics }: Reading) =>
  Object.fromEntries(
    metrics.map(({ name, results }) => [
      name,
      Object.fromEntries(results.people.map(({ person, values }) => [person, values])),
    ]),
  );

const BODY: Grid = [
  ["x1", "Ana", "2024-01-05", 10, "yes"],
  ["x2", "Luis", "2024-01-20", 20, "no"],
  ["x3", "Ana", "2024-02-05", 30, "yes"],
  ["x4", "Luis", "2024-02-06", 40, "yes"],
  ["x5", "Ana", "2024-03-05", 50, "yes"],
  ["x6", "Luis", "2024-03-07", 60, "no"],
];
const ODD: Grid = [["Ref", "Handled", "Booked", "Worth", "Through"], ...BODY];
const ALL = { Ana: [10, 30, 50], Luis: [20, 40, 60] };

describe("columns told by hand", () => {
  it("are read whatever their headings say", () => {
    expect(read(ODD, {}).people).not.toEqual(["Ana", "Luis"]);
    const told = { "column:person": "Handled", "column:date": "Booked", "column:value": "Worth" };
    expect(valuesOf(read(ODD, told))).toEqual({ Worth: ALL });
  });

  it("may say that each row counts as one, by a kind or all alike", () => {
    const who = { "column:person": "Handled", "column:date": "Booked", "column:value": "rows" };
    expect(valuesOf(read(ODD, who))).toEqual({ Results: { Ana: [1, 1, 1], Luis: [1, 1, 1] } });
    expect(valuesOf(read(ODD, { ...who, "column:metric": "Through" }))).toEqual({
      yes: { Ana: [1, 1, 1], Luis: [0, 1, 0] },
      no: { Ana: [null, null, null], Luis: [1, 0, 1] },
    });
  });

  it("say which rows count, or that all do", () => {
    const deals: Grid = [
      ["Owner", "Stage", "Close Date", "Amount"],
      ...BODY.map(([, who, day, worth, through]) => [
        who!,
        through === "yes" ? "Won" : "Lost",
        day!,
        worth!,
      ]),
    ];
    expect(valuesOf(read(deals, {}))["Amount"]).toEqual({ Ana: [10, 30, 50], Luis: [0, 40, 0] });
    expect(valuesOf(read(deals, { "column:stage": "none" }))).toEqual({ Amount: ALL });
  });

  it("go by letters where no headings stand above them, and say where each cell stands", () => {
    const told = {
      headings: "none",
      "column:person": "B",
      "column:date": "C",
      "column:value": "D",
    };
    const reading = read(BODY, told);
    expect(valuesOf(reading)).toEqual({ Results: ALL });
    expect(reading.zone).toEqual({ top: 0, left: 0, bottom: 5, right: 4 });
    const cells = reading.metrics[0]!.origins.cells.get("Luis")!;
    expect([...cells.values()].map(({ row, column }) => [row, column])).toEqual([
      [2, 4],
      [4, 4],
      [6, 4],
    ]);
    const below = read([[], [], ...BODY], told);
    expect(valuesOf(below)).toEqual({ Results: ALL });
    expect(below.zone.top).toBe(2);
  });

  it("are remembered with the headings, and found again by them when they have moved", () => {
    const told = { "column:person": "Handled", "column:date": "Booked", "column:value": "Worth" };
    const { headings } = read(ODD, told);
    const moved = ODD.map(([ref, who, day, worth, through]) => [
      through!,
      day!,
      worth!,
      who!,
      ref!,
    ]);
    expect(valuesOf(read(moved, {}, { remembered: headings }))).toEqual({ Worth: ALL });
  });

  it("hold for the next table with the same headings, and for no other", () => {
    const told = {
      "column:of": "Ref | Handled | Booked | Worth | Through",
      "column:person": "Handled",
      "column:date": "Booked",
      "column:value": "Worth",
    };
    expect(valuesOf(read([["April"], ...ODD], told))).toEqual({ Worth: ALL });
    const other = [["Handled", "Rep", "Booked", "Worth"], ...BODY.map((row) => row.slice(0, 4))];
    expect(read(other, told).people).toEqual(["Ana", "Luis"]);
  });

  it("are refused where no cell of the dates is one", () => {
    const told = { "column:person": "Handled", "column:date": "Ref", "column:value": "Worth" };
    try {
      read(ODD, told);
      throw new Error("the table was read");
    } catch (error) {
      expect(error).toBeInstanceOf(GoalError);
      expect(error).toMatchObject({ code: "noDates", facts: { name: "Ref", value: "x1" } });
    }
  });
});

describe("the columns to choose from", () => {
  const choices = (grid: Grid, reading: Reading | null, told = {}) =>
    columnChoices(grid, reading, { origin: { row: 1, column: 2 }, told });

  it("are those below the first row of words, else those with something in them, by letters", () => {
    const headed = choices([["Title"], ...ODD], null);
    expect(headed).toMatchObject({ hasHeadings: true, top: 2, roles: {} });
    expect(headed.columns.map(({ name }) => name)).toEqual(ODD[0]);
    const bare = choices([["", "Ana", "", 7]], null);
    expect(bare).toMatchObject({ hasHeadings: false, top: 0 });
    expect(bare.columns.map(({ name }) => name)).toEqual(["C", "E"]);
  });

  it("say what each is read as so far", () => {
    const grid: Grid = [["Rep", "Date", "Sales"], ...BODY.map((row) => row.slice(1, 4))];
    expect(choices(grid, read(grid, {})).roles).toEqual({
      person: "Rep",
      date: "Date",
      value: "Sales",
    });
  });
});
