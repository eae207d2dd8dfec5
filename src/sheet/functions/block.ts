import { type Cell, isDate } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";

/** An argument as rows of cells, whether Sheets passed a value or a range. */
export type Block = readonly (readonly Cell[])[];

/** The cells of an argument without the empty rows and columns at its end; null where none is filled. */
export const blockOf = (argument: unknown): Block | null => {
  const rows = rowsOf(argument);
  const height = 1 + lastIndex(rows, (row) => !row.every(isBlank));
  const widths = rows.map((row) => 1 + lastIndex(row, (cell) => !isBlank(cell)));
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  return height === 0 ? null : rows.slice(0, height).map((row) => row.slice(0, width));
};

/** Every cell of an argument, row by row, empty ones too. */
export const cellsOf = (argument: unknown): readonly Cell[] => rowsOf(argument).flat();

/** The columns of an argument, empty ones too. */
export const widthOf = (argument: unknown): number =>
  rowsOf(argument).reduce((widest, row) => Math.max(widest, row.length), 1);

/** A cell as an error quotes it. */
export const quoted = (cell: Cell): string => {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return isDate(cell) && isKnownDay(cell) ? cell.toISOString().slice(0, 10) : String(cell);
};

/** Not every Date is one: a script may hand over one that is no day at all. */
export const isKnownDay = (date: Date): boolean => !Number.isNaN(date.getTime());

const rowsOf = (argument: unknown): Block => {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  return argument.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
};

/** An argument left out arrives as undefined, and so may a blank from another program as null. */
const cellOf = (value: unknown): Cell =>
  value === undefined || value === null ? "" : (value as Cell);

const lastIndex = <T>(list: readonly T[], is: (item: T) => boolean): number => {
  let index = list.length - 1;
  while (index >= 0 && !is(list[index]!)) index--;
  return index;
};
