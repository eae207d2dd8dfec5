import { UNFORESEEN } from "../forecast/unforeseen.ts";
import { mean } from "../stats/mean.ts";
import { normalLattice } from "../stats/normal-lattice.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { chanceOfNothing, expectedPayout } from "./expected-payout.ts";
import type { PayoutCurve } from "./payout-curve.ts";
import { type Piece, paidBy, piecesOf } from "./payout-pieces.ts";

/** Somebody's normal total of the period, what is asked, and what reaching it pays. */
export interface Paid {
  readonly expected: number;
  readonly sd: number;
  readonly goal: number;
  /** Incentive for reaching the goal, in money. Who has none counts nowhere. */
  readonly target: number;
}

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
 * the mean attainment (Jensen). The mean has a closed form. The two quantiles are those of the sums
 * at the points of a lattice: the same in every run, never higher for higher goals, and seldom off
 * by 1 % of the cost at target (beside 1.5 million draws of 108 teams with 2 to 60 people: by 0.2 %
 * on average, 0.8 % at most), for few people, whose sums jump at the threshold, as for many. The lattice is made once for the
 * `size` people, so that a slider may move their goals.
 */
export const incentiveCosts = (
  size: number,
  curve: PayoutCurve,
  cap: number | null,
): ((people: readonly Paid[]) => IncentiveCost) => {
  const pieces = piecesOf(curve, cap);
  const lattice = normalLattice(1 + size);
  return (people) => {
    const luck = people.map(luckOf);
    const totals = totalsOf(luck, pieces, lattice);
    return {
      atTarget: sum(luck.map(({ target }) => target)),
      expected: sum(luck.map((one) => one.target * expectedPayout(pieces, one.mean, one.sd))),
      p10: quantile(totals, 0.1),
      p90: quantile(totals, 0.9),
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

/** A person's attainment: normal, with a part of its deviation that all share. */
interface Luck {
  readonly target: number;
  readonly mean: number;
  readonly sd: number;
  readonly shared: number;
  readonly own: number;
}

/**
 * The market moves all by what cannot be foreseen, as in the team's goal, but by no more than a
 * person varies at all. A goal of nothing is reached, and nobody can say by how much: attainment 1.
 */
const luckOf = ({ expected, sd, goal, target }: Paid): Luck => {
  if (!(goal > 0)) return { target, mean: 1, sd: 0, shared: 0, own: 0 };
  const shared = Math.min(sd, UNFORESEEN * Math.abs(expected));
  const own = Math.sqrt(square(sd) - square(shared));
  return { target, mean: expected / goal, sd: sd / goal, shared: shared / goal, own: own / goal };
};

/** What the team is paid at each point of a lattice, ascending: one dimension is the market's. */
const totalsOf = (
  people: readonly Luck[],
  pieces: readonly Piece[],
  [market, ...own]: readonly Float64Array[],
): Float64Array => {
  const totals = new Float64Array(market!.length);
  for (const [i, one] of people.entries()) {
    const luck = own[i]!;
    for (let k = 0; k < totals.length; k++) {
      const attainment = one.mean + one.shared * market![k]! + one.own * luck[k]!;
      totals[k]! += one.target * paidBy(pieces, attainment);
    }
  }
  return totals.sort();
};

const quantile = (ascending: Float64Array, p: number): number =>
  ascending[Math.ceil(p * ascending.length) - 1]!;
