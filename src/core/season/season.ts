import type { Month } from "../calendar/month.ts";
import { trendOf } from "../forecast/trend.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { cycleMeans, type Ratio } from "./cycle-means.ts";
import { damped, dampingOf } from "./damping.ts";
import { ownRatios } from "./own-ratios.ts";

/** How far a season is known: not at all, from a single cycle (half believed), from two or more, or from the manager. */
type SeasonBasis = "none" | "half" | "full" | "given";

export interface Season {
  /** One a month of the cycle (January first), mean 1: what plans use. */
  readonly factors: readonly number[];
  /** The same before they were pulled to 1. */
  readonly raw: readonly number[];
  readonly basis: SeasonBasis;
}

/** Rounds until levels, trend and factors agree. */
const ROUNDS = 6;
/** One cycle cannot tell season from chance: half of it is believed. Judgement, by simulation. */
const HALF = 0.5;

/**
 * Season of a team, windfalls already capped: each person's ratios to the own level and the common
 * trend, averaged over the people, then over the years. Pooled, since a single person's one year
 * gives factors worse than none. Cycles other than 12 months start where a count of months does.
 */
export const seasonOf = (history: Results, length = 12): Season => {
  const months = knownMonths(history).length;
  const flat = Array.from({ length }, () => 1);
  if (months < length) return { factors: flat, raw: flat, basis: "none" };
  const hasTrend = months >= 2 * length;
  const settled = settledPeople(history, length);
  let [raw, pooled]: [readonly number[], readonly Ratio[]] = [flat, []];
  for (let round = 0; round < ROUNDS; round++) {
    const trend = hasTrend ? trendOf(deseasonalised(settled, raw)) : 0;
    pooled = pooledRatios(ownRatios(settled, raw, trend));
    raw = cycleMeans(pooled, length, mean);
  }
  const share = hasTrend ? dampingOf(raw, samplingVariance(raw, pooled)) : HALF;
  return { factors: damped(raw, share), raw, basis: hasTrend ? "full" : "half" };
};

/** People known for a whole cycle: a newcomer's first months show the start, not the season. */
const settledPeople = (history: Results, length: number): Results => {
  const people = history.people.filter(
    ({ values }) => values.filter((value) => value !== null).length >= length,
  );
  return people.length > 0 ? { start: history.start, people } : history;
};

/** The team's mean ratio of each month, since what hits a month hits everybody in it. */
const pooledRatios = (people: readonly (readonly Ratio[])[]): readonly Ratio[] => {
  const byMonth = new Map<Month, number[]>();
  for (const { month, value } of people.flat()) {
    byMonth.set(month, [...(byMonth.get(month) ?? []), value]);
  }
  return [...byMonth].map(([month, values]) => ({ month, value: mean(values) }));
};

/** Mean variance of the factors, from how much the same month differs between the years. */
const samplingVariance = (factors: readonly number[], pooled: readonly Ratio[]): number => {
  const length = factors.length;
  const squares = pooled.map(({ month, value }) => square(value - factors[month % length]!));
  const variance = sum(squares) / Math.max(1, pooled.length - length);
  const years = factors.map((_, i) => pooled.filter(({ month }) => month % length === i).length);
  return mean(years.map((count) => variance / Math.max(1, count)));
};
