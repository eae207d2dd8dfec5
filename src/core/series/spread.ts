import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import { square } from "../stats/square.ts";
import { within } from "../stats/within.ts";
import type { Evidence } from "./evidence.ts";
import { FITTED } from "./fitted.ts";
import { monthOfWay, type Weights } from "./mixture.ts";

/** Share of each coming month that belongs to a total: 0 before it begins, 1 in full, less on leave. */
export type Shares = readonly number[];

/** How far a drift that nobody sees yet carries, beside the error of a fitted slope. */
const DRIFT = 0.16;

/**
 * Standard deviation of a total, in the evidence's unit, as exponential smoothing has it: each
 * month's chance stays in the level with weight α (Hyndman, Koehler, Ord & Snyder 2008, §6.3),
 * the level is known from n months only, and so is the slope.
 */
export const plainSpread = (evidence: Evidence, shares: Shares, start: number): number => {
  const { byFactors, byAmounts, variance, months: n } = evidence;
  const { alpha } = (byFactors ?? byAmounts).smoothed;
  const parts = byFactors?.season.parts;
  const weight = (h: number) => shares[h]! * (parts ? parts[(start + h) % 12]! : 1);
  let [chance, later, slopes] = [0, 0, 0];
  for (let h = shares.length - 1; h >= 0; h--) {
    const own = weight(h);
    chance += square(own + alpha * later);
    later += own;
    slopes += (h + 1) * own;
  }
  const ofLevel = square(later) / (2 * n);
  const ofSlope =
    ((DRIFT * 12) / (n * n * n)) * Math.max(1, 0.1 * square(n * alpha)) * square(slopes);
  return Math.sqrt(variance * (chance + ofLevel + ofSlope));
};

/** Most relative variance of a month that a total is lifted for. */
const MOST_LIFTED = 0.3;
/** A Poisson count is half as skewed as an amount that varies as much by a gamma distribution. */
const OF_A_COUNT = 0.5;

/**
 * What a lift of 1 raises the middle of a total by, where months can't be negative. The expected
 * months err least on average, so they are medians of skewed months, and their means lie higher by a
 * part of the variance. The median of a total lies below the sum of the means, but only as far as
 * that of a single month does: skewness and variance add up alike (mean − median ≈ κ₃ ÷ 6σ²).
 */
export const liftOf = (
  { byFactors, seen, isNonNegative }: Evidence,
  shares: Shares,
  start: number,
  isCount: boolean,
): number => {
  if (!isNonNegative) return 0;
  const parts = byFactors?.season.parts;
  let [lifted, skewed, whole] = [0, 0, 0];
  for (let h = 0; h < shares.length; h++) {
    const size = shares[h]! * (parts ? parts[(start + h) % 12]! : 1);
    lifted += size;
    skewed += size * shares[h]!;
    whole += shares[h]!;
  }
  if (!(whole > 0)) return 0;
  return (isCount ? OF_A_COUNT : 1) * Math.min(seen, MOST_LIFTED) * (lifted - skewed / whole);
};

/**
 * The same as it turned out to be: scaled by what the series looks like, how far the ways on lie
 * apart and how much of a count's chance there is in it, then widened until 80 % of the totals that
 * it was fitted on lie within their 80 % interval.
 */
export const fittedSpread = (
  evidence: Evidence,
  weights: Weights,
  total: { readonly shares: Shares; readonly expected: number; readonly isCount: boolean },
  start: number,
): number => {
  const plain = plainSpread(evidence, total.shares, start);
  if (!(plain > 0)) return 0;
  const looks = spreadFeatures(evidence, weights, total, plain);
  let log = 0;
  for (let i = 0; i < looks.length; i++) log += FITTED.spread[i]! * looks[i]!;
  return plain * exp(within(log, -3, 3)) * widened(total.shares, evidence.months);
};

export const spreadFeatures = (
  evidence: Evidence,
  weights: Weights,
  {
    shares,
    expected,
    isCount,
  }: { readonly shares: Shares; readonly expected: number; readonly isCount: boolean },
  plain: number,
): readonly number[] => {
  const between = disagreement(evidence, weights, shares, expected) / square(plain);
  const chance = Math.max(0.5, expected * evidence.unit) / square(plain * evidence.unit);
  return [
    ...evidence.features,
    within(0.5 * ln(between + 0.003) + 1, -1.5, 1.5),
    isCount ? within(0.5 * ln(chance + 0.01) + 0.8, -1.5, 1.5) : 0,
  ];
};

/** Mean squared distance of the ways' totals from the expected one, by the weights of the middle month. */
const disagreement = (
  evidence: Evidence,
  weights: Weights,
  shares: Shares,
  expected: number,
): number => {
  const middle = weights.byMonth[shares.length >> 1] ?? weights.byMonth[0]!;
  let squares = 0;
  for (let way = 0; way < middle.length; way++) {
    let total = 0;
    for (let h = 0; h < shares.length; h++)
      total += shares[h]! * monthOfWay(evidence, weights, way, h);
    squares += middle[way]! * square(total - expected);
  }
  return squares;
};

/** Factor by which totals of so many months are widened, on a line between those that were fitted. */
const widened = (shares: Shares, known: number): number => {
  const { months, long, short } = FITTED.widening;
  const factors = known < FITTED.widening.shortBelow ? short : long;
  const count = Math.max(
    1,
    shares.reduce((sum, share) => sum + Math.min(1, share), 0),
  );
  const above = months.findIndex((month) => month >= count);
  if (above < 0) return factors[factors.length - 1]!;
  if (above === 0) return factors[0]!;
  const [low, high] = [months[above - 1]!, months[above]!];
  const way = ln(count / low) / ln(high / low);
  return factors[above - 1]! + way * (factors[above]! - factors[above - 1]!);
};
