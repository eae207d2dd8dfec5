import type { Month } from "../../core/calendar/month.ts";
import type { Cell, Grid } from "../cell.ts";
import type { RowReading, TableReading } from "./entry.ts";
import { isBlank } from "./is-blank.ts";
import { isTotal } from "./is-total.ts";
import { monthReader } from "./month-reader.ts";
import { nameOf } from "./name-of.ts";
import type { Layout, ReadOptions } from "./reading.ts";
import { wideMetric } from "./wide-metric.ts";

type Across = Extract<Layout, { kind: "monthsAcross" }>;
type MonthColumn = readonly [column: number, month: Month];

/** The results of a table with one row a person and one column a month. */
export const acrossEntries = (grid: Grid, layout: Across, options: ReadOptions): TableReading => {
  const metric = wideMetric(grid, layout.header, options.tab);
  const headings = grid[layout.header]!;
  const months = monthColumns(headings, layout, options);
  const body = grid.slice(layout.header + 1);
  const gap = body.findIndex((row) => row.every(isBlank));
  const readRow = (row: readonly Cell[], index: number): RowReading => {
    const label = row.slice(0, layout.months[0]).find(isTotal);
    if (label !== undefined) return { kind: "total", label: nameOf(label) };
    const person = nameOf(row[layout.person]);
    const entries = months
      .filter(([column]) => !isBlank(row[column]))
      .map(([column, month]) => ({ metric, person, month, cell: row[column]! }));
    if (person === "" && entries.length > 0) return { kind: "noPerson" };
    // Words without results are a person inside the table, and a note below its end.
    const isNote = entries.length === 0 && gap >= 0 && index > gap;
    return { kind: "results", people: isNote ? [] : [person], entries };
  };
  return { rows: body.map(readRow), totalColumns: headings.filter(isTotal).map(nameOf) };
};

const monthColumns = (
  headings: readonly Cell[],
  layout: Across,
  { monthOf, where }: ReadOptions,
): readonly MonthColumn[] => {
  const months = layout.months.map((column) => headings[column]!);
  const read = monthReader(months, where, monthOf);
  return layout.months.flatMap((column) => {
    const month = read(headings[column]!);
    return month === null ? [] : [[column, month] as const];
  });
};
