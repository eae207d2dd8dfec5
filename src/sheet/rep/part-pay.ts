import type { Period } from "../../core/calendar/period.ts";
import type { PayoutCurve } from "../../core/incentives/payout-curve.ts";
import { paidPoints as pointsOf } from "../../core/incentives/payout-pieces.ts";
import { payoutRate } from "../../core/incentives/payout-rate.ts";
import { sum } from "../../core/stats/sum.ts";
import type { RepFacts, RepMetric, RepPay } from "./rep-facts.ts";

/** Whether parts of several months are paid apart, each by its own goal: goals of single months stand there anyway. */
export const isPaidInParts = ({ pay, period }: RepFacts): boolean =>
  pay !== null && pay.commission === null && pay.everyMonths > 1 && pay.everyMonths < period.months;

/** Goals that pay, or hold pay back, part by part. */
export const isPaidByPart = ({ target, isGuard }: RepMetric): boolean =>
  (target ?? 0) > 0 || isGuard;

/** Goals that pay, the main one first; all of their targets are more than 0. */
export const paidGoals = ({ metrics }: RepFacts): readonly RepMetric[] =>
  metrics.filter(({ target }) => (target ?? 0) > 0);

/** Money for reaching some goals that are paid in parts of the period. */
export interface EachPayment {
  /** What a part with a goal pays, and how many have one. */
  readonly each: number;
  readonly count: number;
  /** Whether every part has. */
  readonly isAll: boolean;
  /** What the whole period pays; 0 for nothing. */
  readonly whole: number;
}

/**
 * Null where the period is paid at once, or where metrics have goals in unlike parts. A part without a
 * goal pays nothing: the others share the amount.
 */
export const eachPayment = (
  goals: readonly RepMetric[],
  { everyMonths, wholeShare }: Pick<RepPay, "everyMonths" | "wholeShare">,
  { months: length }: Pick<Period, "months">,
): EachPayment | null => {
  if (everyMonths >= length) return null;
  const counts = new Set(
    goals.map(({ months, isLessBetter }) => partsAsked(months, everyMonths, isLessBetter)),
  );
  const [count] = counts;
  if (count === undefined || counts.size > 1 || count === 0) return null;
  const amount = sum(goals.map(({ target }) => target ?? 0));
  return {
    each: (amount * (1 - wholeShare)) / count,
    count,
    isAll: count === Math.ceil(length / everyMonths),
    whole: amount * wholeShare,
  };
};

/** Shares of the goal with what they pay, rising: the points between which pay grows evenly, and 100 %. */
export const paidPoints = ({ curve, cap }: Pick<RepPay, "curve" | "cap">): PayoutCurve => {
  const points = pointsOf(curve, cap);
  if (points.some(([share]) => share === 1)) return points;
  const atGoal = [1, payoutRate(1, curve, cap)] as const;
  return [...points, atGoal].sort(([one], [other]) => one - other);
};

/** How many parts of the period have a goal; where less is better a goal of 0 is one, too. */
const partsAsked = (months: readonly number[], length: number, isLessBetter: boolean): number =>
  months.filter(
    (_, i) => i % length === 0 && (isLessBetter || sum(months.slice(i, i + length)) > 0),
  ).length;
