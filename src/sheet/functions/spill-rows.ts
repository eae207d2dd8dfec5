import { cellsOf, widthOf } from "./block.ts";
import type { FunctionResult } from "./custom-function.ts";
import { type NamedRange, type NumberRow, numberRows } from "./number-rows.ts";

/**
 * A result for each row of numbers in ranges of as many cells, in the shape of the first that is no
 * lone cell; empty where `numberRows` leaves a row out, without the empty rows at the end.
 * `resultsOf` gives one for each row that it is given.
 */
export const spillRows = (
  ranges: readonly NamedRange[],
  resultsOf: (rows: readonly NumberRow[]) => readonly number[],
): FunctionResult => {
  const rows = numberRows(ranges);
  const results = resultsOf(rows);
  const last = rows[rows.length - 1];
  if (last?.row === 0) return results[0]!;
  const shape = ranges.find(([, argument]) => cellsOf(argument).length > 1);
  const width = widthOf(shape?.[1]);
  const resultAt = new Map(rows.map(({ row }, i) => [row, results[i]!]));
  const height = Math.max(1, Math.ceil((last?.row ?? 0) / width));
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, right) => resultAt.get(down * width + right + 1) ?? ""),
  );
};
