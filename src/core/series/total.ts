import { countTail } from "../stats/count-tail.ts";
import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import { normalCdf } from "../stats/normal-cdf.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { square } from "../stats/square.ts";
import { FITTED } from "./fitted.ts";

/**
 * What a total may come to. Its quantiles are middle + spread · z(q), z(q) = q · exp(τ q² ÷ 2) for a
 * standard normal q: tails a little heavier than normal (Tukey's h; Hoaglin 1985). Where it can't be
 * negative they are the mean of these and of a lognormal's with the same spread, and never below 0.
 */
export interface Total {
  /** Sum of the expected months. */
  readonly expected: number;
  /** Median: as likely to be surpassed as not. */
  readonly middle: number;
  readonly spread: number;
  readonly isNonNegative: boolean;
  readonly isCount: boolean;
  /** What has come already, a part of `expected` and `middle` that is certain; left out for nothing. */
  readonly known?: number;
}

/** What is still to come of a total. */
const restOf = (total: Total): Total => {
  if ((total.known ?? 0) === 0) return total;
  const { known = 0, ...rest } = total;
  return plus(rest, -known);
};

const plus = (total: Total, amount: number): Total => ({
  ...total,
  expected: total.expected + amount,
  middle: total.middle + amount,
});

/** A total with what has come already. */
export const withKnown = (rest: Total, known: number): Total => ({ ...plus(rest, known), known });

/** A total of which so many times as much is still to come. */
export const timesRest = <Of extends Total>(total: Of, times: number): Of => {
  const { known = 0, expected, middle, spread } = total;
  return {
    ...total,
    expected: known + (expected - known) * times,
    middle: known + (middle - known) * times,
    spread: spread * times,
  };
};

/** Amount that the total stays below with a probability in (0, 1), a count as if it had decimals. */
export const quantileOfTotal = (
  total: Total,
  probability: number,
  log = logSpread(total),
): number => (total.known ?? 0) + amountAt(restOf(total), normalQuantile(probability), log);

/** Share of the spread below which a lognormal with such a mean would be 0 nearly always. */
const NOTHING = 1e-9;

type Amounts = Pick<Total, "middle" | "spread" | "isNonNegative">;

/** Amount at a standard normal value: rises with it. */
const amountAt = (total: Amounts, q: number, log: number): number =>
  amountOf(total, q * exp((FITTED.tail * square(q)) / 2), log);

/** Amount so many spreads off what is expected. */
export const amountOf = (
  { middle, spread, isNonNegative }: Amounts,
  z: number,
  log = logOf({ middle, spread, isNonNegative }),
): number => {
  const straight = middle + spread * z;
  if (!isNonNegative) return straight;
  if (!(middle > NOTHING * spread)) return Math.max(0, straight);
  return Math.max(0, (straight + middle * exp(z * log)) / 2);
};

/** The lognormal's spread, in logarithms; 0 where there is none. Who asks much of one total gives it along. */
export const logSpread = (total: Total): number => logOf(restOf(total));

const logOf = ({ middle, spread, isNonNegative }: Amounts): number =>
  isNonNegative && middle > NOTHING * spread ? Math.sqrt(ln(1 + square(spread / middle))) : 0;

/** Chance in [0, 1] that the total is at least an amount; of a count, that it is that whole number or more. */
export const chanceOfTotal = (total: Total, amount: number, log = logSpread(total)): number => {
  const [rest, known] = [restOf(total), total.known ?? 0];
  if (!rest.isCount) return chanceAbove(rest, amount - known, log);
  const least = Math.ceil(amount - known);
  if (isLargeCount(rest)) return chanceAbove(rest, least - 0.5, log);
  return countTail(least, rest.expected, square(sdOf(rest)));
};

/** Whether a total is a count whose chances are those of an amount, half a unit lower. */
export const isLargeCount = ({ isCount, expected, known = 0 }: Total): boolean =>
  isCount && !(expected - known <= LARGE);
const LARGE = 150;
/** Standard deviation of a normal value whose 80 % interval is as wide as that of a spread of 1. */
const SD_OF_SPREAD = exp((FITTED.tail * square(normalQuantile(0.9))) / 2);

/** Standard deviation of a normal value with the total's 80 % interval, in its unit. */
export const sdOf = ({ spread }: Pick<Total, "spread">): number => spread * SD_OF_SPREAD;

/** The spread whose standard deviation that is. */
export const spreadOf = (sd: number): number => sd / SD_OF_SPREAD;

/** Farthest standard normal value that is looked at: beyond lie chances of 10⁻¹⁵. */
const FARTHEST = 8;

const chanceAbove = (total: Total, amount: number, log: number): number => {
  if (!(total.spread > 0)) return total.middle >= amount ? 1 : 0;
  if (total.isNonNegative && amount <= 0) return 1;
  return 1 - normalCdf(normalOf(spreadsOff(total, amount, log)));
};

/**
 * How many spreads off the middle an amount lies: the reverse of amountOf above 0. Newton's method
 * from the right of the root of a rising convex function, which it never passes; it ends where
 * rounding does.
 */
const spreadsOff = ({ middle, spread }: Amounts, amount: number, log: number): number => {
  if (log === 0) return (amount - middle) / spread;
  // Right of the root is that of the tangent at the middle; far above, that of the lognormal alone is nearer.
  let z = (2 * (amount - middle)) / (spread + middle * log);
  if (z * log > FAR) z = Math.min(z, ln((2 * amount) / middle) / log);
  for (;;) {
    const grown = middle * exp(z * log);
    const next = z - (middle + spread * z + grown - 2 * amount) / (spread + grown * log);
    if (!(next < z)) return z;
    z = next;
  }
};

/** So many logarithms above the middle the tangent is a poor start. */
const FAR = 1;

/** The standard normal value q, at most so far, with q · exp(τ q² ÷ 2) = z; by Newton's method, too. */
const normalOf = (z: number): number => {
  const size = Math.abs(z);
  let q = Math.min(size, FARTHEST);
  for (;;) {
    const widened = exp((FITTED.tail * square(q)) / 2);
    const next = q - (q - size / widened) / (1 + FITTED.tail * square(q));
    if (!(next < q)) return Math.sign(z) * q;
    q = next;
  }
};
