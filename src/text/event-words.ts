import { addMonths, type Month } from "../core/calendar/month.ts";
import type { Period } from "../core/calendar/period.ts";
import type { KnownEvent } from "../core/market/market.ts";
import { type EventTime, isDuring } from "../core/market/market-event.ts";
import { exactChange } from "./exact-percent.ts";
import { exactly } from "./exactly.ts";
import { monthSpan, monthWords, yearlySpan } from "./month.ts";
import type { NumberWords } from "./number.ts";
import type { Language } from "./voice.ts";

const FROM_THEN_ON: Readonly<Record<Language, (month: string) => string>> = {
  en: (month) => `from ${month} on`,
  es: (month) => `desde ${month}`,
};

const EVERY_YEAR: Readonly<Record<Language, (months: string) => string>> = {
  en: (months) => `${months}, every year`,
  es: (months) => `${months}, cada año`,
};

/**
 * The events that move months of a period. What holds from some month of the results on is the new
 * usual and moves none of them; `last` is the last month with a result.
 */
export const comingEvents = (
  events: readonly KnownEvent[],
  { start, months }: Period,
  last: Month,
): readonly KnownEvent[] =>
  events.filter((event) => {
    const { from, to, effect } = event;
    const isUsualNow = to === null && from <= last && effect > -1;
    const isIn = Array.from({ length: months }, (_, i) => addMonths(start, i)).some((month) =>
      isDuring(event, month),
    );
    return effect !== 0 && !isUsualNow && isIn;
  });

const DAYS_CLOSED: Readonly<Record<Language, (days: string, of: string) => string>> = {
  en: (days, of) => `${days} of ${of} working days closed`,
  es: (days, of) => `${days} de ${of} días laborables cerrados`,
};

const ALL_CLOSED: Readonly<Record<Language, string>> = {
  en: "closed all month",
  es: "cerrado todo el mes",
};

/** How much of each month is closed: "10 of 21 working days closed". */
export const daysClosed = (
  { days, workingDays }: NonNullable<KnownEvent["closed"]>,
  language: Language,
  numbers: NumberWords,
): string =>
  days < workingDays
    ? DAYS_CLOSED[language](exactly(days, numbers), exactly(workingDays, numbers))
    : ALL_CLOSED[language];

/** An event with its effect and its months: "Fair: +30% (May 2027)", "Closure: 10 of 21 working days closed (−48%; Aug 2027)". */
export const eventWords = (
  { name, basis, closed, effect, ...time }: KnownEvent,
  language: Language,
  numbers: NumberWords,
): string => {
  const change = basis === "told" ? exactChange(effect, numbers) : numbers.change(effect);
  const months = eventMonths(time, language);
  if (!closed) return `${name}: ${change} (${months})`;
  const share = closed.days < closed.workingDays ? `${change}; ` : "";
  return `${name}: ${daysClosed(closed, language, numbers)} (${share}${months})`;
};

/** When it is: "Aug 2027", "from Aug 2027 on", "May, every year". */
export const eventMonths = ({ from, to, isYearly }: EventTime, language: Language): string => {
  if (to === null) return FROM_THEN_ON[language](monthWords(language, from));
  return isYearly
    ? EVERY_YEAR[language](yearlySpan(language, from, to))
    : monthSpan(language, from, to);
};
