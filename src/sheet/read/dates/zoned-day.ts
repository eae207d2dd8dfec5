import {
  addMonths,
  type Month,
  monthOf,
  monthOfYear,
  yearOf,
} from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";
import { eachOnce } from "../each-once.ts";

const MINUTE = 60_000; // milliseconds
const DAY = 1440 * MINUTE;

/** Instants of a month of UTC between which the zone's offset may change, and the offsets there. */
interface Span {
  from: number;
  to: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The calendar day of an instant in a zone, given the zone's offset (minutes east of UTC) at an
 * instant. Asks for the offset at each month's start, and some fifteen times more in a month whose
 * clocks change; assumes that they change once a month at most, on a whole minute.
 */
export const zonedDay = (
  offsetMinutesAt: (epochMilliseconds: number) => number,
): ((date: Date) => Day) => {
  const offsetAtStart = eachOnce((month: Month) => offsetMinutesAt(utcStart(month)));
  const spanOf = eachOnce((month: Month): Span => {
    const next = addMonths(month, 1);
    const [before, after] = [offsetAtStart(month), offsetAtStart(next)];
    return { from: utcStart(month), to: utcStart(next), before, after };
  });
  const dayOf = eachOnce(utcDay);
  // a column of 100,000 dates has few different ones
  const dayAt = eachOnce((instant: number): Day => {
    const date = new Date(instant);
    const span = spanOf(monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1));
    const local = instant + offsetIn(span, instant, offsetMinutesAt) * MINUTE;
    return dayOf(Math.floor(local / DAY));
  });
  return (date) => dayAt(date.getTime());
};

/** The offset at an instant of the span, which is narrowed until the change lies beside the instant. */
const offsetIn = (
  span: Span,
  instant: number,
  offsetMinutesAt: (instant: number) => number,
): number => {
  if (span.before === span.after) return span.before;
  while (instant >= span.from && instant < span.to && span.to - span.from > MINUTE) {
    const middle = span.from + Math.floor((span.to - span.from) / (2 * MINUTE)) * MINUTE;
    if (offsetMinutesAt(middle) === span.before) span.from = middle;
    else span.to = middle;
  }
  return instant < span.to ? span.before : span.after;
};

const utcStart = (month: Month): number => Date.UTC(yearOf(month), monthOfYear(month) - 1);

const utcDay = (utcDays: number): Day => {
  const date = new Date(utcDays * DAY);
  return { month: monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1), day: date.getUTCDate() };
};
