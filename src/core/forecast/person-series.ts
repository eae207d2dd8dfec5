import { addMonths, type Month } from "../calendar/month.ts";
import { factorOf } from "../season/factor-of.ts";
import type { SeriesForecast } from "../series/series-forecast.ts";
import type { Shares } from "../series/spread.ts";
import { sdOf, spreadOf, type Total } from "../series/total.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import type { KnownLevel, Peers } from "./credibility.ts";

/** What is expected of somebody in the months after the history, there in full. */
export interface Coming {
  /** Season: twelve factors, January first, mean 1. */
  readonly factors: readonly number[];
  readonly months: readonly number[];
  /** Distribution of the shares of the coming months added up. */
  readonly total: (shares: Shares, isCount: boolean) => Total;
  /** Its middle alone, which takes far less to find. */
  readonly middle: (shares: Shares, isCount: boolean) => number;
}

/** Least part of a total's variance that leaning on the peers leaves. Judgement. */
const LEAST_LEFT = 0.25;

/**
 * A series brought to a level, its months times `onTop`. The peers' testimony makes a total as much
 * surer as it does the level: variance² ÷ (variance + difference) less, relative to the level.
 */
export const pulledTo = (
  level: number,
  own: KnownLevel,
  series: SeriesForecast,
  peers: Peers | null,
  onTop: readonly number[],
): Coming => {
  const scale = own.value === 0 ? 1 : level / own.value;
  const told = peers ? square(own.variance) / (own.variance + peers.differ) : 0;
  const grown = (shares: Shares) => shares.map((share, h) => share * onTop[h]!);
  return {
    factors: series.factors,
    months: series.months.map((month, h) => month * scale * onTop[h]!),
    middle: (shares, isCount) => series.middle(grown(shares), isCount) * scale,
    total: (shares, isCount) => {
      const inFull = grown(shares);
      const total = series.total(inFull, isCount);
      const variance = total.expected > 0 ? square(sdOf(total) / total.expected) : 0;
      const left = variance > 0 ? Math.max(LEAST_LEFT, 1 - told / variance) : 1;
      return {
        ...total,
        expected: total.expected * scale,
        middle: total.middle * scale,
        spread: total.spread * scale * Math.sqrt(left),
      };
    },
  };
};

/** Somebody like the others, of whom nothing else is known: may be any of them. */
export const likePeers = (
  level: number,
  { differ, noise }: Peers,
  factors: readonly number[],
  next: Month,
  market: readonly number[],
): Coming => {
  const months = market.map((growth, h) => level * growth * factorOf(factors, addMonths(next, h)));
  return {
    factors,
    months,
    middle: (shares) => sum(shares.map((share, h) => share * months[h]!)),
    total: (shares, isCount) => {
      const parts = shares.map((share, h) => share * months[h]!);
      const expected = sum(parts);
      const variance = noise * sum(parts.map(square)) + differ * square(expected);
      const spread = spreadOf(Math.sqrt(variance));
      return { expected, middle: expected, spread, isNonNegative: true, isCount };
    },
  };
};
