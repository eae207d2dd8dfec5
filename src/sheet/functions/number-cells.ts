import { GoalError } from "../../core/errors.ts";
import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { cellsOf, quoted } from "./block.ts";
import { isWord } from "./is-word.ts";

/** The numbers of a range, cell by cell; null for a blank one and for a heading above them. */
export const numberCells = (
  argument: unknown,
  name: string,
  mayHaveHeading = true,
): readonly (number | null)[] => {
  const cells = cellsOf(argument);
  const numberIn = numberReader(cells);
  return cells.map((cell, index) => {
    const isHeading = mayHaveHeading && index === 0 && cells.length > 1 && isWord(cell);
    const number = isBlank(cell) ? null : numberIn(cell);
    if (number !== null || isBlank(cell) || isHeading) return number;
    const row = cells.length === 1 ? 0 : index + 1;
    throw new GoalError("notANumber", { value: quoted(cell), row, name });
  });
};

/** The same without its blanks. */
export const numbersIn = (argument: unknown, name: string): readonly number[] =>
  numberCells(argument, name).filter((number) => number !== null);
