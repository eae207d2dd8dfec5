import type { Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import type { Grid } from "../cell.ts";
import { withEventColumns } from "./deals/event-columns.ts";
import { tableEntries } from "./entries/table-entries.ts";
import type { TableReading } from "./entry.ts";
import type { Headings, ReadOptions } from "./reading.ts";
import { chosenTable } from "./table/chosen-table.ts";
import type { Table } from "./table/stacked-tables.ts";
import { checkColumnsTold, columnChanges, tableHeadings } from "./table/table-headings.ts";
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
  const { table: whole, notices, doubts } = withEventColumns(part, choice.table, options);
  const metric = tableMetric(part, whole, options.tab, options.told);
  const table = metric.isNamed ? whole : withoutMetricHeads(whole);
  const rows = tableEntries(part, table, metric.name, options);
  const headings = tableHeadings(grid, table, options);
  checkColumnsTold(headings, options);
  const changes = columnChanges(headings, options);
  return {
    table,
    part,
    headings,
    rows,
    notices: [...changes.notices, ...otherTables(choice.others), ...notices],
    doubts: [...choice.doubts, ...changes.doubts, ...doubts, ...metric.doubts, ...rows.doubts],
  };
};

/** A heading such as "Value" gives way to the title that names the metric. */
const withoutMetricHeads = (table: Table): Table => ({
  ...table,
  shape: { ...table.shape, metricHeads: null },
});

const otherTables = (count: number): readonly Notice[] =>
  count === 0 ? [] : [{ code: "otherTables", facts: { count } }];
