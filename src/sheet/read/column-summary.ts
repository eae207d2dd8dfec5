import { type Cell, type Grid, isDate } from "../cell.ts";
import { compactDay } from "./dates/compact-day.ts";
import { isSerial } from "./dates/date-serial.ts";
import { readTimeText } from "./dates/time-text.ts";
import { type WeekColumn, weekColumn } from "./dates/week-text.ts";
import { isBlank } from "./is-blank.ts";
import { readNumberText } from "./numbers/number-text.ts";

/** How many cells of a column's body are of which kind; a text such as "05.2024" may count twice. */
export interface ColumnSummary {
  readonly filled: number;
  /** Dates, and texts that name a day, month, quarter or week. */
  readonly months: number;
  /** Numbers that may be days, and numbers or texts such as 202401. */
  readonly serials: number;
  /** Numbers, and texts that are numbers. */
  readonly numbers: number;
}

const ENOUGH_CELLS = 1000; // tells what a column holds; the rest is read later anyhow

/** What a column holds below a row. */
export const summaryOf = (grid: Grid, header: number, column: number): ColumnSummary => {
  // Stages and names come again and again: each is looked at once.
  const cells = new Map<Cell, number>();
  let filled = 0;
  for (let row = header + 1; row < grid.length && filled < ENOUGH_CELLS; row++) {
    const cell = grid[row]![column];
    if (cell === undefined || isBlank(cell)) continue;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
    filled++;
  }
  const kind = weekColumn(String(grid[header]?.[column] ?? ""), []);
  const count = (isOfKind: (cell: Cell) => boolean) => {
    let sum = 0;
    for (const [cell, times] of cells) if (isOfKind(cell)) sum += times;
    return sum;
  };
  return {
    filled,
    months: count((cell) => namesTime(cell, kind)),
    serials: count(isDayNumber),
    numbers: count(isNumber),
  };
};

/** Whether a cell is a date or a text that names a day, month, quarter or week; "202401" may be an amount. */
export const isMonth = (cell: Cell): boolean => namesTime(cell, "unsaid");

const namesTime = (cell: Cell, column: WeekColumn): boolean =>
  isDate(cell) ||
  (typeof cell === "string" && !DIGITS.test(cell) && readTimeText(cell, column) !== null);

const DIGITS = /^\s*\d+\s*$/;

const isDayNumber = (cell: Cell): boolean =>
  (typeof cell === "number" && isSerial(cell)) || isCompact(cell);

/** Whether a cell is a number or text such as 202401. */
export const isCompact = (cell: Cell): boolean =>
  (typeof cell === "number" || typeof cell === "string") && compactDay(cell) !== null;

/** Whether a cell is a number or text that reads as one. */
export const isNumber = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && readNumberText(cell) !== null);

/** Whether at least half of the filled cells are of a kind. */
export const isMostly = (count: number, { filled }: ColumnSummary): boolean =>
  count > 0 && 2 * count >= filled;
