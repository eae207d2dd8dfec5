import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { KnownEvent } from "../market/market.ts";
import { openShare } from "../market/open-share.ts";

/** So many closed months behind a period are looked at. */
const YEAR = 12;

/**
 * Share in [0, 1] of each month of a period on which anything can be done, and a 0 for each month
 * right behind it that is closed: what those would have to do falls to the period.
 */
export const openMonths = (
  events: readonly KnownEvent[],
  last: Month,
  { start, months }: Period,
): readonly number[] => {
  const shares = Array.from({ length: months + YEAR }, (_, i) =>
    openShare(events, last, addMonths(start, i)),
  );
  const again = shares.findIndex((share, i) => i >= months && share > 0);
  return shares.slice(0, again < 0 ? months : again);
};

/**
 * The months (places from the period's first) whose goals each month of a period works for, where the
 * work shows `lead` months later. Nobody works in a closed month: what it would have to do is done in
 * the open month before it, and before the period where that has none.
 */
export const servedFrom = (
  open: readonly number[],
  months: number,
  lead: number,
): readonly (readonly number[])[] => {
  const doneIn = (served: number) =>
    open
      .slice(0, served - lead + 1)
      .map((share) => share > 0)
      .lastIndexOf(true);
  const served = open.map((_, i) => i + lead).filter((i) => (open[i] ?? 1) > 0);
  return Array.from({ length: months }, (_, i) => served.filter((each) => doneIn(each) === i));
};
