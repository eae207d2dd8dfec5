import type { Results } from "../history/results.ts";
import { exp } from "../stats/exp.ts";
import { mean } from "../stats/mean.ts";
import { calmed } from "./harmonics.ts";
import { type LogMonth, logMonthsOf } from "./log-months.ts";
import { believedDeviation, ownDeviation, seasonsDiffer, trustOf } from "./own-deviation.ts";
import { type OwnTrend, ownTrend } from "./own-trend.ts";

/** The season of a team and everybody's own version of it. */
export interface TeamSeason {
  /** Twelve factors, January first, mean 1. */
  readonly factors: readonly number[];
  /** The same before chance was taken off. */
  readonly raw: readonly number[];
  /** One set a person, in their order. */
  readonly own: readonly (readonly number[])[];
  /** Share in [0, 1] of each person's forecast that is made with these factors; the rest goes by the own ones. */
  readonly trust: readonly number[];
}

const YEAR = 12;
const ROUNDS = 3;
/** Months that a person must have to inform the season. */
const FEWEST = 4;
/** What people's seasons usually differ by (4.5 %, squared), while it is not known. */
const USUAL_DIFFERENCE = 0.002;

/**
 * Season that a team shares, in logarithms: everybody's months against the own level and trend,
 * months far off counting less (Huber), averaged by how much each person knows, and calmed. Then
 * each person's own deviation from it, as far as the data bear it out. Null where some calendar
 * month was never seen, or nobody has results.
 */
export const teamSeason = ({ start, people }: Results): TeamSeason | null => {
  const months = people.map(({ values }) => logMonthsOf(values, start));
  const told = months.map((one) => (one.length >= FEWEST ? one : []));
  let season: readonly number[] = new Array<number>(YEAR).fill(0);
  let trends: readonly (OwnTrend | null)[] = told.map(() => null);
  let raw = season;
  for (let round = 0; round < ROUNDS; round++) {
    trends = told.map((one, i) => (one.length > 0 ? ownTrend(one, season, trends[i]!) : null));
    const curve = sharedCurve(told, trends);
    if (curve === null) return null;
    raw = curve.means;
    season = calmed(curve.means, curve.variance);
  }
  const deviations = trends.map((trend, i) => trend && ownDeviation(told[i]!, season, trend));
  const differ = seasonsDiffer(deviations.filter((one) => one !== null));
  return {
    factors: asFactors(season),
    raw: asFactors(raw),
    own: deviations.map((one) => {
      const added = one && believedDeviation(one, differ);
      return asFactors(added ? season.map((value, m) => value + added[m]!) : season);
    }),
    trust: deviations.map((one) => (one === null ? 1 : trustOf(one, differ))),
  };
};

/** Each calendar month's mean over the people, mean 0, and the variance of such a mean. */
const sharedCurve = (
  people: readonly (readonly LogMonth[])[],
  trends: readonly (OwnTrend | null)[],
): { readonly means: readonly number[]; readonly variance: number } | null => {
  const [sums, weights] = [new Array<number>(YEAR).fill(0), new Array<number>(YEAR).fill(0)];
  for (const [i, trend] of trends.entries()) {
    if (trend !== null) addOwnCurve(people[i]!, trend, sums, weights);
  }
  if (weights.some((weight) => weight === 0)) return null;
  const means = sums.map((total, m) => total / weights[m]!);
  const centre = mean(means);
  return {
    means: means.map((value) => value - centre),
    variance: mean(weights.map((weight) => 1 / weight)),
  };
};

/** Adds a person's calendar months, weighted by what they tell, to the team's sums and weights. */
const addOwnCurve = (
  months: readonly LogMonth[],
  { usual, weights: counts, variance }: OwnTrend,
  sums: number[],
  weights: number[],
): void => {
  const [own, counted] = [new Array<number>(YEAR).fill(0), new Array<number>(YEAR).fill(0)];
  for (let k = 0; k < months.length; k++) {
    const { log, month } = months[k]!;
    own[month]! += counts[k]! * (log - usual[k]!);
    counted[month]! += counts[k]!;
  }
  for (let m = 0; m < YEAR; m++) {
    if (!(counted[m]! > 0)) continue;
    const weight = 1 / (variance / counted[m]! + USUAL_DIFFERENCE);
    sums[m]! += (weight * own[m]!) / counted[m]!;
    weights[m]! += weight;
  }
};

const asFactors = (logs: readonly number[]): readonly number[] => {
  const factors = logs.map(exp);
  const centre = mean(factors);
  return factors.map((factor) => factor / centre);
};
