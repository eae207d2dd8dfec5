import { monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../../core/doubts.ts";
import { GoalError } from "../../../core/errors.ts";
import type { Day } from "../../../core/people/roster.ts";
import { answered } from "../answered.ts";
import type { DayOrder } from "./day-order.ts";
import { turnedDay } from "./read-day.ts";
import type { SlashedTime } from "./time.ts";

const OPTIONS = ["dmy", "mdy"];

/** The question which of a date's parts is the day; `order` is what holds until it is answered. */
export const datesDoubt = (
  { text, dayFirst, monthFirst }: Pick<SlashedTime, "text" | "dayFirst" | "monthFirst">,
  order: DayOrder,
  isOpen: boolean,
  told: Answers,
): Doubt => {
  const facts = { value: text, dayFirst: dayFirst!.month, monthFirst: monthFirst!.month };
  const answer = order === "dayFirst" ? "dmy" : "mdy";
  return answered({ code: "dates", facts, key: "dates", options: OPTIONS, answer, isOpen }, told);
};

/** The order that the user gave, null where they gave none. Throws badAnswer for any other. */
export const orderTold = ({ dates }: Answers): DayOrder | null => {
  if (dates === undefined) return null;
  if (!OPTIONS.includes(dates))
    throw new GoalError("badAnswer", { key: "dates", value: dates, allowed: OPTIONS.join(", ") });
  return dates === "dmy" ? "dayFirst" : "monthFirst";
};

/** The text that a sheet of an order took for a day, and its two readings. */
export const slashedDay = (
  day: Day,
  sheetOrder: DayOrder,
): Pick<SlashedTime, "text" | "dayFirst" | "monthFirst"> => {
  const [dayPart, monthPart] = [two(day.day), two(monthOfYear(day.month))];
  const year = yearOf(day.month);
  return sheetOrder === "dayFirst"
    ? { text: `${dayPart}/${monthPart}/${year}`, dayFirst: day, monthFirst: turnedDay(day) }
    : { text: `${monthPart}/${dayPart}/${year}`, dayFirst: turnedDay(day), monthFirst: day };
};

const two = (part: number): string => String(part).padStart(2, "0");
