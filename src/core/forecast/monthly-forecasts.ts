import type { Results } from "../history/results.ts";
import { teamSeason } from "../season/team-season.ts";
import { blended } from "../series/blended.ts";
import { forecastSeries } from "../series/series-forecast.ts";
import { quantileOfTotal } from "../series/total.ts";

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
  const team = results.people.length > 1 ? teamSeason(results) : null;
  return results.people.map(({ values }, i) => {
    const own = forecastSeries(results.start, values, horizon, null);
    const forecast = team
      ? blended(forecastSeries(results.start, values, horizon, team.own[i]!), own, team.trust[i]!)
      : own;
    return {
      months: forecast.months,
      factors: forecast.factors,
      quantileOf: (count) => {
        const total = forecast.total(new Array<number>(count).fill(1), isCount);
        return (probability) => quantileOfTotal(total, probability);
      },
    };
  });
};
