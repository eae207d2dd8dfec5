import { addMonths, monthOfYear, yearOf } from "../core/calendar/month.ts";
import { type Period, periodCode, periodOf } from "../core/calendar/period.ts";
import { monthInFull, monthName, monthWords } from "./month.ts";
import type { Language } from "./voice.ts";

const LETTERS: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { 3: "Q", 6: "H" },
  es: { 3: "T", 6: "S" },
};

/** "2026", "Q1 2026" or "T1 2026" of the code "2026-Q1", "Jan 2026" of "2026-01"; else the code. */
export const periodWords = (language: Language, code: string): string => {
  const period = periodOf(code);
  if (!period) return code;
  const { start, months } = period;
  if (months === 12) return `${yearOf(start)}`;
  const letter = LETTERS[language][months];
  if (!letter) return monthWords(language, start);
  return `${letter}${Math.ceil(monthOfYear(start) / months)} ${yearOf(start)}`;
};

/** The same within a sentence: "the first half of 2026", "el primer trimestre de 2026"; a year or a month as it is. */
export const periodInWords = (language: Language, code: string): string => {
  const period = periodOf(code);
  if (!period || LETTERS[language][period.months] === undefined) return periodWords(language, code);
  const { start, months } = period;
  const count = Math.ceil(monthOfYear(start) / months) - 1;
  return IN_WORDS[language](ORDINALS[language][count]!, months === 6, yearOf(start));
};

const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  en: ["first", "second", "third", "fourth"],
  es: ["primer", "segundo", "tercer", "cuarto"],
};

const IN_WORDS: Readonly<
  Record<Language, (ordinal: string, isHalf: boolean, year: number) => string>
> = {
  en: (ordinal, isHalf, year) => `the ${ordinal} ${isHalf ? "half" : "quarter"} of ${year}`,
  es: (ordinal, isHalf, year) => `el ${ordinal} ${isHalf ? "semestre" : "trimestre"} de ${year}`,
};

/** A part of a plan's period: "Q1 2026" where it is a quarter or half-year of the calendar, else "Nov 26–Jan 27". */
export const partWords = (language: Language, { start, months }: Period): string => {
  const last = addMonths(start, months - 1);
  const isOfCalendar = LETTERS[language][months] !== undefined && monthOfYear(last) % months === 0;
  if (isOfCalendar) return periodWords(language, periodCode({ start, months }));
  const [from, to] = [start, last].map(
    (month) => `${monthName(language, monthOfYear(month))} ${String(yearOf(month)).slice(2)}`,
  );
  return months === 1 ? from! : `${from}–${to}`;
};

/**
 * The same in a list to choose from: with its months where the words alone do not show them, "Q1 2026
 * (Jan–Mar)"; a month by its full name, so that typing finds it.
 */
export const periodToChoose = (language: Language, code: string): string => {
  const words = periodWords(language, code);
  const period = periodOf(code);
  if (!period || period.months === 12) return words;
  if (period.months === 1) return monthInFull(language, period.start);
  const [first, last] = [period.start, addMonths(period.start, period.months - 1)].map((month) =>
    monthName(language, monthOfYear(month)),
  );
  return `${words} (${first}–${last})`;
};
