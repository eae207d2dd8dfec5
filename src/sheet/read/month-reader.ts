import type { Month } from "../../core/calendar/month.ts";
import { type Cell, isDate } from "../cell.ts";
import { monthOfSerial } from "./date-serial.ts";
import { readDateText } from "./date-text.ts";
import { dayOrder } from "./day-order.ts";

/** The month that a cell names, null where it names none. */
export type MonthReader = (cell: Cell) => Month | null;

/**
 * A reader for the cells of one date column or row, which settle the order of day and month together.
 * A number is a day number. `name` is the column's, for messages.
 */
export const monthReader = (
  cells: readonly Cell[],
  name: string,
  monthOf: (date: Date) => Month,
): MonthReader => {
  const texts = new Set<string>();
  for (const cell of cells) if (typeof cell === "string") texts.add(cell);
  const order = dayOrder(texts, name);
  const months = new Map([...texts].map((text) => [text, readDateText(text)?.[order] ?? null]));
  return (cell) => {
    if (typeof cell === "string") return months.get(cell) ?? null;
    if (typeof cell === "number") return monthOfSerial(cell);
    return isDate(cell) ? monthOf(cell) : null;
  };
};
