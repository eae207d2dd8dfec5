import { addMonths } from "../calendar/month.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import { historyBefore } from "../history/history-before.ts";
import type { Results } from "../history/results.ts";
import { withoutWindfalls } from "../history/windfalls.ts";
import { seasonOf } from "../season/season.ts";
import { usualSeason } from "../season/usual-season.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { credibleTeam, peersOf } from "./credibility.ts";
import { dampedTrend } from "./damped-trend.ts";
import { levelOf } from "./level.ts";
import { monthWeights, periodForecast } from "./period-forecast.ts";
import { teamVolatility, volatilityOf } from "./volatility.ts";

/** What is expected of somebody, month by month, and how sure that is. */
export interface MonthlyForecast {
  /** Mean of each coming month, first one first; as many as were asked for. */
  readonly months: readonly number[];
  /** Season: twelve factors, January first, mean 1. */
  readonly factors: readonly number[];
  /** Amount that the total of the first `count` months stays below with a probability in (0, 1). */
  readonly quantileOf: (count: number) => (probability: number) => number;
}

/** One a person, in their order. People of a team (more than one) inform one another. */
export const monthlyForecasts = (
  results: Results,
  horizon: number,
  isCount: boolean,
): readonly MonthlyForecast[] => {
  const last = addMonths(results.start, results.people[0]!.values.length - 1);
  const period = { start: addMonths(last, 1), months: horizon };
  const history = historyBefore(results, period);
  const usual = withoutWindfalls(history, usualSeason(history, 12)).results;
  const { factors } = seasonOf(usual);
  const trend = dampedTrend(usual, factors);
  const weights = monthWeights(period, last, factors, trend);
  const levels = deseasonalised(usual, factors).people.map(({ values }) => levelOf(values, trend));
  const volatility = teamVolatility(levels, isCount);
  return credibleTeam(levels, peersOf(levels, volatility)).map(({ value, support }, i) => {
    const typical = {
      ...{ value, support, isCount },
      volatility: volatilityOf(levels[i]!, volatility, value),
    };
    return {
      months: weights.map((weight) => value * weight),
      factors,
      quantileOf: (count) => {
        const { expected, sd } = periodForecast(typical, weights.slice(0, count));
        return (probability) => expected + sd * normalQuantile(probability);
      },
    };
  });
};
