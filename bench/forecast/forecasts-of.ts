import {
  type MonthlyForecast,
  monthlyForecasts,
} from "../../src/core/forecast/monthly-forecasts.ts";
import type { Results } from "../../src/core/history/results.ts";
import { isCounted } from "./is-counted.ts";
import { LEVELS, SPANS, type Span } from "./levels.ts";
import type { Series } from "./series.ts";
import { teamsOf } from "./teams-of.ts";

/** A line of a file of forecasts. */
export interface Forecast {
  readonly id: string;
  readonly mean: readonly number[];
  /** Quantiles of the total of the coming 3 and 12 months, at LEVELS. */
  readonly q: Readonly<Record<Span, readonly number[]>>;
  /** Season: January first, mean 1. */
  readonly factors: readonly number[];
  /** Time that it took; in a team everybody's share of it. */
  readonly ms: number;
}

const LONGEST_SPAN = Math.max(...SPANS);

/** The product's forecasts, teams together, in the order of the series. */
export const forecastsOf = (set: readonly Series[], horizon: number): readonly Forecast[] => {
  const byId = new Map(
    teamsOf(set).flatMap((team) => teamForecasts(team, horizon).map((one) => [one.id, one])),
  );
  return set.map(({ id }) => byId.get(id)!);
};

const teamForecasts = (team: Results, horizon: number): readonly Forecast[] => {
  const before = performance.now();
  const months = Math.max(horizon, LONGEST_SPAN);
  const figures = monthlyForecasts(team, months, isCounted(team)).map((forecast) => ({
    mean: forecast.months.slice(0, horizon),
    q: { 3: quantilesOf(forecast, 3), 12: quantilesOf(forecast, 12) },
    factors: forecast.factors,
  }));
  const ms = (performance.now() - before) / team.people.length;
  return figures.map((one, i) => ({ id: team.people[i]!.person, ...one, ms }));
};

const quantilesOf = ({ quantileOf }: MonthlyForecast, span: Span): readonly number[] =>
  LEVELS.map(quantileOf(span));
