import type { Choices } from "../choices.ts";
import {
  type ForecastChoices,
  forecastTeam,
  type TeamForecast,
} from "../forecast/team-forecast.ts";
import type { Results } from "../history/results.ts";
import { restOfPeriod, withResultsSoFar } from "../review/with-results-so-far.ts";
import type { Market } from "./market.ts";
import { type MarketChoices, marketOf } from "./market-of.ts";

/** What is expected of a team's people, and of the market that they sell in. */
export interface MarketForecast extends TeamForecast {
  readonly market: Market;
  /** One-off sales up to the last month that is taken in: those of the past, where none of the period's is. */
  readonly latestWindfalls: TeamForecast["windfalls"];
}

type AllChoices = ForecastChoices & MarketChoices & Pick<Choices, "soFar">;

/** A team's forecast from results as they would have been in a usual market, and from what has come so far. */
export const marketForecast = (results: Results, choices: AllChoices): MarketForecast => {
  const { period, soFar } = choices;
  const market = marketOf(results, choices);
  const forecast = forecastTeam(results, choices, market.shareOf);
  if (soFar === null) return { ...forecast, market, latestWindfalls: forecast.windfalls };
  const later = { ...choices, period: restOfPeriod(period, soFar), soFar: null };
  const rest = marketForecast(soFar.results, later);
  const people = withResultsSoFar(forecast.people, rest.people, soFar, period);
  return { ...forecast, people, market, latestWindfalls: rest.windfalls };
};
