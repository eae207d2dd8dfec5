import { payoutRate } from "../../core/incentives/payout-rate.ts";
import { sum } from "../../core/stats/sum.ts";
import type { RepFacts, RepMetric, RepPay } from "./rep-facts.ts";

/** Shares of the goal that are told where the curve has more points than there is room for. */
const SHOWN = [0.8, 1, 1.2, 1.4] as const;

/** What each part of the period that is paid apart pays for a goal, and what the whole period does, in money. */
export interface PartPay {
  /** Shares of the goal, rising. */
  readonly shares: readonly number[];
  /** One amount for each of the shares; none where no part has a goal. */
  readonly each: readonly number[];
  /** The same of the whole period; none where it pays nothing. */
  readonly whole: readonly number[];
}

/** Whether parts of several months are paid apart, each by its own goal: goals of single months stand there anyway. */
export const isPaidInParts = ({ pay, period }: RepFacts): boolean =>
  pay !== null && pay.commission === null && pay.everyMonths > 1 && pay.everyMonths < period.months;

/** Goals that pay, or hold pay back, part by part. */
export const isPaidByPart = ({ target, isGuard }: RepMetric): boolean =>
  (target ?? 0) > 0 || isGuard;

/** A part without a goal pays nothing: the others share the amount. */
export const partPay = (
  { target, months, isLessBetter }: RepMetric,
  { curve, cap, everyMonths, wholeShare }: RepPay,
): PartPay | null => {
  if (target === null || !(target > 0)) return null;
  const own = sharesOf(curve);
  const shares = own.length > SHOWN.length ? SHOWN : own;
  const parts = partsAsked(months, everyMonths, isLessBetter);
  const paid = (amount: number) =>
    amount > 0 ? shares.map((share) => amount * payoutRate(share, curve, cap)) : [];
  return {
    shares,
    each: parts === 0 ? [] : paid((target * (1 - wholeShare)) / parts),
    whole: paid(target * wholeShare),
  };
};

/** The curve's points and 100 %: shares of the goal whose pay is told. */
export const sharesOf = (curve: RepPay["curve"]): readonly number[] =>
  [...new Set([...curve.map(([share]) => share), 1])].sort((a, b) => a - b);

/** How many parts of the period have a goal; where less is better a goal of 0 is one, too. */
export const partsAsked = (
  months: readonly number[],
  length: number,
  isLessBetter: boolean,
): number =>
  months.filter(
    (_, i) => i % length === 0 && (isLessBetter || sum(months.slice(i, i + length)) > 0),
  ).length;
