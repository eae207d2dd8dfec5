import type { Month } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Cell } from "../cell.ts";
import { monthReader } from "../read/dates/month-reader.ts";
import { isBlank } from "../read/is-blank.ts";
import { type NumberReader, numberReader } from "../read/numbers/number-reader.ts";
import { cellsOf, quoted } from "./block.ts";
import type { CellContext } from "./custom-function.ts";
import { LARGEST, SMALLEST } from "./largest.ts";

/** A result, and the cell of its range that it stands in, counted from 0. */
export interface DatedAmount {
  readonly index: number;
  readonly month: Month;
  readonly amount: number;
}

/** What a blank cell, or a month without a cell, stands for. */
export type Blanks = "missing" | "zero";

/**
 * The results in two ranges of as many cells, in whatever order, without a row of headings. A cell
 * without a date is left out, as is one that `isLeftOut` says. `name` is the range's in errors.
 */
export const datedAmounts = (
  values: unknown,
  dates: unknown,
  blanks: Blanks,
  { monthOf }: CellContext,
  isLeftOut: (index: number) => boolean = () => false,
  name = "values",
): readonly DatedAmount[] => {
  const [amounts, days] = [cellsOf(values), cellsOf(dates)];
  checkSizes(amounts.length, days.length, "dates", name);
  const [monthIn, numberIn] = [monthReader(days, "dates", monthOf), numberReader(amounts)];
  const isHeading = monthIn(days[0]!) === null && numberIn(amounts[0]!) === null;
  return days.flatMap((day, index) => {
    const amount = amounts[index]!;
    const isSkipped = isBlank(day) || (isBlank(amount) && blanks === "missing");
    if (isSkipped || isLeftOut(index) || (index === 0 && isHeading)) return [];
    const month = monthIn(day) ?? refuse("notADate", day, index, "dates");
    return [
      { index, month, amount: isBlank(amount) ? 0 : amountOf(numberIn, amount, index, name) },
    ];
  });
};

/** The amount that a cell of values holds. Throws notANumber, tooLarge. */
export const amountOf = (
  numberIn: NumberReader,
  cell: Cell,
  index: number,
  name = "values",
): number => {
  const number = numberIn(cell) ?? refuse("notANumber", cell, index, name);
  if (Math.abs(number) > LARGEST) refuse("tooLarge", cell, index, name);
  return Math.abs(number) < SMALLEST ? 0 : number;
};

/** Refuses a range that has not as many cells as values, or as another. */
export const checkSizes = (
  cells: number,
  otherCells: number,
  other: string,
  name = "values",
): void => {
  if (cells !== otherCells) throw new GoalError("sizes", { name, cells, other, otherCells });
};

/** Refuses a cell, counted from 0, that is not what its range holds. */
export const refuse = (
  code: "notADate" | "notANumber" | "tooLarge",
  cell: Cell,
  index: number,
  name: string,
): never => {
  throw new GoalError(code, { value: quoted(cell), row: index + 1, name });
};
