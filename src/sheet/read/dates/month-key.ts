import type { Day } from "../../../core/people/roster.ts";
import { type Cell, isDate } from "../../cell.ts";
import type { ReadOptions } from "../reading.ts";
import { serialOf } from "./date-serial.ts";
import { readDateText } from "./date-text.ts";

/** The same for "feb 2024", "febrero de 2024" and the sheet's own 1 February; other cells as they are. */
export const monthKey = (cell: Cell, dayOf: ReadOptions["dayOf"]): string => {
  if (isDate(cell)) return daysKey(dayOf(cell), dayOf(cell));
  const date = typeof cell === "string" ? readDateText(cell) : null;
  return date === null ? String(cell) : daysKey(date.dayFirst, date.monthFirst);
};

const daysKey = (...days: readonly (Day | null)[]): string =>
  days.map((day) => day && serialOf(day)).join("|");
