import { expect, it } from "vitest";
import { addMonths, isoMonth, monthOf } from "../../src/core/calendar/month.ts";
import { localBook, serviceOf, type, typed } from "./local-book.ts";

const months = Array.from({ length: 24 }, (_, at) => isoMonth(addMonths(monthOf(2024, 1), at)));
const rows = months.flatMap((month, at) => [
  ["r1", "Ana", `${month}-05`, 1000 + at],
  ["r2", "Luis", `${month}-06`, 2000 + at],
]);
const HEADINGS = ["Ref", "Handled", "Booked", "Worth"];

it("says a table's columns with cells of each, read or not", async () => {
  const book = await localBook();
  type(book, "Export", [["", "", "", ""], HEADINGS, ...rows]);
  const columns = serviceOf(book).columns(typed("Export"));
  expect(columns).toMatchObject({ hasHeadings: true, of: "Ref | Handled | Booked | Worth" });
  expect(columns.columns.map(({ name }) => name)).toEqual(HEADINGS);
  expect(columns.columns[1]).toEqual({ name: "Handled", sample: ["Ana", "Luis"] });
  type(book, "Without", rows);
  const bare = serviceOf(book).columns(typed("Without!A1:D48"));
  expect(bare).toMatchObject({ hasHeadings: false, of: "A | B | C | D", source: "Without!A1:D48" });
  type(book, "Read", [["Rep", "Date", "Sales"], ...rows.map((row) => row.slice(1))]);
  const read = serviceOf(book).columns(typed("Read"));
  expect(read.roles).toEqual({ person: "Rep", date: "Date", value: "Sales" });
});

it.each([
  [
    "Export",
    [HEADINGS, ...rows],
    { "column:person": "Handled", "column:date": "Booked", "column:value": "Worth" },
  ],
  [
    "Without",
    rows,
    { headings: "none", "column:person": "B", "column:date": "C", "column:value": "D" },
  ],
] as const)("remembers them in %s when the file is opened again", async (tab, grid, told) => {
  const book = await localBook();
  type(book, tab, grid.slice(0, -2));
  const found = serviceOf(book).look(typed(`${tab}!A1:D${grid.length - 2}`, { told }));
  expect(found).toMatchObject({ people: ["Ana", "Luis"], months: 23 });
  serviceOf(book).write({
    ...typed(found.source, { table: found.table, told }),
    metric: found.metric,
    period: "2026",
    probability: 0.65,
    growth: null,
    steps: {},
  });
  const bytes = await book.toXlsx();
  const again = await localBook({ file: { name: "team.xlsx", bytes } });
  type(again, tab, rows.slice(-2), { row: grid.length - 1, column: 1 });
  const { answers } = serviceOf(again).open();
  const later = serviceOf(again).look(answers);
  expect(later).toMatchObject({ people: ["Ana", "Luis"], months: 24 });
  expect(later.source).toBe(`${tab}!A1:D${grid.length}`);
});
