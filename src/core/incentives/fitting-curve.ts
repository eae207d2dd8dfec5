import { isBetween, isExcellenceFar, isThresholdHard } from "./curve-notices.ts";
import { CURVE_STEP, inCurveSteps } from "./curve-steps.ts";
import type { IncentiveCost } from "./incentive-cost.ts";
import type { PayoutCurve } from "./payout-curve.ts";

/** Least distance of the first point beyond the goal from it: below, the goals are hard, not the curve. */
const LEAST_BEYOND = 0.02;
/** A threshold below is next to none, and points farther up nobody aims at: then results vary too much for any curve. Judgement. */
const LOWEST = 0.5;
const FARTHEST = 2.5;

type Cost = Pick<IncentiveCost, "belowThreshold" | "excellence" | "nineInTen">;

/**
 * The curve with its points moved to where about nine payouts in ten get to the first one, and one in ten
 * to the first one beyond the goal, as `curveNotices` says is usual; each only where it is far from that.
 * A lower threshold pays no larger share than it asks for. Null where nothing is far, where moving helps
 * nobody, and where points would lie so far that the curve were none. `cost` is what the curve itself
 * comes to.
 */
export const fittingCurve = (curve: PayoutCurve, cost: Cost): PayoutCurve | null => {
  const lower = isThresholdHard(curve, cost) ? withThreshold(curve, cost.nineInTen ?? 0) : curve;
  const { excellence } = cost;
  const moved = isExcellenceFar(excellence) ? withExcellence(lower, excellence) : lower;
  const isPlain =
    moved[0]![0] >= Math.min(LOWEST, curve[0]![0]) && moved.every(([from]) => from <= FARTHEST);
  return moved === curve || !isPlain ? null : moved;
};

const withThreshold = (curve: PayoutCurve, reached: number): PayoutCurve => {
  const [first, ...others] = curve;
  const attainment = hundredths(CURVE_STEP * Math.floor(reached / CURVE_STEP + NEAR));
  if (first === undefined || attainment <= 0 || attainment >= first[0]) return curve;
  const lower: PayoutCurve[number] = [attainment, Math.min(first[1], attainment)];
  return first[0] < 1 ? [lower, ...others] : [lower, ...curve]; // what is paid at goal stays
};

/** Only the point in question where it stays between its neighbours, else all beyond the goal in proportion. */
const withExcellence = (
  curve: PayoutCurve,
  excellence: NonNullable<IncentiveCost["excellence"]>,
): PayoutCurve => {
  const { attainment, inTen } = excellence;
  if (inTen < 1 + LEAST_BEYOND) return curve;
  const isAlone = isBetween(excellence, curve);
  const stretch = (inTen - 1) / (attainment - 1);
  const moved = curve.map(([from, payout]): PayoutCurve[number] => {
    if (from <= 1 || (isAlone && from !== attainment)) return [from, payout];
    const to = 1 + stretch * (from - 1);
    return [isAlone ? hundredths(to) : inCurveSteps(to), payout];
  });
  const isRising = moved.every(([from], i) => from > (moved[i - 1]?.[0] ?? -1));
  return isRising ? moved : curve;
};

/** Quotients so near a number are that number. */
const NEAR = 1e-9;
const hundredths = (share: number): number => Math.round(100 * share) / 100;
