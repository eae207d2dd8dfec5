import { type Month, monthOfYear, yearOf } from "../core/calendar/month.ts";
import type { Language } from "./voice.ts";

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
};

/** "Jan" or "ene"; January is 1. */
export const monthName = (language: Language, monthOfYear: number): string =>
  NAMES[language][monthOfYear - 1]!;

/** "Jan 2024" or "ene 2024". */
export const monthWords = (language: Language, month: Month): string =>
  `${monthName(language, monthOfYear(month))} ${yearOf(month)}`;
