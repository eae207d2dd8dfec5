import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import { historyBefore } from "../history/history-before.ts";
import { lastKnownMonth } from "../history/past-results.ts";
import type { PersonResults, Results } from "../history/results.ts";
import { sortedByName } from "../history/sorted-by-name.ts";
import { type Windfall, withoutWindfalls } from "../history/windfalls.ts";
import { type Season, seasonOf } from "../season/season.ts";
import { usualSeason } from "../season/usual-season.ts";
import { credible, peersOf } from "./credibility.ts";
import { dampedTrend } from "./damped-trend.ts";
import { monthlyGrowth } from "./growth.ts";
import { type Level, levelOf } from "./level.ts";
import { type Forecast, monthWeights, periodForecast } from "./period-forecast.ts";
import { teamVolatility, volatilityOf } from "./volatility.ts";

/** What is expected of a team's people in a period, and what it was made of. */
export interface TeamForecast {
  /** Results before the period, as they were. */
  readonly history: Results;
  /** The last month of history. */
  readonly last: Month;
  readonly windfalls: readonly Windfall[];
  readonly season: Season;
  /** Logarithm a month: the manager's growth, or the team's own damped trend. */
  readonly growth: number;
  /** What each month of the period weighs, in typical months of today. */
  readonly weights: readonly number[];
  /** Those who get a goal, in the order of their names. */
  readonly people: readonly PersonForecast[];
}

export interface PersonForecast extends Forecast {
  readonly person: string;
  readonly own: Level;
  /** Typical month after the pull towards the peers. */
  readonly level: number;
}

/** Months at the end of history without any result after which a person is taken to have left. */
const GONE_AFTER = 3;

/**
 * The steps from results to a forecast for everybody: windfalls, season, trend, level, credibility,
 * spread. Growth a year as the manager says it; null for the team's own trend, which in either case
 * brings old months to today's level. `gone` names those who left, null to judge by their last
 * months; they inform the season and the trend.
 */
export const forecastTeam = (
  all: Results,
  period: Period,
  growthAYear: number | null,
  gone: readonly string[] | null,
): TeamForecast => {
  const history = sortedByName(historyBefore(all, period));
  const last = addMonths(history.start, history.people[0]!.values.length - 1);
  const { results, windfalls } = withoutWindfalls(history, usualSeason(history, 12));
  const season = seasonOf(results);
  const trend = dampedTrend(results, season.factors);
  const growth = growthAYear === null ? trend : monthlyGrowth(growthAYear);
  const weights = monthWeights(period, last, season.factors, growth);
  const isHere = stillHere(history, last, gone);
  const normal = deseasonalised(results, season.factors).people.filter((_, i) =>
    isHere(history.people[i]!),
  );
  const levels = normal.map(({ values }) => levelOf(values, trend));
  const volatility = teamVolatility(levels);
  const peers = peersOf(levels, volatility);
  const people = levels.map((own, i) => {
    const { value, support } = credible(own, peers);
    const typical = { value, support, volatility: volatilityOf(own, volatility) };
    const forecast = periodForecast(typical, weights);
    return { person: normal[i]!.person, own, level: value, ...forecast };
  });
  return { history, last, windfalls, season, growth, weights, people };
};

/** Who gets a goal: nobody without any result, and nobody who left. */
const stillHere = (
  { start }: Results,
  last: Month,
  gone: readonly string[] | null,
): ((one: PersonResults) => boolean) => {
  const left = gone === null ? null : new Set(gone);
  return (one) => {
    const latest = lastKnownMonth(start, one);
    if (latest === null) return false;
    return left === null ? latest > last - GONE_AFTER : !left.has(one.person);
  };
};
