import type { Cell, Grid } from "../../cell.ts";
import { isCompact, isMonth, isNumber } from "../column-summary.ts";
import { isBlank } from "../is-blank.ts";
import { readNumberText } from "../numbers/number-text.ts";
import type { Shape } from "./shape.ts";

/** A row with an amount among other cells, or a number beside a date, is no title and no heading. */
export const isData = (row: Grid[number]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  const isDate = (cell: Cell) => isMonth(cell) || isCompact(cell);
  const isDated = filled.some(isDate) && filled.some((cell) => !isDate(cell) && isNumber(cell));
  return isDated || (filled.length > 2 && filled.some(isAmount));
};

const isAmount = (cell: Cell): boolean => {
  if (typeof cell === "number") return !isYear(cell);
  if (typeof cell !== "string" || isMonth(cell) || readNumberText(cell) === null) return false;
  return !/^\d+$/.test(cell.trim()); // a code may be a heading
};

const isYear = (number: number): boolean => number >= 1900 && number <= 2200;

/** Whether a row holds a number where a table has its results. */
export const hasResult = (row: readonly Cell[], { values }: Shape): boolean =>
  values.some((column) => isNumber(row[column] ?? ""));
