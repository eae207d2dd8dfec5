import { GoalError } from "../errors.ts";
import { checkShare } from "./share.ts";

/**
 * What a plan pays, as points of attainment (result ÷ goal) and payout (share of the target
 * incentive): nothing below the first point, straight lines between the points, and one point of
 * payout a point of attainment beyond the last.
 */
export type PayoutCurve = readonly (readonly [attainment: number, payout: number])[];

/**
 * Threshold, target, excellence and the end of the accelerator, within what companies practise. From
 * 140 % on, one for one slows the rise without capping anybody. Judgement: where attainment varies
 * by 20 % and 65 of 100 people reach their goals, 90 of 100 pass the threshold.
 */
export const USUAL_CURVE: PayoutCurve = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
  [1.4, 2],
];

/** 0.7 + 0.1 falls short of 0.8 by a rounding error, which must not cost anybody a threshold: attainments so near are one. */
export const ROUNDING = 1e-9;

/** Refuses a curve without points, with points out of order, or one that pays less for more. */
export const checkCurve = (curve: PayoutCurve): void => {
  if (curve.length === 0) throw new GoalError("curveShape", {});
  for (const number of curve.flat()) {
    if (!(number >= 0)) {
      throw new GoalError("badOption", { value: String(number), name: "curve", allowed: "≥ 0" });
    }
    checkShare(number, "curve");
  }
  for (const [i, [attainment, payout]] of curve.entries()) {
    const [before, paidBefore] = curve[i - 1] ?? [-1, 0];
    if (!(attainment > before + ROUNDING)) {
      throw new GoalError("badCurve", { attainment, before: Math.max(before, attainment) });
    }
    if (!(payout >= paidBefore)) throw new GoalError("badCurve", { attainment, before });
  }
};
