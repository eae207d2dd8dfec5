import { addMonths } from "../calendar/month.ts";
import type { Results } from "../history/results.ts";
import { guarded } from "../review/guarded.ts";
import { blended } from "../series/blended.ts";
import { forecastSeries, type SeriesForecast } from "../series/series-forecast.ts";
import { exp } from "../stats/exp.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { within } from "../stats/within.ts";
import { credibleLevels, type KnownLevel, peersOf } from "./credibility.ts";
import { isNew, type Level } from "./level.ts";
import { movingSeries } from "./moving-series.ts";
import { normalMonths } from "./normal-months.ts";
import { type Coming, likePeers, pulledTo } from "./person-series.ts";
import { ownSeason, type Season, sharedSeason } from "./season.ts";
import { sharedTrend } from "./shared-trend.ts";
import { steadinessOf, TESTED_MONTHS } from "./steadiness.ts";
import { STEADY_MONTHS, steadyLevels } from "./steady-levels.ts";
import { steadySeries } from "./steady-series.ts";

/** What is expected of somebody, and of which typical month. */
export interface PersonSeries extends Coming {
  /** Typical full month by own results alone. */
  readonly own: Level;
  /** The same after the pull towards the peers. */
  readonly level: number;
  /** Whether the pull was cut short to stay near the own level. */
  readonly isGuarded: boolean;
}

export interface TeamSeries {
  readonly season: Season;
  /** Logarithm a month: the manager's growth, or what the people have in common. */
  readonly growth: number;
  /** One a person, in their order; null for whom nothing is known and nobody can stand in. */
  readonly people: readonly (PersonSeries | null)[];
}

/** What somebody else knows of a team. */
export interface Given {
  /** Twelve factors of mean 1, January first; null to take them from the results. */
  readonly factors: readonly number[] | null;
  /** Logarithm a month; null to take it from the results. */
  readonly growth: number | null;
  /** Full months that a person's known months amount to. */
  readonly full: (person: string) => number;
  /** Whether a person is one of the team that others are compared with. */
  readonly isPeer: (person: string) => boolean;
}

const YEAR = 12;

/**
 * Forecasts of people who inform one another: by a season that they share as far as they are alike
 * in it, by growth that they have in common, by levels that stay where they have stayed so far, and
 * by leaning on the team's level where little is known. `horizon` counts the months after the
 * results' last one.
 */
export const teamSeries = (results: Results, horizon: number, given: Given): TeamSeries => {
  const { start, people } = results;
  const next = addMonths(start, people[0]!.values.length);
  const ahead = Math.max(YEAR, horizon);
  const { season, trend, steadiness, series } = seriesOf(results, ahead, given);
  const growth = given.growth ?? steadiness * trend;
  const market = Array.from({ length: ahead }, (_, h) => exp(growth * (h + 1)));
  // A trend that the results show is in their series; what the manager gives comes on top.
  const onTop = market.map((grown) => (given.growth === null ? 1 : grown));
  const levels = people.map(({ person, values }, i) =>
    knownLevel(
      series[i]!.months.map((month, h) => (month * onTop[h]!) / market[h]!),
      series[i]!.sd,
      values,
      given.full(person),
    ),
  );
  const isPeer = people.map(({ person }) => given.isPeer(person));
  const peers = peersOf(levels.filter((_, i) => isPeer[i]));
  const pulled = credibleLevels(levels, peers, isPeer);
  return {
    season,
    growth,
    people: levels.map((own, i): PersonSeries | null => {
      const level = own.months < KNOWN_AFTER ? pulled[i]! : guarded(pulled[i]!, own.value);
      const common = { own, level, isGuarded: level !== pulled[i]! };
      if (own.months === 0 && peers === null) return null;
      return isNew(own) && peers !== null
        ? { ...common, ...likePeers(level, peers, season.factors, next, market) }
        : { ...common, ...pulledTo(level, own, series[i]!, peers, onTop) };
    }),
  };
};

/** Months of own results from which these bound how far the peers may pull. Judgement. */
const KNOWN_AFTER = 6;

/**
 * Everybody's series before anybody leans on a peer: what moves by itself, and what stays, by the
 * team's steadiness. Where the manager gives the growth, the results' own trend is taken out of both.
 */
const seriesOf = ({ start, people }: Results, ahead: number, given: Given) => {
  const results = { start, people };
  const shared = sharedSeason(results, given.factors);
  const isAlone = people.length === 1 && shared === null;
  const alone = isAlone ? forecastSeries(start, people[0]!.values, ahead, null) : null;
  const season = shared ?? ownSeason(results, alone);
  const isGrowthGiven = given.growth !== null;
  const trend = people.length > 1 || isGrowthGiven ? sharedTrend(results, season.factors) : 0;
  const grown = people[0]!.values.map((_, ago) => exp(trend * ago));
  const moving = people.map(({ values }, i) =>
    alone && !isGrowthGiven
      ? alone
      : movingSeries(
          { start, values: isGrowthGiven ? today(values, grown) : values },
          ahead,
          shared,
          i,
        ),
  );
  const factors = people.map((_, i) => shared?.own[i] ?? season.factors);
  const normal = (most: number) =>
    people.map(({ values }, i) => normalMonths({ start, values }, factors[i]!, grown, most));
  const steadiness = steadinessOf(normal(TESTED_MONTHS));
  const levels = steadiness > 0 ? steadyLevels(normal(STEADY_MONTHS)) : [];
  const next = addMonths(start, people[0]!.values.length);
  const series = moving.map((one, i): SeriesForecast => {
    const level = levels[i] ?? null;
    if (level === null) return one;
    const staying = steadySeries(level, factors[i]!, next, isGrowthGiven ? 0 : trend, ahead);
    return blended({ ...staying, raw: one.raw }, one, steadiness);
  });
  return { season, trend, steadiness, series };
};

/** Results as the market of the last month would have them. */
const today = (
  values: readonly (number | null)[],
  grown: readonly number[],
): readonly (number | null)[] =>
  values.map((value, t) => (value === null ? null : value * grown[values.length - 1 - t]!));

/** Months that a level is known from at most: older ones hardly tell of today. Judgement. */
const TELLING_MONTHS = 24;
/** Least variance of a level, 2 %: what a market does to it while nobody looks. Judgement. */
const LEAST_VARIANCE = 0.0004;

/** Typical month, the mean of the coming year's without growth, and how well it is known. */
const knownLevel = (
  months: readonly number[],
  sd: number,
  values: readonly (number | null)[],
  full: number,
): KnownLevel => {
  const value = mean(months.slice(0, YEAR));
  const noise = value > 0 ? square(sd / value) : 0;
  return {
    value,
    months: values.filter((month) => month !== null).length,
    full,
    noise,
    variance: Math.max(LEAST_VARIANCE, noise / within(full, 1, TELLING_MONTHS)),
  };
};
