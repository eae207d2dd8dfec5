import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";
import type { LogMonth } from "./log-months.ts";
import type { OwnTrend } from "./own-trend.ts";

const YEAR = 12;
/** Standard deviations that a lone month may lie off the team's season. */
const FARTHEST = 2;
/** Months of the person's usual variance beside the variance within calendar months. */
const PRIOR_MONTHS = 2;
/** Months seen a second time from which a person tells something of how much seasons differ. */
const ENOUGH_SEEN_AGAIN = 6;
/** Least variance of the own factors about the team's, 3 %: no two people sell quite alike. */
const LEAST = 0.001;

/** How a person's calendar months lie off the team's season, as logarithms. */
export interface OwnDeviation {
  /** Twelve, January first, mean 0 over the months seen; 0 where a month was never seen. */
  readonly means: readonly number[];
  readonly seen: readonly number[];
  /** Variance of one month about its mean. */
  readonly noise: number;
  /** How far people's seasons differ by this person's months, beyond chance; null where too few. */
  readonly beyond: number | null;
  /** What that is worth. */
  readonly weight: number;
}

export const ownDeviation = (
  months: readonly LogMonth[],
  season: readonly number[],
  { usual, variance }: OwnTrend,
): OwnDeviation => {
  const off = borneOut(
    months.map(({ log, month }, i) => log - usual[i]! - season[month]!),
    months,
    FARTHEST * Math.sqrt(variance),
  );
  const [seen, sums] = [new Array<number>(YEAR).fill(0), new Array<number>(YEAR).fill(0)];
  for (const [i, { month }] of months.entries()) {
    seen[month]! += 1;
    sums[month]! += off[i]!;
  }
  const raw = sums.map((total, m) => (seen[m]! > 0 ? total / seen[m]! : 0));
  const known = seen.filter((count) => count > 0);
  const centre = sum(raw) / known.length;
  const means = raw.map((value, m) => (seen[m]! > 0 ? value - centre : 0));
  const within = sum(months.map(({ month }, i) => square(off[i]! - raw[month]!)));
  const again = months.length - known.length;
  const between = sum(means.map(square)) / Math.max(1, known.length - 1);
  const chance = again > 0 ? (within / again) * mean(known.map((count) => 1 / count)) : 0;
  return {
    means,
    seen,
    noise: (within + PRIOR_MONTHS * variance) / (again + PRIOR_MONTHS),
    beyond: again >= ENOUGH_SEEN_AGAIN ? between - chance : null,
    weight: 1 / square(variance),
  };
};

/** A month off by more than the limit counts in full only if the same month of another year was off that way. */
const borneOut = (
  off: readonly number[],
  months: readonly LogMonth[],
  limit: number,
): readonly number[] =>
  off.map((value, i) => {
    if (Math.abs(value) <= limit) return value;
    const { month } = months[i]!;
    let most = limit;
    for (let k = 0; k < months.length; k++) {
      if (k !== i && months[k]!.month === month && off[k]! * value > 0)
        most = Math.max(most, Math.abs(off[k]!));
    }
    return within(value, -most, most);
  });

/** Variance of own factors about the team's: the people's, weighted by how quiet their months are. */
export const seasonsDiffer = (people: readonly OwnDeviation[]): number => {
  const telling = people.filter(({ beyond }) => beyond !== null);
  const total = sum(telling.map(({ weight }) => weight));
  if (!(total > 0)) return LEAST;
  return Math.max(LEAST, sum(telling.map(({ weight, beyond }) => weight * beyond!)) / total);
};

/** A person's deviation as far as it is believed: τ² ÷ (τ² + noise ÷ months seen). */
export const believedDeviation = (
  { means, seen, noise }: OwnDeviation,
  differ: number,
): readonly number[] =>
  means.map((value, m) => (seen[m]! > 0 ? (value * differ) / (differ + noise / seen[m]!) : 0));

/**
 * Share in [0, 1] that the team's season is trusted for a person: the chance in an own mean beside
 * that and what people's seasons differ by.
 */
export const trustOf = ({ seen, noise }: OwnDeviation, differ: number): number => {
  const chance = noise * mean(seen.filter((count) => count > 0).map((count) => 1 / count));
  return chance / (chance + differ);
};
