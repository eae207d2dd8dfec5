import { type Month, monthOfYear, yearOf } from "../core/calendar/month.ts";
import type { MonthSpan } from "../core/doubts.ts";
import type { Language } from "./voice.ts";

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
};

/** "Jan" or "ene"; January is 1. */
export const monthName = (language: Language, monthOfYear: number): string =>
  NAMES[language][monthOfYear - 1]!;

/** "January" or "enero". */
const IN_FULL: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  es: [
    ...["enero", "febrero", "marzo", "abril", "mayo", "junio"],
    ...["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
  ],
};

/** "January 2024" or "enero 2024": in a list that is searched by typing, a short name ends the search at its end. */
export const monthInFull = (language: Language, month: Month): string =>
  `${IN_FULL[language][monthOfYear(month) - 1]!} ${yearOf(month)}`;

/** "Jan 2024" or "ene 2024". */
export const monthWords = (language: Language, month: Month): string =>
  `${monthName(language, monthOfYear(month))} ${yearOf(month)}`;

/** "May" or "May to Jun": months of any year. */
export const yearlySpan = (language: Language, first: Month, last: Month): string => {
  const [from, to] = [first, last].map((month) => monthName(language, monthOfYear(month)));
  return first === last ? from! : `${from} ${TO[language]} ${to}`;
};

const TO: Readonly<Record<Language, string>> = { en: "to", es: "a" };

/** "Mar 2024 to May 2024" or "mar 2024 a may 2024"; one month alone where both are the same. */
export const monthSpan = (language: Language, first: Month, last: Month): string =>
  first === last
    ? monthWords(language, first)
    : `${monthWords(language, first)} ${TO[language]} ${monthWords(language, last)}`;

/** "Mar 2024 to May 2024, Dec 2024": stretches of months, all of them. */
export const monthSpans = (language: Language, spans: readonly MonthSpan[]): string =>
  spans.map(({ from, to }) => monthSpan(language, from, to)).join(", ");
