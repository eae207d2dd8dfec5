import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { cellsOf } from "./block.ts";
import { isHeading } from "./is-heading.ts";
import { refuse } from "./refuse.ts";

/** The numbers of a range, cell by cell; null for a blank one and for a heading above them. */
export const numberCells = (
  argument: unknown,
  name: string,
  mayHaveHeading = true,
): readonly (number | null)[] => {
  const cells = cellsOf(argument);
  const numberIn = numberReader(cells);
  const mayHeadAt = (index: number): boolean => mayHaveHeading && index === 0 && cells.length > 1;
  return cells.map((cell, index) => {
    if (isBlank(cell) || (mayHeadAt(index) && isHeading(cell, numberIn))) return null;
    const place = cells.length === 1 ? -1 : index; // a lone cell has no row
    return numberIn(cell) ?? refuse("notANumber", cell, place, name);
  });
};

/** The same without its blanks. */
export const numbersIn = (argument: unknown, name: string): readonly number[] =>
  numberCells(argument, name).filter((number) => number !== null);
