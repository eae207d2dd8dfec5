import type { Cell, Grid } from "../../src/sheet/cell.ts";
import { isDate } from "../../src/sheet/cell.ts";
import type { ReadOptions } from "../../src/sheet/read/reading.ts";
import { type Field, isAmount, isWhen, type Row } from "./field.ts";
import { formatsOf } from "./pasted.ts";
import { monthOfDay } from "./periods.ts";
import { type Writing, writtenCell } from "./written-cells.ts";

export interface WrittenGrid {
  readonly grid: Grid;
  readonly formats: ReadOptions["formats"];
  /** Whether the sheet took a number for a thousandth of it. */
  readonly isCut: boolean;
  /** Whether the sheet took the day of a date for its month. */
  readonly isTurned: boolean;
}

/** The fields as cells of the sheet, and what the sheet misread in them. */
export const writtenGrid = (rows: readonly Row[], writing: Writing): WrittenGrid => {
  const cells = rows.map((row) => row.map((field) => ({ field, ...writtenCell(field, writing) })));
  const some = (holds: (field: Field, cell: Cell) => boolean) =>
    cells.some((row) => row.some(({ field, cell }) => holds(field, cell)));
  return {
    grid: cells.map((row) => row.map(({ cell }) => cell)),
    formats: formatsOf(cells.map((row) => row.map(({ format }) => format))),
    isCut: some(isCut),
    isTurned: some(
      (field, cell) =>
        isWhen(field) &&
        field.isBeside !== true &&
        isDate(cell) &&
        writing.sheet.dayOf(cell).month !== monthOfDay(field.day),
    ),
  };
};

const isCut = (field: Field, cell: Cell): boolean =>
  isAmount(field) &&
  field.isBeside !== true &&
  typeof cell === "number" &&
  Math.abs(1000 * cell - field.amount) < 1e-6 * Math.abs(field.amount);
