import type { Month } from "../calendar/month.ts";
import { eventShare } from "./event-share.ts";
import type { KnownEvent } from "./market.ts";

/**
 * Share of a month's working days on which anything can be sold, by the closed days that were told: 1
 * where there are none, 0 in a month that is closed. `last` is the last month of the results.
 */
export const openShare = (events: readonly KnownEvent[], last: Month, month: Month): number =>
  events
    .filter(({ basis }) => basis === "closed")
    .reduce((share, event) => share * eventShare(event, event.effect, last, month), 1);
