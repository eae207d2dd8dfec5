import fc from "fast-check";
import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { Grid } from "../../../src/sheet/cell.ts";
import { joinedReadings } from "../../../src/sheet/read/joined-readings.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import { readOptions } from "./read-options.ts";

const LIST: Grid = [
  ["Month", "Rep", "Sales"],
  ["2025-01", "Ana", 5],
  ["2025-01", "Luis", 6],
  ["2025-02", "Ana", "n/a"],
  ["2025-02", "Luis", 7],
  ["2025-03", "Ana", 8],
  ["2025-03", "Ana", 1],
  ["2025-03", "Luis", "n/a"],
  ["2025-03", "Luis", 9],
];

const WIDE: Grid = [
  ["Month", "Ana", "Luis"],
  ["2025-01", 5, 6],
  ["2025-02", 5, 7],
  ["2025-03", 8, 9],
];

const cellsOf = (grid: Grid, origin = readOptions.origin) =>
  readTable(grid, { ...readOptions, origin }).metrics[0]!.origins.cells;

it("tells of each month the first cell with a number, and how many were added up", () => {
  const cells = cellsOf(LIST);
  expect(cells.get("Ana")?.get(monthOf(2025, 1))).toEqual({ row: 2, column: 3, numbers: 1 });
  expect(cells.get("Ana")?.get(monthOf(2025, 2))).toEqual({ row: 4, column: 3, numbers: 0 });
  expect(cells.get("Ana")?.get(monthOf(2025, 3))).toEqual({ row: 6, column: 3, numbers: 2 });
  expect(cells.get("Luis")?.get(monthOf(2025, 3))).toEqual({ row: 9, column: 3, numbers: 1 });
});

it("counts from the tab's first cell, wherever the table lies", () => {
  const place = fc.record({
    above: fc.integer({ min: 0, max: 3 }),
    beside: fc.integer({ min: 0, max: 2 }),
    row: fc.integer({ min: 1, max: 50 }),
    column: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(place, ({ above, beside, row, column }) => {
      const width = 3 + beside;
      const grid = [
        ...Array.from({ length: above }, () => Array<string>(width).fill("")),
        ...WIDE.map((line) => [...Array<string>(beside).fill(""), ...line]),
      ];
      const found = cellsOf(grid, { row, column }).get("Luis")?.get(monthOf(2025, 2));
      expect(found).toEqual({ row: row + above + 2, column: column + beside + 2, numbers: 1 });
    }),
  );
});

it("shows the same cell for each month of a quarter", () => {
  const quarters: Grid = [
    ["Quarter", "Ana", "Luis"],
    ["2025-Q1", 30, 60],
    ["2025-Q2", 33, 66],
  ];
  const months = [...(cellsOf(quarters).get("Ana") ?? [])];
  expect(months.map(([, { row, column }]) => [row, column])).toEqual([
    ...Array(3).fill([2, 2]),
    ...Array(3).fill([3, 2]),
  ]);
});

it("says the tab where tabs were joined, under the first tab's spelling", () => {
  const other = WIDE.map((line) => line.map((cell) => (cell === "Ana" ? "ANA" : cell)));
  const joined = joinedReadings([
    { tab: "Sales", reading: readTable(WIDE, readOptions) },
    { tab: "Calls", reading: readTable(other, { ...readOptions, tab: "Calls" }) },
  ]);
  expect(joined.metrics.map(({ origins }) => origins.tab)).toEqual(["Sales", "Calls"]);
  expect(joined.metrics[1]?.origins.cells.get("Ana")?.get(monthOf(2025, 1))?.row).toBe(2);
});
