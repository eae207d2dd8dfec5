import type { Cell, Grid } from "../cell.ts";
import { type ColumnSummary, isMonth, isMostly, summaryOf } from "./column-summary.ts";
import { roleOf } from "./heading.ts";
import { isBlank } from "./is-blank.ts";

/** A row of headings above a column of dates. */
export interface Header {
  readonly row: number;
  readonly date: number;
  readonly headings: readonly string[];
  readonly summaries: readonly ColumnSummary[];
}

const DEEPEST_HEADER = 50; // rows: titles and notes above a table are fewer

/** The headings of a table with a column of dates, null where there is none. */
export const findHeader = (grid: Grid): Header | null => {
  const rows = [...grid.slice(0, DEEPEST_HEADER).keys()].filter((row) => isHeading(grid[row]!));
  for (const row of rows) {
    const header = headerAt(grid, row);
    if (header === null) continue;
    // Titles of two cells above the headings look like headings too: the lowest row is the one.
    const firstDate = grid.findIndex((cells, at) => at > row && !isBlank(cells[header.date]));
    const lower = rows.filter((other) => other > row && other < firstDate);
    return lower.length > 0 ? headerAt(grid, lower[lower.length - 1]!) : header;
  }
  return null;
};

/** Two words or more, and nothing but words. */
const isHeading = (row: readonly Cell[]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.every((cell) => typeof cell === "string" && !isMonth(cell));
};

const headerAt = (grid: Grid, row: number): Header | null => {
  const headings = grid[row]!.map((cell) => String(cell).trim());
  const summaries = headings.map((_, column) => summaryOf(grid, row, column));
  const dates = headings.flatMap((heading, column) => {
    const { months, serials } = summaries[column]!;
    const days = roleOf(heading) === "date" ? months + serials : months;
    return isMostly(days, summaries[column]!) ? [column] : [];
  });
  const date = dates.find((column) => CLOSING.test(headings[column]!)) ?? dates[0];
  return date === undefined ? null : { row, date, headings, summaries };
};

const CLOSING = /clos|cierre|won|ganad/i; // of several dates, a sale counts on the day it was won
