import { addMonths, type Month } from "../calendar/month.ts";
import type { Choices } from "../choices.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import { fullMonths } from "../history/full-months.ts";
import { historyBefore } from "../history/history-before.ts";
import type { Results } from "../history/results.ts";
import { saidOf } from "../history/said-of.ts";
import { sortedByName } from "../history/sorted-by-name.ts";
import { type Windfall, withoutWindfalls } from "../history/windfalls.ts";
import { inUsualMarket } from "../market/in-usual-market.ts";
import type { Market } from "../market/market.ts";
import { type Exposure, exposureOf } from "../people/exposure.ts";
import { usualSeason } from "../season/usual-season.ts";
import { sum } from "../stats/sum.ts";
import { monthlyGrowth } from "./growth.ts";
import { monthWeights, type PersonForecast, personForecast } from "./person-forecast.ts";
import type { Season } from "./season.ts";
import { stillHere, vacatedLately } from "./still-here.ts";
import { teamSeries } from "./team-series.ts";

/** What is expected of a team's people in a period, and what it was made of. */
export interface TeamForecast {
  /** Results before the period, as they were. */
  readonly history: Results;
  /** The same as full months without season and windfalls. */
  readonly normal: Results;
  /** The last month of history. */
  readonly last: Month;
  readonly windfalls: readonly Windfall[];
  readonly season: Season;
  /** Logarithm a month: the manager's growth, or the team's own damped trend. */
  readonly growth: number;
  /** Those who get a goal, in the order of their names. */
  readonly people: readonly PersonForecast[];
  /** What those who left lately would have sold: it is open. */
  readonly vacant: number;
}

/** What a forecast depends on besides results. */
export type ForecastChoices = Pick<
  Choices,
  "period" | "growth" | "gone" | "isCount" | "stays" | "ramp" | "normal" | "oneOffs" | "season"
>;

/**
 * The steps from results to a forecast for everybody: full months, a usual market, windfalls, season,
 * trend, level, credibility, spread. Those who left inform the season and the trend; those of whom only the
 * roster knows start from the team's usual month. `marketShare` tells what share of the usual the
 * market asked, or will ask, for in a month.
 */
export const forecastTeam = (
  all: Results,
  choices: ForecastChoices,
  marketShare: Market["shareOf"] = () => 1,
): TeamForecast => {
  const { period, isCount } = choices;
  const exposure = exposureOf(choices.stays, choices.ramp);
  const history = withNewcomers(sortedByName(historyBefore(all, period)), choices);
  const { start } = history;
  const last = addMonths(start, history.people[0]!.values.length - 1);
  const full = inUsualMarket(fullMonths(history, exposure), marketShare);
  const { results, windfalls } = withoutWindfalls(full, usualSeason(full, 12), saidOf(choices));
  const isHere = stillHere(history, last, choices);
  const isOpen = vacatedLately(history, last, choices);
  const here = new Set(history.people.filter(isHere).map(({ person }) => person));
  const exposures = new Map(
    results.people.map(({ person, values }) => [
      person,
      sum(values.map((value, i) => (value === null ? 0 : exposure(person, addMonths(start, i))))),
    ]),
  );
  const { season, growth, people } = teamSeries(
    results,
    addMonths(period.start, period.months) - last - 1,
    {
      factors: choices.season,
      growth: choices.growth === null ? null : monthlyGrowth(choices.growth),
      full: (person) => exposures.get(person)!,
      isPeer: (person) => here.has(person),
    },
  );
  const usual = monthWeights({ period, last, season, growth });
  const shared = { last, period, usual, isCount, exposure, marketShare };
  const before = period.start - last - 1;
  const left = people.filter((_, i) => isOpen(history.people[i]!));
  return {
    history,
    normal: deseasonalised(results, season.factors),
    last,
    windfalls: windfalls.map((one) => asSold(one, exposure, marketShare)),
    season,
    growth,
    people: history.people.flatMap(({ person }, i) => {
      const series = people[i]!;
      if (series === null || !here.has(person)) return [];
      return [personForecast(person, series, shared)];
    }),
    vacant: sum(
      left.flatMap((one) =>
        (one?.months.slice(before, before + period.months) ?? []).map(
          (month, i) => month * marketShare(addMonths(period.start, i)),
        ),
      ),
    ),
  };
};

/** With a row for everybody of whom only the roster knows. */
const withNewcomers = (history: Results, { stays, gone }: ForecastChoices): Results => {
  const known = new Set([...history.people.map(({ person }) => person), ...(gone ?? [])]);
  const months = history.people[0]!.values.length;
  const added = stays
    .filter(({ person }) => !known.has(person))
    .map(({ person }) => ({ person, values: Array.from({ length: months }, () => null) }));
  return sortedByName({ start: history.start, people: [...history.people, ...added] });
};

/** A windfall of a full month in a usual market as what was really sold. */
const asSold = (
  windfall: Windfall,
  exposure: Exposure,
  marketShare: Market["shareOf"],
): Windfall => {
  const share = exposure(windfall.person, windfall.month) * marketShare(windfall.month);
  const { value, limit, usual } = windfall;
  return { ...windfall, value: value * share, limit: limit * share, usual: usual * share };
};
