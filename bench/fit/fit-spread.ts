import { normalQuantile } from "../../src/core/stats/normal-quantile.ts";
import { within } from "../../src/core/stats/within.ts";
import { seeded } from "../simulated/random.ts";
import { descend, type Loss } from "./descent.ts";
import type { TotalCase } from "./total-case.ts";

/** How spread follows from what a series looks like, and how heavy the tails are. */
export interface SpreadNumbers {
  readonly spread: readonly number[];
  readonly tail: number;
  /** What `liftOf` is multiplied with, to raise a total's middle above its expected months. */
  readonly lift: number;
}

const LEVELS = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
const NORMAL = LEVELS.map(normalQuantile);
const RIDGE = 1e-4;
const PLAN = { rounds: 4, rate: 0.02, batch: 1024 };
const FIRST_TAIL = 0.1;

/** Fits the spread by the pinball loss of 19 quantiles (Koenker & Bassett 1978), in units of each series' own changes. */
export const fitSpread = (totals: readonly TotalCase[], seed: number): SpreadNumbers => {
  const looks = totals[0]!.features.length;
  const start = new Float64Array(looks + 2);
  start[looks] = FIRST_TAIL;
  const numbers = descend(start, spreadLoss(totals), PLAN, seeded(seed));
  return {
    spread: [...numbers.subarray(0, looks)],
    tail: numbers[looks]!,
    lift: numbers[looks + 1]!,
  };
};

/** Pinball loss; the numbers are those of the spread by feature, then the tail and the lift. */
export const spreadLoss = (totals: readonly TotalCase[]): Loss => {
  const usual = totals.reduce((sum, { weight }) => sum + weight, 0) / totals.length;
  return {
    cases: totals.length,
    addGradient: (item, at, gradient) => {
      const one = totals[item]!;
      addGradient(one, one.weight / usual / one.scale, at, gradient);
    },
    ridge: () => RIDGE,
  };
};

/** The spread of a total by such numbers, before it is widened. */
export const spreadBy = (numbers: ArrayLike<number>, { plain, features }: TotalCase): number =>
  plain * Math.exp(within(dot(numbers, features), -3, 3));

const dot = (a: ArrayLike<number>, b: readonly number[]): number => {
  let total = 0;
  for (let i = 0; i < b.length; i++) total += a[i]! * b[i]!;
  return total;
};

const addGradient = (
  one: TotalCase,
  weight: number,
  at: Float64Array,
  gradient: Float64Array,
): void => {
  const looks = one.features.length;
  const tail = at[looks]!;
  const spread = spreadBy(at, one);
  let [ofSpread, ofTail, ofLift] = [0, 0, 0];
  const lifted = { ...one, expected: one.expected + at[looks + 1]! * one.lift };
  for (const [i, q] of NORMAL.entries()) {
    const z = q * Math.exp((tail * q * q) / 2);
    const { amount, bySpread, byZ, byExpected } = amountWithSlopes(lifted, spread, z);
    if (one.isNonNegative && amount < 0) continue;
    const slope = (one.came < amount ? 1 : 0) - LEVELS[i]!;
    ofSpread += slope * bySpread;
    ofTail += slope * byZ * ((z * q * q) / 2);
    ofLift += slope * byExpected * one.lift;
  }
  for (let i = 0; i < looks; i++) gradient[i]! += weight * ofSpread * one.features[i]!;
  gradient[looks]! += weight * ofTail;
  gradient[looks + 1]! += weight * ofLift;
};

/** A quantile as the product has it, and how it changes with the logarithm of the spread, with z and with what is expected. */
const amountWithSlopes = ({ expected, isNonNegative }: TotalCase, spread: number, z: number) => {
  if (!(isNonNegative && expected > 0))
    return { amount: expected + spread * z, bySpread: spread * z, byZ: spread, byExpected: 1 };
  const share = (spread / expected) ** 2;
  const log = Math.sqrt(Math.log(1 + share));
  const high = expected * Math.exp(z * log);
  return {
    amount: (expected + spread * z + high) / 2,
    bySpread: (spread * z + (high * z * share) / ((1 + share) * log)) / 2,
    byZ: (spread + high * log) / 2,
    byExpected: (1 + (high / expected) * (1 - (z * share) / ((1 + share) * log))) / 2,
  };
};
