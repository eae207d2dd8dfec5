import { addMonths, type Month, monthOf as monthOfYear } from "../../core/calendar/month.ts";
import { type Period, periodOf } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import { type Cell, isDate } from "../cell.ts";
import { monthOfSerial } from "../read/dates/date-serial.ts";
import { readDateText } from "../read/dates/date-text.ts";
import { isDoubtful } from "../read/dates/day-order.ts";
import { type Block, isKnownDay, quoted } from "./block.ts";
import type { CellContext } from "./custom-function.ts";

const FIRST_YEAR = 1900; // numbers up to the last year are years, from 20,000 on they are days
const LAST_YEAR = 2200;

/** The period of a cell: a date's month, or "2026", 2026, "2026-Q1", "2026-T1", "2026-H1", "mar 2026". */
export const targetPeriod = (cell: Cell, name: string, { monthOf }: CellContext): Period => {
  const period = isDate(cell)
    ? datePeriod(cell, monthOf)
    : typeof cell === "number"
      ? numberPeriod(cell)
      : typeof cell === "string"
        ? textPeriod(cell, name)
        : null;
  if (period === null || !isInReach(period))
    throw new GoalError("badPeriod", { value: quoted(cell) });
  return period;
};

/** A forecast beyond the years that a number may name says nothing, and takes its time. */
const isInReach = ({ start, months }: Period): boolean =>
  addMonths(start, months) <= monthOfYear(LAST_YEAR + 1, 1);

/** The months from a first to a last day in two cells; null for any other block. */
export const startToEnd = (block: Block, { monthOf }: CellContext): Period | null => {
  const days = block.flat();
  if (days.length !== 2) return null;
  const [start, end] = days.map((day) => (isDate(day) ? day.getTime() : dayNumber(day)));
  if (start == null || end == null || isDate(days[0]) !== isDate(days[1]) || !(end > start))
    return null;
  const [first, last] = days.map((day) =>
    isDate(day) ? monthOf(day) : monthOfSerial(day as number)!,
  );
  const period = { start: first!, months: last! - first! + 1 };
  return isInReach(period) ? period : null;
};

const dayNumber = (cell: Cell): number | null =>
  typeof cell === "number" && monthOfSerial(cell) !== null ? cell : null;

const oneMonth = (start: Month): Period => ({ start, months: 1 });

const datePeriod = (date: Date, monthOf: CellContext["monthOf"]): Period | null =>
  isKnownDay(date) ? oneMonth(monthOf(date)) : null;

const numberPeriod = (number: number): Period | null => {
  const isYear = Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
  if (isYear) return { start: monthOfYear(number, 1), months: 12 };
  const month = monthOfSerial(number);
  return month === null ? null : oneMonth(month);
};

const textPeriod = (text: string, name: string): Period | null => {
  const period = periodOf(text);
  if (period !== null) return period;
  const date = readDateText(text);
  if (date === null) return null;
  if (isDoubtful(date)) throw new GoalError("dayOrMonth", { value: text, name });
  return oneMonth((date.dayFirst ?? date.monthFirst)!.month);
};
