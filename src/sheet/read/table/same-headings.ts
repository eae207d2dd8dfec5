import { type Cell, isDate } from "../../cell.ts";
import { isMonth } from "../column-summary.ts";
import { monthKey } from "../dates/month-key.ts";
import type { ReadOptions } from "../reading.ts";

/** Whether a row is a row of headings again: the same words, and the same months however written. */
export const isSameHeadings = (
  row: readonly Cell[],
  headings: readonly Cell[],
  dayOf: ReadOptions["dayOf"],
): boolean => row.every((cell, at) => isSame(cell, headings[at] ?? "", dayOf));

const isSame = (cell: Cell, heading: Cell, dayOf: ReadOptions["dayOf"]): boolean => {
  if (!isDate(cell) && !isMonth(heading)) return String(cell) === String(heading);
  return isMonth(heading) && isMonth(cell) && monthKey(cell, dayOf) === monthKey(heading, dayOf);
};
