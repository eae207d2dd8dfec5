import type { Day } from "../../../core/people/roster.ts";
import { plainWords } from "../plain-words.ts";
import { calendarDay, fullYear } from "./calendar-day.ts";
import { compactDay } from "./compact-day.ts";
import { monthOfWord } from "./month-word.ts";

/**
 * The day that a text names, by each order of day and month; null where that order is impossible.
 * A text that names a month only stands for its first day.
 */
export interface DateText {
  readonly dayFirst: Day | null;
  readonly monthFirst: Day | null;
  /** The two parts whose order is open, as in 03/04/2026; null where the text leaves no doubt. */
  readonly parts: readonly [first: number, second: number] | null;
}

const CLOCK = /(?:T|,? )\d{1,2}:\d{2}.*$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const FILLERS = new Set(
  (
    "de del of st nd rd th mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday " +
    "lun lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo"
  ).split(" "),
);

/** Reads 2026-03, 202603, 31/01/2026, 03/2026, mar 2026, ene-24…; null for a text that is no date. */
export const readDateText = (text: string): DateText | null => {
  if (!/\d/.test(text)) return null;
  const day = text.trim().replace(CLOCK, "");
  return (
    fromYearFirst(day) ??
    fromMonthAndYear(day) ??
    fromYearLast(day) ??
    sure(compactDay(day)) ??
    fromWords(day)
  );
};

const fromYearFirst = (text: string): DateText | null => {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined
    ? null
    : sure(calendarDay(Number(year), Number(month), Number(day ?? 1)));
};

const fromMonthAndYear = (text: string): DateText | null => {
  const [, month, year] = MONTH_AND_YEAR.exec(text) ?? [];
  return year === undefined ? null : sure(calendarDay(Number(year), Number(month), 1));
};

const fromYearLast = (text: string): DateText | null => {
  const [, one, two, digits] = YEAR_LAST.exec(text) ?? [];
  if (digits === undefined) return null;
  const [first, second, year] = [Number(one), Number(two), fullYear(digits)];
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst === null && monthFirst === null) return null;
  return { dayFirst, monthFirst, parts: [first, second] };
};

/** "mar 2026", "ene-24", "15 de enero de 2024", "March 15, 2024": one month name and numbers. */
const fromWords = (text: string): DateText | null => {
  const words = plainWords(text)
    .split(" ")
    .filter((word) => !FILLERS.has(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [name, ...others] = words.filter((word) => !/^\d+$/.test(word));
  const month = name === undefined || others.length > 0 ? null : monthOfWord(name);
  const year = numbers.find((digits) => digits.length === 4) ?? numbers[numbers.length - 1];
  if (month === null || year === undefined || numbers.length > 2 || year.length > 4) return null;
  if (year.length < 4 && words[words.length - 1] !== year) return null; // "15-ene" is a day without a year
  const day = numbers.find((_, index) => index !== numbers.indexOf(year)) ?? "1";
  return sure(calendarDay(fullYear(year), month, Number(day)));
};

const sure = (day: Day | null): DateText | null =>
  day === null ? null : { dayFirst: day, monthFirst: day, parts: null };
