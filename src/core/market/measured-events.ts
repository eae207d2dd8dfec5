import { addMonths, type Month, monthOfYear } from "../calendar/month.ts";
import { GoalError } from "../errors.ts";
import { logMonthsOf } from "../season/log-months.ts";
import { exp } from "../stats/exp.ts";
import { type Effect, effectsOf, SURE } from "./influences.ts";
import { isDuring, type MarketEvent } from "./market-event.ts";
import type { TeamMonths } from "./team-months.ts";

/** An effect as a share of the usual, and the bounds of it that are 90 % sure. */
export interface MeasuredEffect {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** Events move a month by 30 % or so. Judgement. */
const USUAL_EFFECT = 0.3;
/** Months without an event below which nothing can be said of it: a year, so that its season is known. */
const FEWEST_OUTSIDE = 12;

/** Effects of several events on a team's months at once, with the logarithms of an index beside them. */
export const measuredEvents = (
  { start, values }: TeamMonths,
  events: readonly MarketEvent[],
  index: readonly (number | null)[] | null,
  isSeasonKnown: boolean,
): readonly MeasuredEffect[] => {
  if (events.length === 0) return [];
  const months = logMonthsOf(values, start);
  const known = months.map(({ at }) => addMonths(start, at));
  for (const event of events) checkMeasurable(event, known, isSeasonKnown);
  const influences = events.map((event) => ({
    usual: USUAL_EFFECT,
    strength: known.map((month) => (isDuring(event, month) ? 1 : 0)),
  }));
  const beside =
    index === null ? [] : [{ usual: 1, strength: months.map(({ at }) => index[at] ?? 0) }];
  return effectsOf(months, [...influences, ...beside], isSeasonKnown)
    .slice(0, events.length)
    .map(asShares);
};

const asShares = ({ effect, sd }: Effect): MeasuredEffect => ({
  effect: exp(effect) - 1,
  low: exp(effect - SURE * sd) - 1,
  high: exp(effect + SURE * sd) - 1,
});

/** An event is measured against other months, among them the same month of another year. */
const checkMeasurable = (
  event: MarketEvent,
  known: readonly Month[],
  isSeasonKnown: boolean,
): void => {
  const inside = known.filter((month) => isDuring(event, month));
  const outside = known.filter((month) => !isDuring(event, month));
  const { name } = event;
  if (inside.length === 0) throw new GoalError("eventNotSeen", { name });
  const seen = new Set(outside.map(monthOfYear));
  const isComparable = isSeasonKnown || inside.every((month) => seen.has(monthOfYear(month)));
  if (outside.length < FEWEST_OUTSIDE || !isComparable)
    throw new GoalError("eventAlone", { name, months: outside.length });
};
