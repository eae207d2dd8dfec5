import { deseasonalised } from "../history/deseasonalised.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { trendOf } from "./trend.ts";

/** Months below which a trend cannot be told from chance, and the months that it is taken from. */
export const TREND_MONTHS = 24;
/** Growth rarely lasts (Gardner & McKenzie 1985, Management Science 31); 0.75 by simulation. */
const OF_GROWTH = 0.75;
/** Hoping that a decline fades sets goals that nobody reaches. */
const OF_DECLINE = 1;

/** The team's own trend to plan with, as a logarithm a month; 0 with less than 24 months. */
export const dampedTrend = (history: Results, factors: readonly number[]): number => {
  if (knownMonths(history).length < TREND_MONTHS) return 0;
  const recent = history.people.map(({ person, values }) => ({
    person,
    values: values.map((value, i) => (i < values.length - TREND_MONTHS ? null : value)),
  }));
  const trend = trendOf(deseasonalised({ start: history.start, people: recent }, factors));
  return trend * (trend > 0 ? OF_GROWTH : OF_DECLINE);
};
