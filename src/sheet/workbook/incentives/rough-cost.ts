import type { IncentivePlan } from "../../../core/choices.ts";
import { UNFORESEEN } from "../../../core/forecast/unforeseen.ts";
import type { Paid } from "../../../core/incentives/paid.ts";
import { payoutRate } from "../../../core/incentives/payout-rate.ts";
import { normalDensity } from "../../../core/stats/normal-density.ts";
import { square } from "../../../core/stats/square.ts";
import { sum } from "../../../core/stats/sum.ts";

/** What the formulas of the Incentives tab make of a plan's costs, in money. */
export interface RoughCost {
  readonly atTarget: number;
  readonly likely: number;
  readonly low: number;
  readonly high: number;
}

/** A stretch of a curve, with the payout that its start adds at once. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly slope: number;
  readonly jump: number;
}

/** Attainment that nobody has: a curve's last stretch ends there. */
export const FAR = 1000;
/** Who reaches a point of the curve exactly has reached it; and no spread is 0, which would divide. */
export const NUDGE = 1e-8;
export const LEAST_SPREAD = 1e-10;
/** Deviations from the mean that one case in ten lies beyond, on either side. */
export const ONE_IN_TEN = 1.2816;
/** Factors of the normal distribution's logistic likeness (Bowling et al. 2009), right to 0.00014. */
export const LIKENESS = { linear: 0.7988, cubic: 0.03528 } as const;

/**
 * The arithmetic of the tab's formulas. Each payout is a mean over a normal attainment. The high
 * cost, which nine cases of ten stay below, and the low one are mean costs given that the team's
 * attainments, weighed by what they pay, lie where one case in ten lies: exact for one person, and
 * for a curve without bends.
 */
export const roughCost = (
  people: readonly Paid[],
  { curve, cap }: Pick<IncentivePlan, "curve" | "cap">,
): RoughCost => {
  const stretches = stretchesOf(curve, cap);
  const chances = people.map(chanceOf);
  const market = sum(chances.map((one) => one.target * one.market));
  const own = sum(chances.map((one) => square(one.target) * one.ownVariance));
  const spread = Math.sqrt(square(market) + own);
  const costAt = (deviations: number) =>
    sum(
      chances.map((one) => {
        const pull = spread > 0 ? (one.market * market + one.target * one.ownVariance) / spread : 0;
        const left = Math.sqrt(Math.max(0, square(one.spread) - square(pull)));
        return one.target * meanPayout(stretches, one.attained + deviations * pull, left);
      }),
    );
  return {
    atTarget: sum(people.map(({ target }) => target)) * payoutRate(1, curve, cap),
    likely: sum(chances.map((one) => one.target * meanPayout(stretches, one.attained, one.spread))),
    low: costAt(-ONE_IN_TEN),
    high: costAt(ONE_IN_TEN),
  };
};

const chanceOf = ({ expected, sd, goal, target }: Paid) => {
  if (!(goal > 0)) return { target, attained: 1 + NUDGE, spread: 0, market: 0, ownVariance: 0 };
  const [spread, market] = [sd / goal, Math.min(sd, UNFORESEEN * Math.abs(expected)) / goal];
  const ownVariance = square(spread) - square(market);
  return { target, attained: expected / goal + NUDGE, spread, market, ownVariance };
};

const stretchesOf = (curve: IncentivePlan["curve"], cap: number | null): readonly Stretch[] =>
  curve.map(([from, payout], i) => {
    const next = curve[i + 1];
    const slope = next ? (next[1] - payout) / (next[0] - from) : 1;
    const end = next ? next[0] : FAR;
    const isCapped = cap !== null && slope > 0;
    const until = isCapped ? Math.min(end, from + Math.max(0, cap - payout) / slope) : end;
    return { from, until, slope, jump: i === 0 ? Math.min(payout, cap ?? payout) : 0 };
  });

const meanPayout = (stretches: readonly Stretch[], attained: number, spread: number): number => {
  const sd = Math.max(spread, LEAST_SPREAD);
  const above = (point: number): number => {
    const d = (attained - point) / sd;
    return (attained - point) * likeNormalCdf(d) + sd * normalDensity(d);
  };
  return sum(
    stretches.map(
      ({ from, until, slope, jump }) =>
        jump * likeNormalCdf((attained - from) / sd) + slope * (above(from) - above(until)),
    ),
  );
};

/** Chance of no more than so many deviations above the mean. */
export const likeNormalCdf = (d: number): number =>
  (1 + Math.tanh(d * (LIKENESS.linear + LIKENESS.cubic * square(d)))) / 2;
