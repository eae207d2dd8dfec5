import type { Month } from "../../core/calendar/month.ts";
import { monthReader } from "../read/dates/month-reader.ts";
import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { amountOf } from "./amount-of.ts";
import { cellsOf } from "./block.ts";
import { checkSizes } from "./check-sizes.ts";
import type { CellContext } from "./custom-function.ts";
import { isHeading } from "./is-heading.ts";
import { isWord } from "./is-word.ts";
import { refuse } from "./refuse.ts";

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
  const [day, amount] = [days[0]!, amounts[0]!];
  const isHeaded = isWord(day) && monthIn(day) === null && isHeading(amount, numberIn);
  return days.flatMap((day, index) => {
    const amount = amounts[index]!;
    const isSkipped = isBlank(day) || (isBlank(amount) && blanks === "missing");
    if (isSkipped || isLeftOut(index) || (index === 0 && isHeaded)) return [];
    const month = monthIn(day) ?? refuse("notADate", day, index, "dates");
    return [
      { index, month, amount: isBlank(amount) ? 0 : amountOf(numberIn, amount, index, name) },
    ];
  });
};
