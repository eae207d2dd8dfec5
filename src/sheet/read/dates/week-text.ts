import { monthOf } from "../../../core/calendar/month.ts";
import { plainWords } from "../plain-words.ts";
import { isYear } from "./calendar-day.ts";
import { serialOf } from "./date-serial.ts";

/** What a column says of its texts: its heading says weeks, "sem 7" stands in it, or nothing does. */
export type WeekColumn = "headed" | "sem" | "unsaid";

const WEEK = new Set("w wk week semana".split(" "));
const BARE = /^(?:(\d{1,2})[-/. ](\d{4})|(\d{4})(?:[-/. ](?=\d)|(?=\d\d$))(\d{1,2}))$/; // 05-2024, 2024-5, 202405
const SEMESTERS = 2; // "sem 1" and "S1" may be half a year; "sem 3" and "S01" are weeks
const FILLERS = new Set("de del of the la no".split(" "));

/**
 * The Monday of "2024-W05", "semana 5 2024", "S05 2024"… as a day number; null for other texts.
 * In a column of weeks "sem 1 2024" and "05/2024" are weeks too. ISO 8601: week 1 holds 4 January.
 */
export const readWeekText = (text: string, column: WeekColumn): number | null => {
  const [, weekBefore, yearAfter, yearBefore, weekAfter] = BARE.exec(text.trim()) ?? [];
  const bareWeek = weekBefore ?? weekAfter;
  if (bareWeek === undefined) return fromWords(text, column);
  return column === "headed" ? mondayOf(Number(yearAfter ?? yearBefore), Number(bareWeek)) : null;
};

/** What a heading and texts say of a column. */
export const weekColumn = (heading: string, texts: Iterable<string>): WeekColumn => {
  if (/\b(?:wk|weeks?|weekly|semanas?|semanal)\b/.test(plainWords(heading))) return "headed";
  for (const text of texts)
    if (/^\s*sem/i.test(text) && readWeekText(text, "unsaid") !== null) return "sem";
  return "unsaid";
};

const fromWords = (text: string, column: WeekColumn): number | null => {
  const words = plainWords(text)
    .split(" ")
    .filter((word) => !FILLERS.has(word));
  const [one, two] = words.filter((word) => /^\d+$/.test(word));
  const name = words.find((word) => !/^\d+$/.test(word));
  if (words.length !== 3 || one === undefined || two === undefined || name === undefined)
    return null;
  const [year, week] = one.length === 4 ? [one, two] : [two, one];
  if (year.length !== 4 || week.length > 2 || !namesWeek(name, week, column)) return null;
  return mondayOf(Number(year), Number(week));
};

const namesWeek = (word: string, week: string, column: WeekColumn): boolean => {
  if (WEEK.has(word) || column === "headed") return WEEK.has(word) || /^s(?:em)?$/.test(word);
  if (word === "sem") return column === "sem" || week.length === 2 || Number(week) > SEMESTERS;
  return word === "s" && week.length === 2;
};

const mondayOf = (year: number, week: number): number | null => {
  if (!isYear(year) || week < 1) return null;
  const monday = firstMonday(year) + 7 * (week - 1);
  return monday < firstMonday(year + 1) ? monday : null;
};

/** The Monday of the week that holds 4 January. */
const firstMonday = (year: number): number => {
  const fourth = serialOf({ month: monthOf(year, 1), day: 4 });
  return fourth - ((fourth + 5) % 7); // day number 2 was a Monday
};
