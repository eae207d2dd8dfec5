import { normalLattice } from "../stats/normal-lattice.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { sum } from "../stats/sum.ts";
import { expectedPayout } from "./expected-payout.ts";
import type { Load, Payout, Payouts } from "./payout.ts";
import { paidBy } from "./payout-pieces.ts";

/** What a team may be paid, in money. */
export interface CostRange {
  /** Amount that it is not above in one case of ten, in one of two, and in nine of ten. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Chance in [0, 1] of no more than an amount. */
  readonly within: (amount: number) => number;
}

/** What people are paid, and the team as a whole, where it is. */
export interface TeamPayouts {
  readonly people: readonly Payouts[];
  readonly pool: Payout | null;
  /** Dimensions of chance but the market's. */
  readonly dimensions: number;
}

/** Own lucks beyond which each one's averages out: it widens the range by 0.5 % of the cost at most. */
const MANY = 2000;

/**
 * Distribution of what people are paid: the same in every run, never higher for higher goals. Up to
 * MANY lucks it is that of the sums at the points of a lattice, quantiles seldom off by 1 % of the
 * cost at target (beside 1.5 million draws of 108 teams with 2 to 60 people: by 0.2 % on average,
 * 0.8 % at most), for few people, whose sums jump at the threshold, as for many. Beyond, the market
 * alone decides, and more of it never costs less: the mean cost at its quantiles. The lattice is
 * kept for the next goals of the same people, so that a slider may move them.
 */
export const costRange = (): ((team: TeamPayouts) => CostRange) => {
  let lattice: readonly Float64Array[] = [];
  return (team) => {
    const { dimensions } = team;
    if (dimensions > MANY) return rangeOf(MARKETS.map((market) => costIn(market, team)));
    if (lattice.length !== 1 + dimensions) lattice = normalLattice(1 + dimensions);
    return rangeOf(totalsOf(team, lattice));
  };
};

/** Quantiles of the market that a large team's cost is looked at: 1, 2 … 99 of 100. */
const MARKETS = Array.from({ length: 99 }, (_, i) => normalQuantile((i + 1) / 100));

const rangeOf = (ascending: ArrayLike<number>): CostRange => {
  const quantile = (p: number) => ascending[Math.ceil(p * ascending.length) - 1]!;
  return {
    p10: quantile(0.1),
    p50: quantile(0.5),
    p90: quantile(0.9),
    within: (amount) => countUpTo(ascending, amount + CENTS * Math.abs(amount)) / ascending.length,
  };
};

/** A budget of just what it costs is enough, whatever the last digits say. */
const CENTS = 1e-9;

const countUpTo = (ascending: ArrayLike<number>, amount: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= amount) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Mean cost in a market so many standard deviations from its middle. */
const costIn = (market: number, { people, pool }: TeamPayouts): number => {
  const inMarket = (one: Payout, missed: number | null) =>
    meanOf(one, one.mean + one.shared * market, one.own, missed);
  const own = people.map(({ each, missed }) => sum(each.map((one) => inMarket(one, missed))));
  return sum(own) + (pool === null ? 0 : inMarket(pool, null));
};

/** Money that a payout comes to on average, its guards kept or missed. */
export const meanOf = (
  { amount, rates }: Pick<Payout, "amount" | "rates">,
  mean: number,
  sd: number,
  missed: number | null,
): number => {
  const kept = expectedPayout(rates.kept, mean, sd);
  if (missed === null) return amount * kept;
  return amount * ((1 - missed) * kept + missed * expectedPayout(rates.missed, mean, sd));
};

/** What the team is paid at each point of a lattice, ascending: one dimension is the market's. */
const totalsOf = (
  { people, pool }: TeamPayouts,
  [market, ...own]: readonly Float64Array[],
): Float64Array => {
  const totals = new Float64Array(market!.length);
  const add = (one: Payout, isMissed: IsMissed) =>
    addTo(totals, one, attainmentsOf(one, market!, own), isMissed);
  for (const { each, missed, first } of people) {
    const isMissed = missed === null ? never : missedAt(own[first]!, missed);
    for (const one of each) add(one, isMissed);
  }
  if (pool !== null) add(pool, never);
  return totals.sort();
};

/** Whether a person's guards are missed at a point of the lattice. */
type IsMissed = (point: number) => boolean;

const never: IsMissed = () => false;

const missedAt = (luck: Float64Array, chance: number): IsMissed => {
  const bound = boundOf(chance);
  return (point) => luck[point]! < bound;
};

const attainmentsOf = (
  { mean, shared, loads }: Payout,
  market: Float64Array,
  own: readonly Float64Array[],
): Float64Array => {
  const attainments = market.map((luck) => mean + shared * luck);
  for (const [dimension, factor] of loads) addLuck(attainments, own[dimension]!, factor);
  return attainments;
};

const addLuck = (attainments: Float64Array, luck: Float64Array, factor: Load[1]): void => {
  for (let k = 0; k < attainments.length; k++) attainments[k]! += factor * luck[k]!;
};

const addTo = (
  totals: Float64Array,
  { amount, rates }: Payout,
  attainments: Float64Array,
  isMissed: IsMissed,
): void => {
  for (let k = 0; k < totals.length; k++) {
    const pieces = isMissed(k) ? rates.missed : rates.kept;
    totals[k]! += amount * paidBy(pieces, attainments[k]!);
  }
};

/** The standard normal value that others stay below with a chance. */
const boundOf = (chance: number): number => {
  if (!(chance > 0)) return Number.NEGATIVE_INFINITY;
  return chance < 1 ? normalQuantile(chance) : Number.POSITIVE_INFINITY;
};
