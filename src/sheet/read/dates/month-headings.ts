import type { Cell } from "../../cell.ts";
import { isCompact, isMonth, isNumber } from "../column-summary.ts";
import { compactDay } from "./compact-day.ts";
import { isSerial } from "./date-serial.ts";

const FEWEST = 2; // one date in a row may be any date

/** The columns of a row that are headed by a month, quarter or week; none unless there are two or more. */
export const monthHeadings = (row: readonly Cell[]): readonly number[] => {
  const found = [monthColumns(row), serialColumns(row), compactColumns(row)];
  const [most] = found.sort((one, other) => other.length - one.length); // quarters beside months add them up
  return most!.length >= FEWEST ? most! : [];
};

/** Texts such as "2024.05" are amounts in a row that has more amounts. */
const monthColumns = (row: readonly Cell[]): readonly number[] => {
  const months = columnsWhere(row, isMonth);
  const sure = months.filter((column) => !isNumber(row[column]!));
  const amounts = columnsWhere(row, (cell) => isNumber(cell) && !isMonth(cell));
  return amounts.length > months.length - sure.length ? sure : months;
};

/** Day numbers that rise a month at a time, or a quarter or week: amounts do not. */
const serialColumns = (row: readonly Cell[]): readonly number[] => {
  const columns = columnsWhere(
    row,
    (cell) => typeof cell === "number" && Number.isInteger(cell) && isSerial(cell),
  );
  const steps = stepsOf(columns.map((column) => row[column] as number));
  const isCalendar = [28, 90, 7].some((least, at) =>
    steps.every((step) => step >= least && step <= [31, 92, 7][at]!),
  );
  return isCalendar ? columns : [];
};

/** 202401, 202402… */
const compactColumns = (row: readonly Cell[]): readonly number[] => {
  const columns = columnsWhere(row, isCompact);
  const steps = stepsOf(columns.map((column) => compactDay(row[column] as number | string)!.month));
  const again = 1 - steps.findIndex((step) => step !== 1) - 1; // back to the first, under another metric
  return steps.every((step) => step === 1 || step === again) ? columns : [];
};

const stepsOf = (numbers: readonly number[]): readonly number[] =>
  numbers.slice(1).map((number, index) => number - numbers[index]!);

const columnsWhere = (row: readonly Cell[], holds: (cell: Cell) => boolean): readonly number[] =>
  row.flatMap((cell, column) => (holds(cell) ? [column] : []));
