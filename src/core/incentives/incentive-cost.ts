import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";
import { costRange } from "./cost-range.ts";
import { chanceOfNothing, expectedPayout } from "./expected-payout.ts";
import { luckOf, type Paid } from "./luck.ts";
import type { PayoutCurve } from "./payout-curve.ts";
import { piecesOf } from "./payout-pieces.ts";

/** What a plan costs a team, in money. */
export interface IncentiveCost {
  /** If everybody just reached the goal. */
  readonly atTarget: number;
  readonly expected: number;
  /** It costs less than this in one case of ten, and less than `p90` in nine. */
  readonly p10: number;
  readonly p90: number;
  /** Expected share in [0, 1] of the people who are paid nothing. */
  readonly belowThreshold: number;
}

/**
 * Cost of paying by a checked curve: Σ target · E[payout(attainment)], which is not the payout of
 * the mean attainment (Jensen). The mean has a closed form; what the two quantiles need is made once
 * for the `size` people, so that a slider may move their goals.
 */
export const incentiveCosts = (
  size: number,
  curve: PayoutCurve,
  cap: number | null,
): ((people: readonly Paid[]) => IncentiveCost) => {
  const pieces = piecesOf(curve, cap);
  const rangeOf = costRange(size, pieces);
  return (people) => {
    const luck = people.map(luckOf);
    const [p10, p90] = rangeOf(luck);
    return {
      atTarget: sum(luck.map(({ target }) => target)),
      expected: sum(luck.map((one) => one.target * expectedPayout(pieces, one.mean, one.sd))),
      p10,
      p90,
      belowThreshold: mean(luck.map((one) => chanceOfNothing(pieces, one.mean, one.sd))),
    };
  };
};

/** The same for goals that nobody moves. Who has no incentive counts nowhere. */
export const incentiveCost = (
  people: readonly Paid[],
  curve: PayoutCurve,
  cap: number | null,
): IncentiveCost => {
  const paid = people.filter(({ target }) => target > 0);
  return incentiveCosts(paid.length, curve, cap)(paid);
};
