import { type Cell, type Grid, isDate } from "../../cell.ts";
import { type ColumnSummary, isMonth, isMostly, isNumber, summaryOf } from "../column-summary.ts";
import { monthHeadings } from "../dates/month-headings.ts";
import { roleOf } from "../heading.ts";
import { isBlank } from "../is-blank.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";
import { readNumberText } from "../numbers/number-text.ts";
import { plainWords } from "../plain-words.ts";
import { columnNamed, columnNames } from "./column-told.ts";
import { isData } from "./is-data.ts";

/** A row of headings above a column of dates, or above columns of years and months. */
export interface HeadRow {
  readonly row: number;
  readonly date: number;
  readonly year: number | null;
  readonly headings: readonly string[];
  /** How the user calls each column. */
  readonly names: readonly string[];
  readonly summaries: readonly ColumnSummary[];
}

/** The headings of a row, where dates stand below it. `firstColumn` is the grid's own, from 1. */
export const headRow = (
  grid: Grid,
  row: number,
  firstColumn: number,
  dateTold: string | undefined,
): HeadRow | null => {
  const isTold = isHeaded(grid[row]!, dateTold);
  if (!isTold && !isHeading(grid[row]!)) return null;
  const headings = grid[row]!.map(nameOf);
  const names = columnNames(headings, firstColumn);
  const summaries = headings.map((_, column) => summaryOf(grid, row, column));
  const isOther = isSum(grid[row]!, summaries) || isOverMonths(grid[row + 1] ?? []);
  if (!isTold && isOther) return null;
  const common = { row, headings, names, summaries };
  const date = columnNamed(names, dateTold) ?? dateColumn(headings, summaries);
  if (date !== null) return { ...common, date, year: null };
  const parts = yearAndMonth(grid, row, headings);
  return parts === null ? null : { ...common, ...parts };
};

/** Whether a row holds the heading that was told for the dates. */
export const isHeaded = (row: readonly Cell[], told: string | undefined): boolean =>
  told !== undefined && row.some((cell) => nameOf(cell) === told);

/** Whether a row sums up others: numbers, and one word, a total's, over dates or names. */
const isSum = (row: readonly Cell[], summaries: readonly ColumnSummary[]): boolean => {
  const words = [...row.keys()].filter((at) => !isBlank(row[at]) && !isNumber(row[at]!));
  const [label = -1, ...others] = words;
  const summary = summaries[label];
  if (summary === undefined || others.length > 0 || !isTotal(row[label])) return false;
  return !isMostly(summary.numbers, summary);
};

const MONTHS = 3; // two dates in a row may be those of a sale

/** Whether the row below are headings of months, so that these are merged ones above it. */
const isOverMonths = (below: readonly Cell[]): boolean =>
  !isData(below) && monthHeadings(below).length >= MONTHS;

/** Of several columns of dates, that of the sale's end; else the first. */
const dateColumn = (
  headings: readonly string[],
  summaries: readonly ColumnSummary[],
): number | null => {
  const dates = headings.flatMap((heading, column) => {
    const { months, serials } = summaries[column]!;
    const days = roleOf(heading) === "date" ? months + serials : months;
    return isMostly(days, summaries[column]!) ? [column] : [];
  });
  const ranks = dates.map((column) => closeness(headings[column]!));
  return dates[ranks.indexOf(Math.max(...ranks))] ?? null;
};

/** How much a heading says of the day on which a sale or an activity came to its end. */
const closeness = (heading: string): number => {
  const said = plainWords(heading);
  if (BESIDE.test(said)) return 0;
  if (EXPECTED.test(said)) return 2;
  return 2 + CLOSING.filter((pattern) => pattern.test(said)).length;
};

const CLOSING = [/clos|cierre|cerrad|won|ganad/, /closed|cerrad|won|ganad/, /won|ganad/];
const EXPECTED = /expected|estimated|previst|esperad|estimad/;
// Days of something else than the deal or activity: made, changed, or meant to come next.
const BESIDE =
  /\b(create|created|creation|creacion|cread[oa]|added|add|modified|modificacion|update|updated|actualizacion|actualizado|last|ultim[oa]|next|proxim[oa]|lost|perdid[oa]|entered|entrada|ingreso)\b/;

/** Two words or more, no date, and few amounts: people may be called anything. */
const isHeading = (row: readonly Cell[]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  const areWords = filled.every((cell) => typeof cell === "string" && !isMonth(cell));
  return filled.length >= 2 && areWords && 2 * filled.filter(isAmount).length < filled.length;
};

/** A text that is a number, unless its digits may be a code. */
const isAmount = (cell: Cell): boolean =>
  typeof cell === "string" && !/^\s*\d+\s*$/.test(cell) && readNumberText(cell) !== null;

const YEAR = /^(year|ano|anio|ejercicio)$/;
const MONTH = /^(month|mes)$/;

/** A column headed "Year" beside one headed "Month". */
const yearAndMonth = (grid: Grid, row: number, headings: readonly string[]) => {
  const find = (pattern: RegExp) =>
    headings.findIndex((heading) => pattern.test(plainWords(heading)));
  const [year, date] = [find(YEAR), find(MONTH)];
  const below = grid[row + 1]?.[year];
  const isYear = below !== undefined && !isDate(below) && /^\s*(19|20)\d\d\s*$/.test(String(below));
  return year >= 0 && date >= 0 && isYear ? { year, date } : null;
};
