import { addMonths, type Month, monthOf, monthOfYear, yearOf } from "../../core/calendar/month.ts";

const MINUTE = 60_000; // milliseconds
// No zone is farther than 14 hours from UTC: beyond this from a month's end in UTC, months agree.
const REACH = 15 * 60 * MINUTE;

/**
 * The calendar month of an instant in a zone, given the zone's offset (minutes east of UTC) at an
 * instant. Each month's end is asked for once, and only when an instant lies near it.
 */
export const zonedMonth = (
  offsetMinutesAt: (epochMilliseconds: number) => number,
): ((date: Date) => Month) => {
  const starts = new Map<Month, number>();
  const startOf = (month: Month): number => {
    const known = starts.get(month) ?? localStart(utcStart(month), offsetMinutesAt);
    starts.set(month, known);
    return known;
  };
  return (date) => {
    const instant = date.getTime();
    const month = monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
    const next = addMonths(month, 1);
    if (instant - utcStart(month) < REACH && instant < startOf(month)) return addMonths(month, -1);
    return utcStart(next) - instant < REACH && instant >= startOf(next) ? next : month;
  };
};

const utcStart = (month: Month): number => Date.UTC(yearOf(month), monthOfYear(month) - 1);

/** The instant at which local clocks reach what clocks in UTC show at `start`. */
const localStart = (start: number, offsetMinutesAt: (instant: number) => number): number => {
  const guess = start - offsetMinutesAt(start) * MINUTE;
  const better = start - offsetMinutesAt(guess) * MINUTE;
  if (better === guess) return better;
  // The clock changes within these hours. Only when it does so at midnight, skipping or repeating it,
  // is `better` not the answer either: then the month begins with the later of the two.
  return start - offsetMinutesAt(better) * MINUTE === better ? better : Math.max(guess, better);
};
