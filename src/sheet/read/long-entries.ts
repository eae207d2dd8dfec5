import type { Cell, Grid } from "../cell.ts";
import type { RowReading, TableReading } from "./entry.ts";
import { isBlank } from "./is-blank.ts";
import { isTotal } from "./is-total.ts";
import { monthReader } from "./month-reader.ts";
import { nameOf } from "./name-of.ts";
import type { Layout, ReadOptions } from "./reading.ts";

type Long = Extract<Layout, { kind: "long" }>;

/** The results of a list with one row a result, or one row a person and month. */
export const longEntries = (grid: Grid, layout: Long, options: ReadOptions): TableReading => {
  const headings = grid[layout.header]!.map(nameOf);
  const body = grid.slice(layout.header + 1);
  const dates = body.map((row) => row[layout.date]!);
  const monthIn = monthReader(dates, headings[layout.date]!, options.monthOf);
  const metricIn = (row: readonly Cell[], column: number): string =>
    (layout.metric === null ? "" : nameOf(row[layout.metric])) ||
    headings[column] ||
    options.tab.trim();
  const readRow = (row: readonly Cell[]): RowReading => {
    const month = monthIn(row[layout.date]!);
    const person = nameOf(row[layout.person]);
    const label = totalLabel(row, layout, month !== null && person !== "");
    if (label !== undefined) return { kind: "total", label: nameOf(label) };
    const filled = layout.values.filter((column) => !isBlank(row[column]));
    if (filled.length === 0) return { kind: "results", people: [person], entries: [] };
    if (person === "") return { kind: "noPerson" };
    if (month === null) return { kind: "noDate" };
    const entries = filled.map((column) => {
      return { metric: metricIn(row, column), person, month, cell: row[column]! };
    });
    return { kind: "results", people: [person], entries };
  };
  return { rows: body.map(readRow), totalColumns: [] };
};

/** The word that makes a row a total. Beside a person and a date, "Total premium" is a metric. */
const totalLabel = (row: readonly Cell[], layout: Long, isComplete: boolean): Cell | undefined => {
  const labels = [row[layout.person], row[layout.date]];
  if (layout.metric !== null && !isComplete) labels.push(row[layout.metric]);
  return labels.find(isTotal);
};
