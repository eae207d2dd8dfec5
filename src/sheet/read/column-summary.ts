import { type Cell, type Grid, isDate } from "../cell.ts";
import { monthOfSerial } from "./date-serial.ts";
import { readDateText } from "./date-text.ts";
import { isBlank } from "./is-blank.ts";
import { readNumberText } from "./number-text.ts";

/** How many cells of a column's body are of which kind; a text such as "05.2024" may count twice. */
export interface ColumnSummary {
  readonly filled: number;
  /** Dates, and texts that name a month. */
  readonly months: number;
  /** Whole numbers that may be days. */
  readonly serials: number;
  /** Numbers, and texts that are numbers. */
  readonly numbers: number;
}

const ENOUGH_CELLS = 1000; // tells what a column holds; the rest is read later anyhow

/** What a column holds below a row. */
export const summaryOf = (grid: Grid, header: number, column: number): ColumnSummary => {
  const cells: Cell[] = [];
  for (let row = header + 1; row < grid.length && cells.length < ENOUGH_CELLS; row++) {
    const cell = grid[row]![column];
    if (cell !== undefined && !isBlank(cell)) cells.push(cell);
  }
  const count = (isOfKind: (cell: Cell) => boolean) => cells.filter(isOfKind).length;
  return {
    filled: cells.length,
    months: count(isMonth),
    serials: count((cell) => typeof cell === "number" && monthOfSerial(cell) !== null),
    numbers: count(isNumber),
  };
};

/** Whether a cell is a date or a text that names a month. */
export const isMonth = (cell: Cell): boolean =>
  isDate(cell) || (typeof cell === "string" && readDateText(cell) !== null);

const isNumber = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && readNumberText(cell) !== null);

/** Whether at least half of the filled cells are of a kind. */
export const isMostly = (count: number, { filled }: ColumnSummary): boolean =>
  count > 0 && 2 * count >= filled;
