import type { Month } from "../calendar/month.ts";
import { type EventTime, isDuring } from "./market-event.ts";

/**
 * Share of a usual month's demand that an event leaves of a month. What holds from some month of the
 * history on is the new usual: then it is the months before that are brought to it.
 */
export const eventShare = (event: EventTime, effect: number, last: Month, month: Month): number => {
  const isUsualNow = event.to === null && event.from <= last && effect > -1;
  if (isUsualNow) return isDuring(event, month) ? 1 : 1 / (1 + effect);
  return isDuring(event, month) ? 1 + effect : 1;
};
