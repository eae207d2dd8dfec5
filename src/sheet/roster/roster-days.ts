import type { Day } from "../../core/people/roster.ts";
import { type Cell, isDate } from "../cell.ts";
import { dayOfSerial, isSerial } from "../read/dates/date-serial.ts";
import { readDateText } from "../read/dates/date-text.ts";
import { lastDayIn } from "../read/dates/last-day-in.ts";
import type { ReadOptions } from "../read/reading.ts";

/** The day that a cell names, null where it names none. A month alone means its first or its last day. */
export type DayReader = (cell: Cell, end: "first" | "last") => Day | null;

/**
 * A reader for all the dates of a roster, which settle the order of day and month together: a part
 * over 12 is a day. Where none tells, or some do each way, the spreadsheet's habit counts.
 */
export const rosterDays = (
  cells: readonly Cell[],
  {
    dayOf,
    habit,
  }: Pick<ReadOptions, "dayOf"> & { readonly habit: Pick<ReadOptions["habit"], "dayFirst"> },
): DayReader => {
  const texts = cells.flatMap((cell) =>
    typeof cell === "string" ? (readDateText(cell) ?? []) : [],
  );
  const mustBeDayFirst = texts.some(({ monthFirst }) => monthFirst === null);
  const mustBeMonthFirst = texts.some(({ dayFirst }) => dayFirst === null);
  const isDayFirst = mustBeDayFirst === mustBeMonthFirst ? habit.dayFirst : mustBeDayFirst;
  return (cell, end) => {
    if (typeof cell === "number") return isSerial(cell) ? dayOfSerial(cell) : null;
    if (typeof cell === "string") return dayInText(cell, isDayFirst, end);
    return isDate(cell) && !Number.isNaN(cell.getTime()) ? dayOf(cell) : null;
  };
};

const dayInText = (text: string, isDayFirst: boolean, end: "first" | "last"): Day | null => {
  const read = readDateText(text);
  if (read === null) return null;
  const { dayFirst, monthFirst } = read;
  const day = isDayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  return day !== null && end === "last" ? lastDayIn(text, day) : day;
};
