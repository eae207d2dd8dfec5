import { median } from "../stats/median.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import type { LogMonth } from "./log-months.ts";

/** A person's months against the own level and trend, season aside. */
export interface OwnTrend {
  /** Logarithm of the usual month at each known month. */
  readonly usual: readonly number[];
  /** How much each of them counts: 1, less for months far off. */
  readonly weights: readonly number[];
  /** Variance of a month's logarithm. */
  readonly variance: number;
}

/** A slope is believed less the nearer it lies to chance: 1 − 2 · variance ÷ slope². */
const DOUBT = 2;
/** Residuals beyond this many robust standard deviations count less (Huber 1964). */
const HUBER = 2;
const MAD_TO_SD = 1.4826;
/** Variance to begin with: a month may well lie a quarter off. */
const USUAL_VARIANCE = 0.06;
/** Keeps a person whose months are all equal from a division by zero. */
const LEAST_SD = 1e-6;

/** Level and doubted slope through a person's months without season; `before` from the last round. */
export const ownTrend = (
  months: readonly LogMonth[],
  season: readonly number[],
  before: OwnTrend | null,
): OwnTrend => {
  const level = months.map(({ log, month }) => log - season[month]!);
  const weights = before?.weights ?? months.map(() => 1);
  let [total, time, height] = [0, 0, 0];
  for (let i = 0; i < months.length; i++) {
    total += weights[i]!;
    time += weights[i]! * months[i]!.at;
    height += weights[i]! * level[i]!;
  }
  time /= total;
  height /= total;
  let [across, together] = [0, 0];
  for (let i = 0; i < months.length; i++) {
    const off = months[i]!.at - time;
    across += weights[i]! * square(off);
    together += weights[i]! * (off * (level[i]! - height));
  }
  const slope =
    across > 0 ? doubted(together / across, (before?.variance ?? USUAL_VARIANCE) / across) : 0;
  const usual = months.map(({ at }) => height + slope * (at - time));
  const off = level.map((value, i) => value - usual[i]!);
  const sd = MAD_TO_SD * median(off.map(Math.abs)) + LEAST_SD;
  const next = off.map((value) => Math.min(1, (HUBER * sd) / (Math.abs(value) + LEAST_SD * sd)));
  const squares = sum(next.map((weight, i) => weight * square(off[i]!)));
  const seen = squares / Math.max(1, sum(next) - 2);
  return { usual, weights: next, variance: (square(sd) + seen) / 2 };
};

const doubted = (slope: number, variance: number): number =>
  slope === 0 ? 0 : slope * Math.max(0, 1 - (DOUBT * variance) / square(slope));
