import { addMonths, type Month } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Cell } from "../cell.ts";
import { monthReader } from "../read/dates/month-reader.ts";
import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { cellsOf, quoted } from "./block.ts";
import type { CellContext } from "./custom-function.ts";

/** One person's results, month by month; null is a month that is not known. */
export interface MonthlySeries {
  readonly start: Month;
  readonly values: readonly (number | null)[];
}

/** What a blank cell, or a month without a cell, stands for. */
export type Blanks = "missing" | "zero";

/** The results in two ranges of as many cells, in whatever order; those of one month are added up. */
export const monthlySeries = (
  values: unknown,
  dates: unknown,
  blanks: Blanks,
  { monthOf }: CellContext,
): MonthlySeries => {
  const amounts = cellsOf(values);
  const days = cellsOf(dates);
  checkSizes(amounts.length, days.length);
  const monthIn = monthReader(days, "dates", monthOf);
  const numberIn = numberReader(amounts);
  const sums = new Map<Month, number>();
  const add = (day: Cell, amount: Cell, index: number): void => {
    const month = monthIn(day) ?? refuse("notADate", day, index, "dates");
    const number = isBlank(amount) ? 0 : numberIn(amount);
    const known = number ?? refuse("notANumber", amount, index, "values");
    sums.set(month, (sums.get(month) ?? 0) + known);
  };
  const isHeading = monthIn(days[0]!) === null && numberIn(amounts[0]!) === null;
  for (const [index, day] of days.entries()) {
    const amount = amounts[index]!;
    const isSkipped = isBlank(day) || (isBlank(amount) && blanks === "missing");
    if (!isSkipped && !(index === 0 && isHeading)) add(day, amount, index);
  }
  return inARow(sums, blanks);
};

const checkSizes = (cells: number, otherCells: number): void => {
  if (cells !== otherCells)
    throw new GoalError("sizes", { name: "values", cells, other: "dates", otherCells });
};

const refuse = (
  code: "notADate" | "notANumber",
  cell: Cell,
  index: number,
  name: string,
): never => {
  throw new GoalError(code, { value: quoted(cell), row: index + 1, name });
};

const inARow = (sums: ReadonlyMap<Month, number>, blanks: Blanks): MonthlySeries => {
  const months = [...sums.keys()].sort((one, other) => one - other);
  if (months.length === 0) throw new GoalError("tooShort", { months: 0 });
  const start = months[0]!;
  const span = months[months.length - 1]! - start + 1;
  const absent = blanks === "zero" ? 0 : null;
  return {
    start,
    values: Array.from({ length: span }, (_, index) => sums.get(addMonths(start, index)) ?? absent),
  };
};
