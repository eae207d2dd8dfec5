import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";
import { costRange, meanOf } from "./cost-range.ts";
import { chanceOfNothing } from "./expected-payout.ts";
import { type Paid, type PaidPerson, paidByOne } from "./paid.ts";
import type { PayoutCurve } from "./payout-curve.ts";
import { payoutsBy } from "./payouts.ts";

/** What a plan costs a team, in money. */
export interface IncentiveCost {
  /** If everybody just reached the goal. */
  readonly atTarget: number;
  readonly expected: number;
  /** It costs less than this in one case of ten, and less than `p90` in nine. */
  readonly p10: number;
  readonly p90: number;
  /** Expected share in [0, 1] of the payouts that come to nothing. */
  readonly belowThreshold: number;
}

/**
 * Cost of paying by a checked curve: Σ target · E[payout(attainment)], which is not the payout of
 * the mean attainment (Jensen). The mean has a closed form; what the two quantiles need is made
 * once, so that a slider may move the people's goals.
 */
export const incentiveCosts = (
  curve: PayoutCurve,
  cap: number | null,
): ((people: readonly PaidPerson[]) => IncentiveCost) => {
  const payoutsOf = payoutsBy(curve, cap);
  const rangeOf = costRange();
  return (people) => {
    const payouts = people.map(payoutsOf);
    const [p10, p90] = rangeOf(payouts);
    return {
      atTarget: sum(payouts.map(({ target }) => target)),
      expected: sum(
        payouts.map((person) =>
          sum(person.each.map((one) => meanOf(one, one.mean, one.sd, person))),
        ),
      ),
      p10,
      p90,
      belowThreshold: mean(
        payouts.flatMap(({ each }) =>
          each.map(({ rates, mean: middle, sd }) => chanceOfNothing(rates.kept, middle, sd)),
        ),
      ),
    };
  };
};

/** The same for goals of one metric that nobody moves. Who has no incentive counts nowhere. */
export const incentiveCost = (
  people: readonly Paid[],
  curve: PayoutCurve,
  cap: number | null,
): IncentiveCost =>
  incentiveCosts(curve, cap)(people.filter(({ target }) => target > 0).map(paidByOne));
