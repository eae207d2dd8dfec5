import { plainWords } from "../plain-words.ts";
import type { DateColumn } from "./date-column.ts";
import type { DayOrder } from "./day-order.ts";
import { isSpanishMonth } from "./month-word.ts";
import { type DateRules, readDay } from "./read-day.ts";
import { isMonthly, type KeyIds, type Regularity, regularity } from "./regularity.ts";

/** The order in which each key (a person and metric) has one cell a month, or its days in a row. */
export const orderByKeys = (
  { times }: DateColumn,
  ids: KeyIds,
  turned: DateRules["turned"],
): DayOrder | null => {
  const read = (order: DayOrder) =>
    regularity(
      times.map((time) => time && readDay(time, { order, turned })),
      ids(),
    );
  const dayFirst = read("dayFirst");
  const monthFirst = read("monthFirst");
  const isDayFirst = isBetter(dayFirst, monthFirst);
  if (isDayFirst === isBetter(monthFirst, dayFirst)) return null;
  return isDayFirst ? "dayFirst" : "monthFirst";
};

/** The order that a heading spells out: "Date (dd/mm/yyyy)". */
export const orderByHeading = (heading: string): DayOrder | null => {
  if (/\bd{1,2}[-/. ]m{1,3}\b/i.test(heading)) return "dayFirst";
  return /\bm{1,2}[-/. ]d{1,2}\b/i.test(heading) ? "monthFirst" : null;
};

const SPANISH = new Set(
  "fecha fechas mes dia dias periodo semana trimestre trim cierre".split(" "),
);

/** Day first where the heading or a month's name is Spanish; English is written both ways. */
export const orderByLanguage = ({ heading, texts }: DateColumn): DayOrder | null => {
  const isSpanish = (text: string) =>
    plainWords(text)
      .split(" ")
      .some((word) => SPANISH.has(word) || isSpanishMonth(word));
  return isSpanish(heading) || texts.some(isSpanish) ? "dayFirst" : null;
};

const FEWEST = 3; // cells that a reading must explain better than the other

/** Whether a reading is a history of months with far fewer repeats. */
export const hasFewerRepeats = (one: Regularity, other: Regularity): boolean =>
  other.repeats - one.repeats >= FEWEST && 2 * one.repeats < other.repeats && isMonthly(one);

const isBetter = (one: Regularity, other: Regularity): boolean =>
  hasFewerRepeats(one, other) || (other.breaks >= FEWEST && 10 * one.breaks <= other.breaks);
