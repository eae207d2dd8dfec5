import { normalCdf } from "../stats/normal-cdf.ts";
import { addValues, type Lattice, normalLattice } from "../stats/normal-lattice.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { sum } from "../stats/sum.ts";
import { expectedPayout } from "./expected-payout.ts";
import type { Payout, Payouts } from "./payout.ts";
import { flat, paidByFlat } from "./payout-pieces.ts";

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
  let lattice: Lattice | null = null;
  return (team) => {
    const { dimensions } = team;
    if (dimensions > MANY) return rangeByMarket((market) => costIn(market, team));
    if (lattice?.steps.length !== 1 + dimensions) lattice = normalLattice(1 + dimensions);
    return rangeOf(totalsOf(team, lattice));
  };
};

const [LOW, HIGH] = [normalQuantile(0.1), normalQuantile(0.9)];
/** Farthest that the market is looked at, in standard deviations, and how often that is halved. */
const FARTHEST = 4;
const HALVINGS = 12;

/** Of a cost that rises with the market alone. */
const rangeByMarket = (costAt: (market: number) => number): CostRange => ({
  p10: costAt(LOW),
  p50: costAt(0),
  p90: costAt(HIGH),
  within: (amount) => {
    let [low, high] = [-FARTHEST, FARTHEST];
    if (costAt(low) > amount + CENTS * amount) return 0;
    if (costAt(high) <= amount) return 1;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (costAt(middle) <= amount) low = middle;
      else high = middle;
    }
    return normalCdf(low);
  },
});

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

/** What the team is paid at each point of a lattice, ascending: its first dimension is the market's. */
const totalsOf = ({ people, pool }: TeamPayouts, lattice: Lattice): Float64Array => {
  const totals = new Float64Array(lattice.quantiles.length);
  const market = new Float64Array(totals.length / 2);
  const deviations = new Float64Array(market.length);
  addValues(lattice, MARKET, 1, market);
  const add = (one: Payout, missed: Uint8Array | null) => {
    setDeviations(deviations, one, market, lattice);
    addTo(totals, one, deviations, missed);
  };
  for (const { each, missed, first } of people) {
    const isMissed = missed === null ? null : missedAt(lattice, OWN + first, missed);
    for (const one of each) add(one, isMissed);
  }
  if (pool !== null) add(pool, null);
  return totals.sort();
};

/** Dimensions of a lattice: the market's, and from there on everybody's own. */
const MARKET = 0;
const OWN = 1;

/** At which points of a lattice a person's guards are missed: 1 there. */
const missedAt = (lattice: Lattice, dimension: number, chance: number): Uint8Array => {
  const luck = new Float64Array(lattice.quantiles.length);
  addValues(lattice, dimension, 1, luck);
  const bound = boundOf(chance);
  return Uint8Array.from(luck, (value) => (value < bound ? 1 : 0));
};

/** How far an attainment is off its mean at the first half of the points; at the others it is as far off on the other side. */
const setDeviations = (
  deviations: Float64Array,
  { shared, loads }: Payout,
  market: Float64Array,
  lattice: Lattice,
): void => {
  for (let k = 0; k < deviations.length; k++) deviations[k] = shared * market[k]!;
  for (const [dimension, factor] of loads) addValues(lattice, OWN + dimension, factor, deviations);
};

const addTo = (
  totals: Float64Array,
  { amount, mean, rates: { kept, missed } }: Payout,
  deviations: Float64Array,
  isMissed: Uint8Array | null,
): void => {
  const usual = flat(kept);
  const lower = isMissed === null ? usual : flat(missed);
  const piecesAt = (k: number) => (isMissed !== null && isMissed[k] === 1 ? lower : usual);
  const last = totals.length - 1;
  for (let k = 0; k < deviations.length; k++) {
    const deviation = deviations[k]!;
    totals[k]! += amount * paidByFlat(piecesAt(k), mean + deviation);
    totals[last - k]! += amount * paidByFlat(piecesAt(last - k), mean - deviation);
  }
};

/** The standard normal value that others stay below with a chance. */
const boundOf = (chance: number): number => {
  if (!(chance > 0)) return Number.NEGATIVE_INFINITY;
  return chance < 1 ? normalQuantile(chance) : Number.POSITIVE_INFINITY;
};
