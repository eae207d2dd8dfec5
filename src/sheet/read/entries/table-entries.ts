import type { Notice } from "../../../core/notices.ts";
import type { Grid } from "../../cell.ts";
import type { RowReading, TableReading } from "../entry.ts";
import type { ReadOptions } from "../reading.ts";
import type { Table } from "../table/stacked-tables.ts";
import { namesAbove } from "./names-above.ts";
import { openedDeals } from "./opened-deals.ts";
import { resultColumns } from "./result-columns.ts";
import { datedRow, quarterRows, rowDates } from "./row-dates.ts";
import { type RowLabels, rowLabels } from "./row-labels.ts";
import { rowReading } from "./row-reading.ts";
import { sectionsOf } from "./sections.ts";

/** Every result of a table; `metric` is its metric where neither a column nor a heading names one. */
export const tableEntries = (
  grid: Grid,
  table: Table,
  metric: string,
  options: ReadOptions,
): TableReading => {
  const { shape } = table;
  const body = grid.slice(shape.header + 1);
  const heads = resultColumns(grid, shape, options);
  const isDated = datedRow(shape);
  const labelled = rowLabels(grid, shape, heads.columns, isDated, options);
  const { rows, filled, doubts } = namesAbove(labelled, shape, options.told);
  const dates = rowDates(grid, rows, table, options);
  const sums = quarterRows(rows, body, dates);
  const metrics = sectionMetrics(rows, table, metric);
  const gap = rows.findIndex(({ isEmpty }) => isEmpty);
  const read = body.map((row, at): RowReading => {
    const labels = rows[at]!;
    const total = labels.total ?? (sums.has(at) ? String(row[shape.date!]) : null);
    if (total !== null) return { kind: "total", label: total };
    return rowReading(row, {
      table,
      at: shape.header + 1 + at,
      labels,
      months: dates.monthsAt(at),
      slot: dates.isWeekly ? String(row[shape.date!]) : null,
      columns: heads.columns,
      metric: metrics[at] ?? metric,
      isNote: (gap >= 0 && at > gap) || metrics[at] === null,
    });
  });
  return {
    rows: read,
    opened: openedDeals(grid, rows, shape, dates),
    totalColumns: heads.totals,
    notices: [...heads.notices, ...dates.notices, ...filledNotice(filled)],
    doubts: [...heads.doubts, ...dates.doubts, ...doubts],
  };
};

/** The metric that sections give each row; null for the lines that begin one. */
const sectionMetrics = (
  rows: readonly RowLabels[],
  table: Table,
  metric: string,
): readonly (string | null)[] => {
  const sections = sectionsOf(rows, table, metric);
  let section = metric;
  return rows.map(({ hasResults }, at) => {
    section = sections.get(at) ?? section;
    return sections.has(at) && !hasResults ? null : section;
  });
};

const filledNotice = (count: number): readonly Notice[] =>
  count === 0 ? [] : [{ code: "namesFilledDown", facts: { count } }];
