import type { Month } from "../../../core/calendar/month.ts";
import { GoalError } from "../../../core/errors.ts";
import type { Day } from "../../../core/people/roster.ts";
import { type Cell, isDate } from "../../cell.ts";
import { dayOfSerial, isSerial, monthOfSerial } from "./date-serial.ts";
import { type DateText, readDateText } from "./date-text.ts";
import { type DayOrder, dayOrder, isDoubtful, type Parted } from "./day-order.ts";
import { lastDayIn } from "./last-day-in.ts";

/** The month that a cell names, null where it names none. */
export type MonthReader = (cell: Cell) => Month | null;

/**
 * A reader for dates that nobody can be asked about: throws dayOrMonth where the cells together do
 * not settle the order of day and month. A number is a day number. `name` is for messages.
 */
export const monthReader = (
  cells: readonly Cell[],
  name: string,
  monthOf: (date: Date) => Month,
): MonthReader => {
  const dayIn = textDays(cells, name);
  return (cell) => {
    if (typeof cell === "string") return dayIn(cell)?.month ?? null;
    if (typeof cell === "number") return monthOfSerial(cell);
    return isDate(cell) && !Number.isNaN(cell.getTime()) ? monthOf(cell) : null;
  };
};

/** The same for days: a text with a month alone means its first, or its last one. */
export const dayReader = (
  cells: readonly Cell[],
  name: string,
  dayOf: (date: Date) => Day,
): ((cell: Cell, end?: "first" | "last") => Day | null) => {
  const dayIn = textDays(cells, name);
  return (cell, end = "first") => {
    if (typeof cell === "string") return atEnd(cell, dayIn(cell), end);
    if (typeof cell === "number") return isSerial(cell) ? dayOfSerial(cell) : null;
    return isDate(cell) && !Number.isNaN(cell.getTime()) ? dayOf(cell) : null;
  };
};

/** The day that a text names, or the last of the month that it names alone. */
const atEnd = (text: string, day: Day | null, end: "first" | "last"): Day | null =>
  day !== null && end === "last" ? lastDayIn(text, day) : day;

/** What texts among cells name, in the one order of day and month that they settle together. */
const textDays = (cells: readonly Cell[], name: string): ((text: string) => Day | null) => {
  const dates = new Map<string, DateText | null>();
  for (const cell of cells)
    if (typeof cell === "string" && !dates.has(cell)) dates.set(cell, readDateText(cell));
  const order = settledOrder(dates, name);
  return (text) => dates.get(text)?.[order] ?? null;
};

const settledOrder = (dates: ReadonlyMap<string, DateText | null>, name: string): DayOrder => {
  const parted = [...dates].filter((entry): entry is [string, Parted] => entry[1]?.parts != null);
  const found = dayOrder(
    parted.map(([, date]) => date),
    name,
  );
  const [doubtful] = parted.find(([, date]) => isDoubtful(date)) ?? [];
  if (found === null && doubtful !== undefined)
    throw new GoalError("dayOrMonth", { value: doubtful, name });
  return found?.order ?? "dayFirst"; // no text is in doubt: any order reads the same
};
