import { type Month, monthOf } from "../core/calendar/month.ts";
import type { Day } from "../core/people/roster.ts";
import { zonedDay } from "../sheet/read/dates/zoned-day.ts";

/** The calendar day of a Date in a time zone, asking Google a few times a month however many dates. */
export const daysIn = (zone: string): ((date: Date) => Day) =>
  zonedDay((instant) => {
    const offset = Utilities.formatDate(new Date(instant), zone, "Z");
    const minutes = 60 * Number(offset.slice(1, 3)) + Number(offset.slice(3, 5));
    return offset.startsWith("-") ? -minutes : minutes;
  });

/** The month that is running now, in a time zone. */
export const monthNow = (zone: string): Month => {
  const [year, month] = Utilities.formatDate(new Date(), zone, "yyyy-MM").split("-");
  return monthOf(Number(year), Number(month));
};
