import type { Notice } from "../../../core/notices.ts";
import type { Grid } from "../../cell.ts";
import { unitsIn } from "../deals/deal-currency.ts";
import { dealSteps } from "../deals/deal-steps.ts";
import { repeatedDeals } from "../deals/repeated-deals.ts";
import { placesOf, throughIn, wonNames } from "../deals/won-deals.ts";
import type { RowReading, TableReading } from "../entry.ts";
import { deactivatedIn } from "../people/seller-names.ts";
import { foldName } from "../people/tidy-name.ts";
import type { ReadOptions } from "../reading.ts";
import type { Table } from "../table/stacked-tables.ts";
import { namesAbove } from "./names-above.ts";
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
  const repeated = repeatedDeals(body, shape);
  const won = wonNames(grid, shape);
  const isThrough = throughIn(shape);
  const steps = dealSteps(grid, rows, shape, dates, repeated.isSeen, options.told);
  const cycles = new Map([...steps.cycles].map(([step, cycle]) => [foldName(step), cycle]));
  const unitOf = unitsIn(shape);
  const gap = rows.findIndex(({ isEmpty }) => isEmpty);
  const read = body.map((row, at): RowReading => {
    const labels = rows[at]!;
    return rowReading(row, {
      table,
      at: shape.header + 1 + at,
      labels,
      total: labels.total ?? (sums.has(at) ? String(row[shape.date!]) : null),
      months: dates.monthsAt(at),
      slot: dates.isWeekly ? String(row[shape.date!]) : null,
      columns: heads.columns,
      metric: metrics[at] ?? metric,
      unit: unitOf(row),
      isSeen: repeated.isSeen(at),
      isSame: repeated.isSame(at),
      isThrough,
      wonName: won.nameOf,
      isNote: (gap >= 0 && at > gap) || metrics[at] === null,
    });
  });
  return {
    rows: read,
    dayAt: dates.dayAt,
    steps: steps.entries,
    placeOf: placesOf(steps.steps, won),
    cycleOf: (metric) => cycles.get(foldName(metric)) ?? null,
    totalColumns: heads.totals,
    notices: [
      ...heads.notices,
      ...dates.notices,
      ...filledNotice(filled),
      ...deactivatedIn(shape.person === null ? [] : body.map((row) => row[shape.person!])),
      ...steps.notices,
    ],
    doubts: [...heads.doubts, ...dates.doubts, ...doubts, ...steps.doubts],
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
