import type { Month } from "../core/calendar/month.ts";
import type { Period } from "../core/calendar/period.ts";
import type { KnownEvent } from "../core/market/market.ts";
import { exactChange } from "./exact-percent.ts";
import { monthSpan, monthWords } from "./month.ts";
import type { NumberWords } from "./number.ts";
import type { Language } from "./voice.ts";

const FROM_THEN_ON: Readonly<Record<Language, (month: string) => string>> = {
  en: (month) => `from ${month} on`,
  es: (month) => `desde ${month}`,
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
  events.filter(({ from, to, effect }) => {
    const isUsualNow = to === null && from <= last && effect > -1;
    return effect !== 0 && !isUsualNow && from < start + months && (to === null || to >= start);
  });

/** An event with its effect and its months: "August closure: −30% (Aug 2027)". */
export const eventWords = (
  { name, from, to, basis, effect }: KnownEvent,
  language: Language,
  numbers: NumberWords,
): string => {
  const change = basis === "told" ? exactChange(effect, numbers) : numbers.change(effect);
  const months =
    to === null
      ? FROM_THEN_ON[language](monthWords(language, from))
      : monthSpan(language, from, to);
  return `${name}: ${change} (${months})`;
};
