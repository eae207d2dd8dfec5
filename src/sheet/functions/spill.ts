import { GoalError } from "../../core/errors.ts";
import type { Cell } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";
import type { Block } from "./block.ts";
import { MOST_CELLS } from "./check-arguments.ts";
import type { FunctionResult } from "./custom-function.ts";

/** One result for a cell, a table of the same shape for a range; blank cells stay blank. */
export const spill = (block: Block, resultOf: (cell: Cell) => number): FunctionResult => {
  const results = block.map((row) => row.map((cell) => (isBlank(cell) ? "" : resultOf(cell))));
  return single(results);
};

/**
 * A result for every pair of cells. One of two ranges has to be a row and the other a column, and
 * they make a table.
 */
export const spillBoth = (
  one: readonly [name: string, block: Block],
  other: readonly [name: string, block: Block],
  resultOf: (cell: Cell, otherCell: Cell) => number,
): FunctionResult => {
  const [[name, block], [otherName, otherBlock]] = [one, other];
  if (!areCrossed(block, otherBlock)) throw new GoalError("bothRanges", { name, other: otherName });
  const height = Math.max(block.length, otherBlock.length);
  const width = Math.max(block[0]!.length, otherBlock[0]!.length);
  if (height * width > MOST_CELLS)
    throw new GoalError("tooBig", { rows: height * width, most: MOST_CELLS });
  const at = (from: Block, row: number, column: number): Cell =>
    from[Math.min(row, from.length - 1)]![Math.min(column, from[0]!.length - 1)]!;
  const results = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const [cell, otherCell] = [at(block, row, column), at(otherBlock, row, column)];
      return isBlank(cell) || isBlank(otherCell) ? "" : resultOf(cell, otherCell);
    }),
  );
  return single(results);
};

const areCrossed = (one: Block, other: Block): boolean => {
  const isCell = (block: Block) => block.length === 1 && block[0]!.length === 1;
  const isRow = (block: Block) => block.length === 1;
  const isColumn = (block: Block) => block[0]!.length === 1;
  const crossed = (isRow(one) && isColumn(other)) || (isColumn(one) && isRow(other));
  return crossed || isCell(one) || isCell(other);
};

/** A table of a single number is that number. */
export const single = (results: (number | "")[][]): FunctionResult => {
  const [first] = results.flat();
  const isOne = results.length === 1 && results[0]!.length === 1;
  return isOne && typeof first === "number" ? first : results;
};
