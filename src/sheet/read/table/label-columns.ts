import type { Grid } from "../../cell.ts";
import { type ColumnSummary, isMostly, summaryOf } from "../column-summary.ts";
import { isPersonCode, roleOf } from "../heading.ts";
import { nameOf } from "../name-of.ts";
import type { ReadOptions } from "../reading.ts";
import { type ColumnsTold, columnNamed, columnNames } from "./column-told.ts";
import { isMetricName } from "./metric-words.ts";

/** The columns left of the results that name a row's person and metric; null where none does. */
export interface LabelColumns {
  readonly person: number | null;
  readonly metric: number | null;
}

/** What the user or an earlier reading says of the columns; `firstColumn` is the grid's own, from 1. */
export interface ShapeContext extends Pick<ReadOptions, "dayOf"> {
  readonly told: ColumnsTold;
  readonly firstColumn: number;
}

const ENOUGH_ROWS = 200; // tell what a column of words names

/** Among the columns left of the results: those headed as people's and metrics', else by what they hold. */
export const labelColumns = (
  grid: Grid,
  header: number,
  firstResult: number,
  { told, firstColumn }: ShapeContext,
): LabelColumns => {
  const headings = grid[header]!.map(nameOf);
  const names = columnNames(headings, firstColumn);
  const columns = [...Array(firstResult).keys()];
  const words = columns.filter((column) => holdsWords(summaryOf(grid, header, column)));
  const headed = (role: "person" | "metric") =>
    words.find((column) => roleOf(headings[column]!) === role);
  const metric =
    columnNamed(names, told.metric) ??
    headed("metric") ??
    words.find((column) => words.length > 1 && namesMetrics(grid, header, column));
  const others = words.filter((column) => column !== metric);
  const coded = columns.find(
    (column) => isPersonCode(headings[column]!) && headings[column] !== "",
  );
  return {
    person:
      columnNamed(names, told.person) ??
      headed("person") ??
      others[others.length - 1] ??
      coded ??
      null,
    metric: metric ?? null,
  };
};

const holdsWords = (summary: ColumnSummary): boolean =>
  summary.filled > 0 && !isMostly(summary.numbers, summary) && !isMostly(summary.months, summary);

/** Whether most of a column's cells are names such as "Calls" or "Prima". */
const namesMetrics = (grid: Grid, header: number, column: number): boolean => {
  const names = grid
    .slice(header + 1, header + 1 + ENOUGH_ROWS)
    .map((row) => nameOf(row[column]))
    .filter((name) => name !== "");
  return 2 * names.filter(isMetricName).length > names.length;
};
