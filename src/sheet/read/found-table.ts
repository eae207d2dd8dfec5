import type { Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import type { Grid } from "../cell.ts";
import { dealColumns } from "./deals/deal-columns.ts";
import { amountsIn, currencyColumn } from "./deals/deal-currency.ts";
import { tableEntries } from "./entries/table-entries.ts";
import type { TableReading } from "./entry.ts";
import { nameOf } from "./name-of.ts";
import type { Headings, ReadOptions } from "./reading.ts";
import { doneColumn } from "./table/activities.ts";
import { chosenTable } from "./table/chosen-table.ts";
import { columnNames, columnTold } from "./table/column-told.ts";
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
  const { table: whole, notices } = withColumns(part, choice.table, options.told);
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
    notices: [...changes.notices, ...otherTables(choice.others), ...notices],
    doubts: [...choice.doubts, ...changes.doubts, ...metric.doubts, ...rows.doubts],
  };
};

interface WholeTable {
  readonly table: Table;
  readonly notices: readonly Notice[];
}

/** A list of deals may name its first won one far down, a list of activities its first that was done. */
const withColumns = (part: Grid, table: Table, told: ReadOptions["told"]): WholeTable => {
  const { kind, header, values, isCounted, metric } = table.shape;
  if (kind !== "long") return { table, notices: [] };
  const headings = part[header]!.map(nameOf);
  const names = columnNames(headings, 1);
  const toldOr = (role: "stage" | "opened" | "currency", found: () => number | null) =>
    columnTold(names, told[`column:${role}`], found);
  if (isCounted) {
    const stage = toldOr("stage", () => doneColumn(part, header, headings, metric));
    return { table: { ...table, shape: { ...table.shape, stage } }, notices: [] };
  }
  const stage = toldOr("stage", () => stageColumn(part, header, headings));
  const opened =
    stage === null ? null : toldOr("opened", () => openedColumn(part, table.shape, headings));
  const currency = toldOr("currency", () => currencyColumn(part, header, headings));
  const amounts = amountsIn(part, header, headings, values, currency);
  const deal = stage === null ? null : dealColumns(part, header, stage, headings);
  const { currencies } = amounts;
  const shape = {
    ...table.shape,
    stage,
    opened,
    currency,
    currencies,
    deal,
    values: amounts.values,
  };
  return { table: { ...table, shape }, notices: amounts.notices };
};

/** A heading such as "Value" gives way to the title that names the metric. */
const withoutMetricHeads = (table: Table): Table => ({
  ...table,
  shape: { ...table.shape, metricHeads: null },
});

const otherTables = (count: number): readonly Notice[] =>
  count === 0 ? [] : [{ code: "otherTables", facts: { count } }];
