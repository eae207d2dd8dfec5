import {
  type ForecastChoices,
  forecastTeam,
  type TeamForecast,
} from "../forecast/team-forecast.ts";
import type { Results } from "../history/results.ts";
import type { Market } from "./market.ts";
import { type MarketChoices, marketOf } from "./market-of.ts";

/** What is expected of a team's people, and of the market that they sell in. */
export interface MarketForecast extends TeamForecast {
  readonly market: Market;
}

/** A team's forecast from results as they would have been in a usual market. */
export const marketForecast = (
  results: Results,
  choices: ForecastChoices & MarketChoices,
): MarketForecast => {
  const market = marketOf(results, choices);
  return { ...forecastTeam(results, choices, market.shareOf), market };
};
