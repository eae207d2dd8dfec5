import { type Month, monthOfYear, yearOf } from "../core/calendar/month.ts";
import { monthName } from "./month.ts";
import type { Language } from "./voice.ts";

/** "10 Jan 2026, 09:30" of "2026-01-10T09:30". */
export const momentWords = (language: Language, moment: string): string => {
  const [date = "", time = ""] = moment.split("T");
  return `${dayWords(language, date)}, ${time}`;
};

/** "10 Jan 2026" of "2026-01-10". */
export const dayWords = (language: Language, date: string): string => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return `${day} ${monthName(language, month)} ${year}`;
};

/** "10 Jan 2026" of a day of a month. */
export const dayOfMonthWords = (language: Language, month: Month, day: number): string =>
  `${day} ${monthName(language, monthOfYear(month))} ${yearOf(month)}`;
