import type { Cell } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";
import { type NumberReader, numberReader } from "../read/numbers/number-reader.ts";
import { cellsOf } from "./block.ts";
import { checkSizes } from "./check-sizes.ts";
import { isHeading } from "./is-heading.ts";
import { refuse } from "./refuse.ts";

/** An argument under the name of its parameter, and the number that its blank cells stand for, if one. */
export type NamedRange = readonly [name: string, argument: unknown, blank?: number];

/** The numbers of a row, one a range. */
export interface NumberRow {
  /** Its place, counted from 1; 0 where all are lone cells. */
  readonly row: number;
  readonly numbers: readonly number[];
  /** The row of each in its own range; 0 for a lone cell. */
  readonly rows: readonly number[];
}

interface Column {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly numberIn: NumberReader;
  readonly blank: number | undefined;
}

/**
 * The numbers in ranges of as many cells, side by side, without a row of headings. A row with a
 * blank cell that stands for nothing is left out. A lone cell holds for every row.
 */
export const numberRows = (ranges: readonly NamedRange[]): readonly NumberRow[] => {
  const columns = ranges.map(columnOf);
  const long = columns.filter(({ cells }) => cells.length !== 1);
  const [first, ...others] = long;
  for (const { name, cells } of others)
    checkSizes(first!.cells.length, cells.length, name, first!.name);
  const isHeaded =
    long.length > 0 && long.every(({ cells, numberIn }) => isHeading(cells[0]!, numberIn));
  return (first ?? columns[0]!).cells.flatMap((_, index) => {
    const isSkipped = columns.some(
      (column) => column.blank === undefined && isBlank(cellAt(column, index)),
    );
    if (isSkipped || (index === 0 && isHeaded)) return [];
    const numbers = columns.map((column) => numberAt(column, index));
    const rows = columns.map(({ cells }) => (cells.length === 1 ? 0 : index + 1));
    return [{ row: long.length === 0 ? 0 : index + 1, numbers, rows }];
  });
};

const columnOf = ([name, argument, blank]: NamedRange): Column => {
  const cells = cellsOf(argument);
  return { name, cells, blank, numberIn: numberReader(cells) };
};

const cellAt = ({ cells }: Column, index: number): Cell =>
  cells.length === 1 ? cells[0]! : cells[index]!;

const numberAt = (column: Column, index: number): number => {
  const cell = cellAt(column, index);
  if (column.blank !== undefined && isBlank(cell)) return column.blank;
  const place = column.cells.length === 1 ? -1 : index; // a lone cell has no row
  return column.numberIn(cell) ?? refuse("notANumber", cell, place, column.name);
};
