import { normalLattice } from "../stats/normal-lattice.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { sum } from "../stats/sum.ts";
import { expectedPayout } from "./expected-payout.ts";
import type { Luck } from "./luck.ts";
import { type Piece, paidBy } from "./payout-pieces.ts";

/** Cost that a team stays below in one case of ten, and in nine. */
type CostRange = (people: readonly Luck[]) => readonly [p10: number, p90: number];

/** People beyond whom each one's luck averages out: it widens the range by 0.5 % of the cost at most. */
const MANY = 2000;

/**
 * Quantiles of what `size` people are paid: the same in every run, never higher for higher goals.
 * Up to MANY people they are those of the sums at the points of a lattice, seldom off by 1 %
 * of the cost at target (beside 1.5 million draws of 108 teams with 2 to 60 people: by 0.2 % on
 * average, 0.8 % at most), for few people, whose sums jump at the threshold, as for many. Beyond,
 * the market alone decides, and more of it never costs less: the mean cost at its quantiles.
 */
export const costRange = (size: number, pieces: readonly Piece[]): CostRange => {
  if (size > MANY) return (people) => [costIn(LOW, people, pieces), costIn(HIGH, people, pieces)];
  const lattice = normalLattice(1 + size);
  return (people) => {
    const totals = totalsOf(people, pieces, lattice);
    return [quantile(totals, 0.1), quantile(totals, 0.9)];
  };
};

const LOW = normalQuantile(0.1);
const HIGH = normalQuantile(0.9);

/** Mean cost in a market so many standard deviations from its middle. */
const costIn = (market: number, people: readonly Luck[], pieces: readonly Piece[]): number =>
  sum(
    people.map(({ target, mean, shared, own }) => {
      return target * expectedPayout(pieces, mean + shared * market, own);
    }),
  );

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
