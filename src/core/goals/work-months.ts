import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { KnownEvent } from "../market/market.ts";
import { openShare } from "../market/open-share.ts";
import { sum } from "../stats/sum.ts";

/** So many months behind a period are looked at, beyond those that a step is ahead. */
const YEAR = 12;
/** A smaller part of a month is a rounding error. */
const DUST = 1e-9;

/** What each month of a period works for. */
export type Serves = readonly (readonly Served[])[];

/** A month (its place from the period's first) whose goal is worked for, and which share of it. */
export interface Served {
  readonly month: number;
  readonly share: number;
}

/**
 * Share in [0, 1] of each month of a period on which anything can be done, and behind it of as many
 * months as it takes until `lead` months of work have gone by.
 */
export const openMonths = (
  events: readonly KnownEvent[],
  last: Month,
  { start, months }: Period,
  lead: number,
): readonly number[] => {
  const shares = Array.from({ length: months + lead + YEAR }, (_, i) =>
    openShare(events, last, addMonths(start, i)),
  );
  const isEnough = (_: number, i: number) =>
    i >= months && sum(shares.slice(months, i)) >= lead - DUST;
  const enough = shares.findIndex(isEnough);
  return enough < 0 ? shares : shares.slice(0, enough);
};

/**
 * The months whose goals each month of a period works for, where the work shows `lead` months later.
 * On closed days nobody works and no sale moves on: so the lead is counted in time that is open. What
 * closed days would have to do is done in the months before, each open week as much as any other, and
 * before the period where that has none.
 */
export const servedFrom = (open: readonly number[], months: number, lead: number): Serves => {
  const spans = open.map((share, i) => {
    const from = sum(open.slice(0, i));
    return { from, to: from + share, share };
  });
  return spans.slice(0, months).map(({ from, to }) =>
    spans.flatMap((due, month): readonly Served[] => {
      const both = Math.min(to + lead, due.to) - Math.max(from + lead, due.from);
      return both > DUST ? [{ month, share: wholeOf(both / due.share) }] : [];
    }),
  );
};

const wholeOf = (share: number): number => (share > 1 - DUST ? 1 : share);
