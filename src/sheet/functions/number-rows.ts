import { GoalError } from "../../core/errors.ts";
import type { Cell } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";
import { type NumberReader, numberReader } from "../read/numbers/number-reader.ts";
import { cellsOf } from "./block.ts";
import { refuse } from "./dated-amounts.ts";
import { isHeading } from "./is-heading.ts";

/** The numbers of a row, one a range, and the row's place, counted from 1. */
export interface NumberRow {
  readonly row: number;
  readonly numbers: readonly number[];
}

interface Column {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly numberIn: NumberReader;
}

/**
 * The numbers in ranges of as many cells, side by side, without a row of headings. A row with a
 * blank cell is left out. A lone cell after the first range holds for every row.
 */
export const numberRows = (
  ranges: readonly (readonly [name: string, argument: unknown])[],
): readonly NumberRow[] => {
  const columns = ranges.map(columnOf);
  const { length } = columns[0]!.cells;
  checkSizes(columns);
  const isHeaded =
    length > 1 &&
    columns.every(({ cells, numberIn }) => cells.length === 1 || isHeading(cells[0]!, numberIn));
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const isSkipped = columns.some((column) => isBlank(cellAt(column, index)));
    if (isSkipped || (index === 0 && isHeaded)) return [];
    return [{ row: index + 1, numbers: columns.map((column) => numberAt(column, index)) }];
  });
};

const columnOf = ([name, argument]: readonly [name: string, argument: unknown]): Column => {
  const cells = cellsOf(argument);
  return { name, cells, numberIn: numberReader(cells) };
};

const checkSizes = ([first, ...others]: readonly Column[]): void => {
  const [name, cells] = [first!.name, first!.cells.length];
  for (const { name: other, cells: found } of others) {
    const otherCells = found.length;
    if (otherCells !== cells && otherCells !== 1)
      throw new GoalError("sizes", { name, cells, other, otherCells });
  }
};

const cellAt = ({ cells }: Column, index: number): Cell =>
  cells.length === 1 ? cells[0]! : cells[index]!;

const numberAt = (column: Column, index: number): number => {
  const cell = cellAt(column, index);
  const row = column.cells.length === 1 ? -1 : index;
  return column.numberIn(cell) ?? refuse("notANumber", cell, row, column.name);
};
