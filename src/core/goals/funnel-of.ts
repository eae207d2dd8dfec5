import { addMonths, type Month } from "../calendar/month.ts";
import type { FixedChoices, Stage } from "../choices.ts";
import type { PersonForecast } from "../forecast/person-forecast.ts";
import { forecastTeam } from "../forecast/team-forecast.ts";
import { perUnit } from "../funnel/per-unit.ts";
import { type StageRates, stageRates } from "../funnel/stage-rates.ts";
import { isLongEnough } from "../history/history-before.ts";
import { totalYearBefore } from "../history/past-results.ts";
import type { Results } from "../history/results.ts";
import { marketOf } from "../market/market-of.ts";
import { sum } from "../stats/sum.ts";

/** Months of results that conversion rates are taken from: people and markets change. Judgement. */
const RECENT = 24;

/** The steps of a team's sale, and what is known of each before any goal is set. */
export interface Funnel {
  readonly stages: readonly FunnelStage[];
  /** Of each stage, for one unit of the main metric. */
  readonly perUnit: ReadonlyMap<string, readonly (number | null)[]>;
}

export interface FunnelStage {
  readonly stage: Stage;
  readonly rates: StageRates;
  /** Of those whose results are enough. */
  readonly forecasts: ReadonlyMap<string, PersonForecast>;
  readonly last: ReadonlyMap<string, number | null>;
}

/** Rates from stage to stage, in the months in which all of them are known, and each stage's forecast. */
export const funnelOf = (
  main: Results,
  last: Month,
  people: readonly string[],
  choices: FixedChoices,
): Funnel => {
  const { stages, period } = choices;
  const all = [
    ...stages.map(({ metric, results }) => ({ metric, results })),
    { metric: "", results: main },
  ];
  const rates = stageRates(countsIn(all, last, people), people);
  return {
    stages: stages.map((stage, i) => ({
      stage,
      rates: rates[i]!,
      forecasts: forecastsOf(stage, choices),
      last: new Map(
        stage.results.people.map((one) => [
          one.person,
          totalYearBefore(stage.results.start, one, period),
        ]),
      ),
    })),
    perUnit: new Map(people.map((person) => [person, perUnit(rates, person)])),
  };
};

/** Each stage's sum by person over the recent months in which the person has a result in every stage. */
const countsIn = (
  stages: readonly { readonly metric: string; readonly results: Results }[],
  last: Month,
  people: readonly string[],
) => {
  const months = Array.from({ length: RECENT }, (_, i) => addMonths(last, -i));
  const rows = stages.map(({ results: { start, people: known } }) => {
    const values = new Map(known.map((one) => [one.person, one.values]));
    return (person: string, month: Month) => values.get(person)?.[month - start] ?? null;
  });
  const shared = new Map(
    people.map((person) => [
      person,
      months.filter((month) => rows.every((at) => at(person, month) !== null)),
    ]),
  );
  return stages.map(({ metric }, i) => ({
    metric,
    byPerson: new Map(
      [...shared]
        .filter(([, known]) => known.length > 0)
        .map(([person, known]) => [person, sum(known.map((month) => rows[i]!(person, month)!))]),
    ),
  }));
};

/**
 * By the stage's own season and trend: what the market does to sales, it need not do to calls. Only
 * where nobody works nobody calls either.
 */
const forecastsOf = (stage: Stage, choices: FixedChoices): ReadonlyMap<string, PersonForecast> => {
  if (!isLongEnough(stage.results, choices.period)) return new Map();
  const closed = choices.events.filter(({ size }) => size.kind === "closed");
  const own = {
    ...choices,
    isCount: stage.isCount,
    growth: null,
    season: null,
    normal: [],
    events: closed,
    index: null,
  };
  const { shareOf } = marketOf(stage.results, own);
  const { people } = forecastTeam(stage.results, own, shareOf);
  return new Map(people.map((one) => [one.person, one]));
};
