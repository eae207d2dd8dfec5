import type { FixedChoices } from "../choices.ts";
import type { Results } from "../history/results.ts";
import { usualChoices } from "../usual-choices.ts";
import { closures } from "./market-event.ts";
import { type MarketForecast, marketForecast } from "./market-forecast.ts";

/** The forecast of another metric of the team; asked for twice, it is made once. */
export type OwnForecasts = (results: Results, isCount: boolean) => MarketForecast;

/**
 * By their own season and trend: what the market does to sales, it need not do to calls. Only who is
 * there, and when, is the same for every metric, and so is when everything is closed.
 */
export const ownChoices = ({
  period,
  gone,
  stays,
  ramp,
  events,
  workingDays,
}: FixedChoices): FixedChoices => ({
  ...usualChoices(period),
  ...{ gone, stays, ramp, workingDays },
  events: closures(events),
});

/** The same for a metric that season, growth and events were told for, too. */
export const followingChoices = (choices: FixedChoices): FixedChoices => {
  const { season, growth, events } = choices;
  return { ...ownChoices(choices), season, growth, events };
};

export const ownForecasts = (choices: FixedChoices): OwnForecasts => {
  const own = ownChoices(choices);
  const known = new Map<Results, Map<boolean, MarketForecast>>();
  return (results, isCount) => {
    const made = known.get(results) ?? new Map<boolean, MarketForecast>();
    const forecast = made.get(isCount) ?? marketForecast(results, { ...own, isCount });
    known.set(results, made.set(isCount, forecast));
    return forecast;
  };
};
