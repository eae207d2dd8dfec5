import type { Cell } from "../cell.ts";
import { isMonth } from "./column-summary.ts";
import { monthOfSerial } from "./date-serial.ts";

const FEWEST = 2; // one date in a row may be any date

/** The columns of a row that are headed by a month; none unless there are two or more. */
export const monthHeadings = (row: readonly Cell[]): readonly number[] => {
  const dated = columnsWhere(row, isMonth);
  const found = dated.length >= FEWEST ? dated : monthlySerials(row);
  return found.length >= FEWEST ? found : [];
};

/** Day numbers that rise a month at a time: amounts do not. */
const monthlySerials = (row: readonly Cell[]): readonly number[] => {
  const columns = columnsWhere(
    row,
    (cell) => typeof cell === "number" && Number.isInteger(cell) && monthOfSerial(cell) !== null,
  );
  const days = columns.map((column) => row[column] as number);
  const steps = days.slice(1).map((day, index) => day - days[index]!);
  return steps.every((step) => step >= 28 && step <= 31) ? columns : [];
};

const columnsWhere = (row: readonly Cell[], holds: (cell: Cell) => boolean): readonly number[] =>
  row.flatMap((cell, column) => (holds(cell) ? [column] : []));
