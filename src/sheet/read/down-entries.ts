import type { Cell, Grid } from "../cell.ts";
import type { RowReading, TableReading } from "./entry.ts";
import { isBlank } from "./is-blank.ts";
import { isTotal } from "./is-total.ts";
import { monthReader } from "./month-reader.ts";
import { nameOf } from "./name-of.ts";
import type { Layout, ReadOptions } from "./reading.ts";
import { wideMetric } from "./wide-metric.ts";

type Down = Extract<Layout, { kind: "monthsDown" }>;

/** The results of a table with one row a month and one column a person. */
export const downEntries = (grid: Grid, layout: Down, options: ReadOptions): TableReading => {
  const metric = wideMetric(grid, layout.header, options.tab);
  const headings = grid[layout.header]!;
  const body = grid.slice(layout.header + 1);
  const columns = layout.people.filter((column) => !isTotal(headings[column]));
  const people = columns.map((column) => nameOf(headings[column]));
  const dates = body.map((row) => row[layout.date]!);
  const monthIn = monthReader(dates, nameOf(headings[layout.date]), options.monthOf);
  const readRow = (row: readonly Cell[]): RowReading => {
    const date = row[layout.date]!;
    if (isTotal(date)) return { kind: "total", label: nameOf(date) };
    const filled = columns.filter((column) => !isBlank(row[column]));
    const month = monthIn(date);
    if (month === null) return filled.length > 0 ? { kind: "noDate" } : NOTHING;
    const entries = filled.map((column) => {
      return { metric, person: nameOf(headings[column]), month, cell: row[column]! };
    });
    return { kind: "results", people, entries };
  };
  return { rows: body.map(readRow), totalColumns: headings.filter(isTotal).map(nameOf) };
};

const NOTHING: RowReading = { kind: "results", people: [], entries: [] };
