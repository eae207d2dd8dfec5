import type { Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import type { Grid } from "../cell.ts";
import { tableEntries } from "./entries/table-entries.ts";
import type { TableReading } from "./entry.ts";
import { nameOf } from "./name-of.ts";
import type { Headings, ReadOptions } from "./reading.ts";
import { doneColumn } from "./table/activities.ts";
import { chosenTable } from "./table/chosen-table.ts";
import { openedColumn } from "./table/opened-column.ts";
import type { Table } from "./table/stacked-tables.ts";
import { stageColumn } from "./table/stage-column.ts";
import { columnChanges, tableHeadings } from "./table/table-headings.ts";
import { cut } from "./table/zone-of.ts";
import { tableMetric } from "./table-metric.ts";

/** The table of a grid, cell by cell: names as written, numbers not yet read. */
export interface FoundTable {
  readonly table: Table;
  /** The table's own cells. */
  readonly part: Grid;
  readonly headings: Headings;
  readonly rows: TableReading;
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/** Finds the table to read, and what each of its cells is a result of. */
export const foundTable = (grid: Grid, options: ReadOptions): FoundTable => {
  const choice = chosenTable(grid, options);
  const part = cut(grid, choice.table.zone);
  const whole = withStage(part, choice.table);
  const metric = tableMetric(part, whole, options.tab, options.told);
  const table = metric.isNamed ? whole : withoutMetricHeads(whole);
  const rows = tableEntries(part, table, metric.name, options);
  const headings = tableHeadings(grid, table, options);
  const changes = columnChanges(headings, options);
  return {
    table,
    part,
    headings,
    rows,
    notices: [...changes.notices, ...otherTables(choice.others)],
    doubts: [...choice.doubts, ...changes.doubts, ...metric.doubts, ...rows.doubts],
  };
};

/** A list of deals may name its first won one far down, a list of activities its first that was done. */
const withStage = (part: Grid, table: Table): Table => {
  const { kind, header } = table.shape;
  if (kind !== "long") return table;
  const headings = part[header]!.map(nameOf);
  if (table.shape.isCounted) {
    const done = doneColumn(part, header, headings, table.shape.metric);
    return { ...table, shape: { ...table.shape, stage: done } };
  }
  const stage = stageColumn(part, header, headings);
  const opened = stage === null ? null : openedColumn(part, table.shape, headings);
  return { ...table, shape: { ...table.shape, stage, opened } };
};

/** A heading such as "Value" gives way to the title that names the metric. */
const withoutMetricHeads = (table: Table): Table => ({
  ...table,
  shape: { ...table.shape, metricHeads: null },
});

const otherTables = (count: number): readonly Notice[] =>
  count === 0 ? [] : [{ code: "otherTables", facts: { count } }];
