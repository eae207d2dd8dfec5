import { deseasonalised } from "../history/deseasonalised.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { square } from "../stats/square.ts";
import { trendOf, trendVariance } from "./trend.ts";

/** Months below which a trend cannot be told from chance, and the months that it is taken from. */
export const TREND_MONTHS = 24;
/** Standard deviation of teams' growth, 8 % a year, as a logarithm a month. Judgement, by simulation. */
const USUAL_GROWTH = 0.08 / 12;

/**
 * The team's own trend to plan with, as a logarithm a month; 0 with less than 24 months. It counts
 * as far as it can be told from chance, τ² ÷ (τ² + its variance), τ being what teams usually grow or
 * shrink by (Bühlmann & Gisler 2005, ch. 3): else one great month two years ago would move every goal.
 */
export const dampedTrend = (history: Results, factors: readonly number[]): number => {
  if (knownMonths(history).length < TREND_MONTHS) return 0;
  const recent = history.people.map(({ person, values }) => ({
    person,
    values: values.map((value, i) => (i < values.length - TREND_MONTHS ? null : value)),
  }));
  const normal = deseasonalised({ start: history.start, people: recent }, factors);
  const trend = trendOf(normal);
  const variance = trendVariance(normal, trend, factors.length - 1);
  return trend * (square(USUAL_GROWTH) / (square(USUAL_GROWTH) + variance));
};
