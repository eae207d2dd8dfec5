import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import type { RepMetric } from "./rep-facts.ts";

/** A goal as the workbook has it. */
export interface SpreadMetric {
  readonly metric: RepMetric;
  /** A goal's months where the first ones are kept as they are: what is left is spread over the others. */
  readonly after: (goal: number, kept: readonly number[]) => readonly number[];
}

/** With the months that an earlier change of the period has kept, also where the Calendar does not show them yet. */
export const standing = (spread: SpreadMetric, was: RepMetric | undefined): RepMetric => {
  const kept = was?.months.slice(0, was.kept ?? 0) ?? [];
  const isThere = kept.every((value, i) => spread.metric.months[i] === value);
  return isThere ? spread.metric : (withKept(spread, kept) ?? spread.metric);
};

/** Whether a goal, or a month of it, is another than was published. */
export const isOther = (metric: RepMetric, was: RepMetric): boolean =>
  metric.goal !== was.goal || metric.months.some((value, i) => value !== was.months[i]);

/**
 * A goal that changes from a month on: the months before it keep what was published. Throws where these
 * hold more than the goal.
 */
export const changedFrom = (
  spread: SpreadMetric,
  was: RepMetric,
  from: Month,
  { period, person }: { readonly period: Period; readonly person: string },
): RepMetric => {
  const count = Math.max(0, Math.min(period.months, from - period.start));
  const { metric, currency, goal } = spread.metric;
  const kept = was.months.slice(0, count);
  const isSpread = count === 0 && (was.kept ?? 0) === 0;
  const changed = isSpread ? spread.metric : withKept(spread, kept);
  if (changed === null)
    throw new GoalError("keptBeyondGoal", {
      ...{ person, metric, currency, goal, kept: sumOf(kept) },
      month: addMonths(period.start, count),
    });
  return { ...changed, before: was.goal, ...(count > 0 ? { kept: count } : {}) };
};

/** Null where the kept months hold more than the goal; what a goal takes of a step of the sale is then what they hold. */
const withKept = ({ metric, after }: SpreadMetric, kept: readonly number[]): RepMetric | null => {
  const held = sumOf(kept);
  if (metric.isNeed !== true && held > metric.goal) return null;
  const goal = Math.max(held, metric.goal);
  return { ...metric, goal, months: after(goal, kept) };
};

const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
