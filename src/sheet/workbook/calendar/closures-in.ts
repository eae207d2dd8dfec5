import type { Month } from "../../../core/calendar/month.ts";
import type { Period } from "../../../core/calendar/period.ts";
import { eventShare } from "../../../core/market/event-share.ts";
import type { KnownEvent } from "../../../core/market/market.ts";
import { periodMonths } from "./months.ts";

/** Days of a month on which nothing can be sold, of so many working days, and why. */
export interface Closure {
  readonly month: Month;
  readonly name: string;
  readonly days: number;
  readonly workingDays: number;
}

/** The days on which nothing can be sold, month by month; `last` is the last month of the results. */
export const closuresIn = (
  events: readonly KnownEvent[],
  period: Period,
  last: Month,
): readonly Closure[] =>
  periodMonths({ period }).flatMap((month) =>
    events.flatMap((event): readonly Closure[] =>
      event.closed && event.closed.days > 0 && eventShare(event, -0.5, last, month) < 1
        ? [{ month, name: event.name, ...event.closed }]
        : [],
    ),
  );
