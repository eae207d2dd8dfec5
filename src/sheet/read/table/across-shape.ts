import type { Cell, Grid } from "../../cell.ts";
import { isMonth, isMostly, summaryOf } from "../column-summary.ts";
import { bareMonths, withYears } from "../dates/bare-months.ts";
import { monthHeadings } from "../dates/month-headings.ts";
import { monthKey } from "../dates/month-key.ts";
import { isBlank } from "../is-blank.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";
import { readNumberText } from "../numbers/number-text.ts";
import { filledRight } from "./filled-right.ts";
import { labelColumns, type ShapeContext } from "./label-columns.ts";
import { NO_DEALS, type Shape } from "./shape.ts";

/**
 * The table of one column a month (or a month and metric) whose months stand in a row; "noYear"
 * where they name none, null where there is no such table. `person` null: no column holds names.
 */
export const acrossShape = (
  grid: Grid,
  row: number,
  titles: readonly string[],
  context: ShapeContext,
): Shape | "noYear" | null => {
  const cells = grid[row]!;
  const dated = monthHeadings(cells);
  if (dated.length <= bareMonths(cells).length) return bareShape(grid, row, titles, context);
  if (!dated.some((column) => holdsResults(grid, row, column))) return null;
  const below = metricsBelow(grid, row, dated);
  if (below !== null) return shapeOf(grid, row + 1, row, below, context);
  const months = dated.map((column) => monthKey(cells[column]!, context.dayOf));
  const metricHeads = metricsAbove(grid, row, dated, months);
  const columns = { columns: dated, monthHeads: cells, bareMonths: null, metricHeads };
  return shapeOf(grid, row, metricHeads === null ? null : row - 1, columns, context);
};

/** Months that are headed "ene", "feb", "mar": the year stands above them. */
const bareShape = (
  grid: Grid,
  row: number,
  titles: readonly string[],
  context: ShapeContext,
): Shape | "noYear" | null => {
  const bare = bareMonths(grid[row]!);
  const columns = bare.map(({ column }) => column);
  if (!columns.some((column) => holdsResults(grid, row, column))) return null;
  const months = withYears(bare, grid[row - 1] ?? null, titles);
  if (months === null) return "noYear";
  const metricHeads = metricsAbove(grid, row, columns, [...months.values()]);
  const heads = { columns, monthHeads: null, bareMonths: months, metricHeads };
  return shapeOf(grid, row, metricHeads === null ? null : row - 1, heads, context);
};

interface Columns extends Pick<Shape, "monthHeads" | "bareMonths" | "metricHeads"> {
  readonly columns: readonly number[];
}

const shapeOf = (
  grid: Grid,
  header: number,
  upper: number | null,
  { columns, ...heads }: Columns,
  context: ShapeContext,
): Shape => ({
  kind: "monthsAcross",
  header,
  upper,
  date: null,
  year: null,
  ...NO_DEALS,
  ...labelColumns(grid, header, columns[0]!, context),
  values: columns,
  peopleHeads: null,
  ...heads,
});

const holdsResults = (grid: Grid, header: number, column: number): boolean => {
  const summary = summaryOf(grid, header, column);
  return isMostly(summary.numbers, summary) || (summary.filled > 0 && summary.months === 0);
};

/** Months over metrics: below the months a row of words, one a column of results. */
const metricsBelow = (grid: Grid, row: number, months: readonly number[]): Columns | null => {
  const below = grid[row + 1] ?? [];
  const isWord = (cell: Cell | undefined) =>
    typeof cell === "string" && !isBlank(cell) && !isMonth(cell) && readNumberText(cell) === null;
  const filled = filledRight(grid[row]!);
  const monthOver = monthColumns(grid[row]!, months);
  const columns = [...below.keys()].filter(
    (column) => isWord(below[column]) && monthOver[column] === true,
  );
  const isHeaded = columns.length > months.length && months.every((one) => columns.includes(one));
  if (!isHeaded || !columns.some((column) => holdsResults(grid, row + 1, column))) return null;
  return {
    columns: columns.filter((column) => !isTotal(below[column])),
    monthHeads: filled,
    bareMonths: null,
    metricHeads: below.map(nameOf),
  };
};

/** Which columns lie under a month, its own or the merged one to the left. */
const monthColumns = (row: readonly Cell[], months: readonly number[]): readonly boolean[] => {
  let isUnder = false;
  return row.map((cell, column) => {
    if (!isBlank(cell)) isUnder = months.includes(column);
    return isUnder;
  });
};

/** Metrics over months: the same months again and again, under merged headings of words. */
const metricsAbove = (
  grid: Grid,
  row: number,
  columns: readonly number[],
  months: readonly (string | number)[],
): readonly string[] | null => {
  if (row === 0 || new Set(months).size === months.length) return null;
  const above = filledRight(grid[row - 1]!).map(nameOf);
  const names = new Set(columns.map((column) => above[column]));
  return names.size > 1 && !names.has("") ? above : null;
};
