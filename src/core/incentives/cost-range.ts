import { normalLattice } from "../stats/normal-lattice.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { sum } from "../stats/sum.ts";
import { expectedPayout } from "./expected-payout.ts";
import { paidBy } from "./payout-pieces.ts";
import type { Payout, Payouts } from "./payouts.ts";

/** Cost that a team stays below in one case of ten, and in nine. */
type CostRange = (people: readonly Payouts[]) => readonly [p10: number, p90: number];

/** Own lucks beyond which each one's averages out: it widens the range by 0.5 % of the cost at most. */
const MANY = 2000;

/**
 * Quantiles of what people are paid: the same in every run, never higher for higher goals. Up to
 * MANY lucks they are those of the sums at the points of a lattice, seldom off by 1 % of the cost at
 * target (beside 1.5 million draws of 108 teams with 2 to 60 people: by 0.2 % on average, 0.8 % at
 * most), for few people, whose sums jump at the threshold, as for many. Beyond, the market alone
 * decides, and more of it never costs less: the mean cost at its quantiles. The lattice is kept for
 * the next goals of the same people, so that a slider may move them.
 */
export const costRange = (): CostRange => {
  let lattice: readonly Float64Array[] = [];
  return (people) => {
    const dimensions = 1 + sum(people.map(lucksOf));
    if (dimensions - 1 > MANY) return [costIn(LOW, people), costIn(HIGH, people)];
    if (lattice.length !== dimensions) lattice = normalLattice(dimensions);
    const totals = totalsOf(people, lattice);
    return [quantile(totals, 0.1), quantile(totals, 0.9)];
  };
};

/** How many values of chance a person's payouts take: one each, and one for the guards. */
const lucksOf = ({ each, missed }: Payouts): number => each.length + (missed === null ? 0 : 1);

const LOW = normalQuantile(0.1);
const HIGH = normalQuantile(0.9);

/** Mean cost in a market so many standard deviations from its middle. */
const costIn = (market: number, people: readonly Payouts[]): number =>
  sum(
    people.map((person) =>
      sum(person.each.map((one) => meanOf(one, one.mean + one.shared * market, one.own, person))),
    ),
  );

/** Money that a payout comes to on average, its guards kept or missed. */
export const meanOf = (
  { amount, rates }: Payout,
  mean: number,
  sd: number,
  { missed }: Pick<Payouts, "missed">,
): number => {
  const kept = expectedPayout(rates.kept, mean, sd);
  if (missed === null) return amount * kept;
  return amount * ((1 - missed) * kept + missed * expectedPayout(rates.missed, mean, sd));
};

/** What the team is paid at each point of a lattice, ascending: one dimension is the market's. */
const totalsOf = (
  people: readonly Payouts[],
  [market, ...own]: readonly Float64Array[],
): Float64Array => {
  const totals = new Float64Array(market!.length);
  let next = 0;
  for (const person of people) {
    const isMissed = person.missed === null ? never : missedAt(own[next++]!, person.missed);
    for (const one of person.each) addTo(totals, one, market!, own[next++]!, isMissed);
  }
  return totals.sort();
};

/** Whether a person's guards are missed at a point of the lattice. */
type IsMissed = (point: number) => boolean;

const never: IsMissed = () => false;

const missedAt = (luck: Float64Array, chance: number): IsMissed => {
  const bound = boundOf(chance);
  return (point) => luck[point]! < bound;
};

const addTo = (
  totals: Float64Array,
  one: Payout,
  market: Float64Array,
  own: Float64Array,
  isMissed: IsMissed,
): void => {
  for (let k = 0; k < totals.length; k++) {
    const attainment = one.mean + one.shared * market[k]! + one.own * own[k]!;
    const pieces = isMissed(k) ? one.rates.missed : one.rates.kept;
    totals[k]! += one.amount * paidBy(pieces, attainment);
  }
};

/** The standard normal value that others stay below with a chance. */
const boundOf = (chance: number): number => {
  if (!(chance > 0)) return Number.NEGATIVE_INFINITY;
  return chance < 1 ? normalQuantile(chance) : Number.POSITIVE_INFINITY;
};

const quantile = (ascending: Float64Array, p: number): number =>
  ascending[Math.ceil(p * ascending.length) - 1]!;
