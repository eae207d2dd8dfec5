import { MONTH_NAMES } from "./month-names.ts";
import type { PasteLocale } from "./pasted.ts";

const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?: (\d{1,2}):(\d\d)(?::\d\d)?)?$/;
const YEAR_LAST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d\d)(?: (\d{1,2}):(\d\d)(?::\d\d)?)?$/;
const MONTH_YEAR = /^(\d{1,2})\/(\d{4})$/;
const WORD_YEAR = /^(\p{L}{3,})\.?[ -](\d{4}|\d\d)$/u;

/** The wall clock, as if it were UTC, that a locale reads in a typed date; null for no date. */
export const pastedDate = (typed: string, locale: PasteLocale): number | null =>
  yearFirst(typed) ?? yearLast(typed, locale) ?? monthYear(typed) ?? wordYear(typed, locale);

const yearFirst = (typed: string): number | null => {
  const [, year, month, day = "1", hour = "0", minute = "0"] = YEAR_FIRST.exec(typed) ?? [];
  return year === undefined ? null : wallOf(+year, +month!, +day, +hour, +minute);
};

const yearLast = (typed: string, { dayFirst }: PasteLocale): number | null => {
  const [, one, two, year, hour = "0", minute = "0"] = YEAR_LAST.exec(typed) ?? [];
  if (year === undefined) return null;
  const [day, month] = dayFirst ? [one, two] : [two, one];
  return wallOf(fullYear(year), +month!, +day!, +hour, +minute);
};

const monthYear = (typed: string): number | null => {
  const [, month, year] = MONTH_YEAR.exec(typed) ?? [];
  return year === undefined ? null : wallOf(+year, +month!, 1, 0, 0);
};

const wordYear = (typed: string, { languages }: PasteLocale): number | null => {
  const [, word, year] = WORD_YEAR.exec(typed) ?? [];
  if (word === undefined) return null;
  const month = languages
    .map((language) => MONTH_NAMES[language].findIndex((name) => isShort(name, word.toLowerCase())))
    .find((index) => index >= 0);
  return month === undefined ? null : wallOf(fullYear(year!), month + 1, 1, 0, 0);
};

const isShort = (name: string, word: string): boolean =>
  name === word || name.slice(0, 3) === word || (word === "sept" && name.startsWith("sep"));

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : +year);

const wallOf = (y: number, m: number, d: number, hour: number, minute: number): number | null => {
  const wall = new Date(Date.UTC(y, m - 1, d, hour, minute));
  return wall.getUTCMonth() === m - 1 && wall.getUTCDate() === d ? wall.getTime() : null;
};
