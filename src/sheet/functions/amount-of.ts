import type { Cell } from "../cell.ts";
import type { NumberReader } from "../read/numbers/number-reader.ts";
import { LARGEST, SMALLEST } from "./largest.ts";
import { refuse } from "./refuse.ts";

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
