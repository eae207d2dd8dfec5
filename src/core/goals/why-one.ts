import type { Period } from "../calendar/period.ts";
import type { OneForecast } from "../forecast/one-forecast.ts";
import type { Why } from "../planned.ts";
import { goalAt } from "./goal-at.ts";
import { periodSeason, whyOf } from "./why.ts";

/** What may have bounded a goal; null where nothing did. */
export interface GoalBounds {
  /** Most sales of the period. */
  readonly most: number | null;
  /** Goal that holds today. */
  readonly current: number | null;
}

/** Two ways to the same number need not agree on its last digits. */
const SAME = 1e-9;

/**
 * What made one person's goal. A goal that is just the most, or the current one, counts as bounded
 * where the goal at a chance lies beyond; any other is as much below or above what is expected.
 */
export const whyOne = (
  forecast: OneForecast,
  goal: number,
  probability: number,
  { most, current }: GoalBounds,
  period: Period,
): Why => {
  const atChance = goalAt(forecast, probability);
  const within = Math.min(atChance, most ?? Number.POSITIVE_INFINITY);
  const isLimited = isSame(goal, most) && atChance > goal;
  const isHeld = isSame(goal, current) && within < goal;
  const computed = isLimited || isHeld ? atChance : goal;
  const carried = isHeld ? within : goal;
  return whyOf(periodSeason(forecast, period), forecast.windfalls, forecast, {
    grown: forecast.expected,
    computed,
    within: carried,
    handed: carried,
    goal,
  });
};

const isSame = (goal: number, bound: number | null): boolean =>
  bound !== null && Math.abs(goal - bound) <= SAME * bound;
