import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";

/** The last day that a text with a day names: the last of the month where it leaves the day out. */
export const lastDayIn = (text: string, day: Day): Day =>
  isMonthAlone(text)
    ? { ...day, day: daysInMonth(yearOf(day.month), monthOfYear(day.month)) }
    : day;

/** Whether a text that names a month or a day leaves the day out: "2026-03", "mar 2026", "202603". */
const isMonthAlone = (text: string): boolean => {
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length === 1 && numbers[0]!.length > 4) return numbers[0]!.length === 6;
  return numbers.length < (/\p{L}{3}/u.test(text) ? 2 : 3);
};
