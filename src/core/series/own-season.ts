import { square } from "../stats/square.ts";
import { movingAverage } from "./moving-average.ts";
import type { SeasonForm } from "./season-form.ts";

export interface OwnSeason extends SeasonForm {
  /** Share in [0, 1] of what was seen that is believed. */
  readonly believed: number;
  /** The parts before any were disbelieved. */
  readonly raw: readonly number[];
}

const YEAR = 12;
/** What a year-old month counts beside this year's. */
const KEPT_A_YEAR = 0.75;
/** Share of a season that is believed of little more than one year: too little to estimate it from. */
const BELIEVED_OF_ONE_YEAR = 0.4;
/** Months seen a second time from which the noise can be told from the season. */
const ENOUGH_SEEN_AGAIN = 4;
/** A deviation this small, as a share of the mean month, is rounding. */
const ROUNDING = 1e-9;
const LOWEST_FACTOR = 0.05;
/** A trend this near to zero, as a share of the mean, is not divided by. */
const LOWEST_TREND = 0.1;

/**
 * Season of one series alone, of mean size 1 and 12 months or longer (else none): what the months lie off the moving
 * average, older years counting less, pulled to nothing as far as the noise could have made it:
 * τ² ÷ (τ² + v ÷ c), v the variance within a calendar month, c the months seen, τ² the variance
 * between calendar months beyond chance (empirical Bayes; Miller & Williams 2003, IJF 19).
 */
export const ownSeason = (
  values: readonly number[],
  start: number,
  isFactor: boolean,
): OwnSeason => {
  if (values.length < YEAR) return notSeen(isFactor);
  const { deviations, seen, noise, isSeenAgain } = calendarMonths(values, start, isFactor);
  const raw = shaped(deviations, isFactor);
  if (!isSeenAgain) {
    const believed = deviations.some(isSeen) ? BELIEVED_OF_ONE_YEAR : 0;
    const parts = deviations.map((deviation) => believed * deviation);
    return { isFactor, parts: shaped(parts, isFactor), believed, raw };
  }
  let [between, chance] = [0, 0];
  for (let m = 0; m < YEAR; m++) {
    between += square(deviations[m]!) / (YEAR - 1);
    chance += noise / seen[m]! / YEAR;
  }
  const beyond = Math.max(0, between - chance);
  let believed = 0;
  const parts = deviations.map((deviation, m) => {
    const share = beyond > 0 ? beyond / (beyond + noise / seen[m]!) : 0;
    believed += share / YEAR;
    return share * deviation;
  });
  return { isFactor, parts: shaped(parts, isFactor), believed, raw };
};

const notSeen = (isFactor: boolean): OwnSeason => {
  const parts = shaped(zeros(), isFactor);
  return { isFactor, parts, believed: 0, raw: parts };
};

const isSeen = (deviation: number): boolean => Math.abs(deviation) > ROUNDING;

const zeros = (): number[] => new Array<number>(YEAR).fill(0);

/** Each calendar month's mean deviation from the trend, how often it counts as seen, and the noise. */
const calendarMonths = (values: readonly number[], start: number, isFactor: boolean) => {
  const n = values.length;
  const trend = movingAverage(values);
  const least = (LOWEST_TREND * values.reduce((total, value) => total + Math.abs(value), 0)) / n;
  const [weights, sums, squares] = [zeros(), zeros(), zeros()];
  const off = values.map((value, t) =>
    isFactor ? value / Math.max(trend[t]!, least) - 1 : value - trend[t]!,
  );
  let weight = 1;
  for (let t = n - 1; t >= 0; t--) {
    const month = (start + t) % YEAR;
    const age = n - 1 - t;
    if (age > 0 && age % YEAR === 0) weight *= KEPT_A_YEAR;
    weights[month]! += weight;
    sums[month]! += weight * off[t]!;
    squares[month]! += weight * weight;
  }
  const means = sums.map((total, m) => total / weights[m]!);
  const centre = means.reduce((total, value) => total + value, 0) / YEAR;
  let rest = 0;
  for (let t = 0; t < n; t++) rest += square(off[t]! - means[(start + t) % YEAR]!);
  return {
    deviations: means.map((value) => value - centre),
    seen: weights.map((total, m) => square(total) / squares[m]!),
    noise: rest / Math.max(1, n - YEAR),
    isSeenAgain: n - YEAR >= ENOUGH_SEEN_AGAIN,
  };
};

/** Deviations as factors with mean 1 and none below a twentieth, or as amounts with mean 0. */
const shaped = (deviations: readonly number[], isFactor: boolean): readonly number[] => {
  const parts = isFactor ? deviations.map((x) => Math.max(LOWEST_FACTOR, 1 + x)) : deviations;
  const centre = parts.reduce((total, part) => total + part, 0) / YEAR;
  return parts.map((part) => (isFactor ? part / centre : part - centre));
};
