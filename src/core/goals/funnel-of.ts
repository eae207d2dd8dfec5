import { addMonths, type Month } from "../calendar/month.ts";
import type { FixedChoices, Stage } from "../choices.ts";
import { monthWeights, type PersonForecast } from "../forecast/person-forecast.ts";
import { perUnit } from "../funnel/per-unit.ts";
import { type StageRates, stageRates } from "../funnel/stage-rates.ts";
import { isLongEnough } from "../history/history-before.ts";
import { totalYearBefore } from "../history/past-results.ts";
import { resultAt } from "../history/result-at.ts";
import type { Results } from "../history/results.ts";
import type { MarketForecast } from "../market/market-forecast.ts";
import type { OwnForecasts } from "../market/own-forecasts.ts";
import { exposureOf } from "../people/exposure.ts";
import { sum } from "../stats/sum.ts";
import { openMonths, type Serves, servedFrom } from "./work-months.ts";

/** Months of results that conversion rates are taken from: people and markets change. Judgement. */
const RECENT = 24;

/** The steps of a team's sale, and what is known of each before any goal is set. */
export interface Funnel {
  readonly stages: readonly FunnelStage[];
  /** Of each stage, for one unit of the main metric. */
  readonly perUnit: ReadonlyMap<string, readonly (number | null)[]>;
  /** First and last month of the main metric that rates are counted in; null where none are. */
  readonly span: { readonly from: Month; readonly to: Month } | null;
  /** Share of each month of the period that is open. */
  readonly open: readonly number[];
  /** What the months behind the period weigh, as many as any stage serves, by person. */
  readonly after: ReadonlyMap<string, readonly number[]>;
}

export interface FunnelStage {
  readonly stage: Stage;
  /** Months until one of it shows in the main metric. */
  readonly lead: number;
  /** The months whose goals each month of the period works for. */
  readonly serves: Serves;
  /** The same of whoever is not there in all of them. */
  readonly ownServes: ReadonlyMap<string, Serves>;
  readonly rates: StageRates;
  /** Of those whose results are enough; none where nobody asked. */
  readonly forecasts: ReadonlyMap<string, PersonForecast>;
  readonly last: ReadonlyMap<string, number | null>;
}

/** Rates from stage to stage, in the months in which all of them are known, and each stage's forecast, where it is asked for. */
export const funnelOf = (
  main: Results,
  forecast: MarketForecast,
  choices: FixedChoices,
  forecastOf: OwnForecasts | null,
): Funnel => {
  const { stages, period } = choices;
  const leads = leadsOf(stages);
  const all = [
    ...stages.map(({ metric, results }, i) => ({ metric, results, lead: leads[i]! })),
    { metric: "", results: main, lead: 0 },
  ];
  const people = forecast.people.map(({ person }) => person);
  const { counts, months } = countsIn(all, forecast.last, people);
  const rates = stageRates(counts, people);
  const open = openMonths(forecast.market.events, forecast.last, period, leads[0] ?? 0);
  const absent = openFor(people, open, choices);
  return {
    open: open.slice(0, period.months),
    stages: stages.map((stage, i) => ({
      stage,
      lead: leads[i]!,
      serves: servedFrom(open, period.months, leads[i]!),
      ownServes: new Map(
        leads[i] === 0
          ? []
          : [...absent].map(([person, own]) => [person, servedFrom(own, period.months, leads[i]!)]),
      ),
      rates: rates[i]!,
      forecasts:
        forecastOf !== null && isLongEnough(stage.results, period)
          ? byPerson(forecastOf(stage.results, stage.isCount))
          : new Map(),
      last: new Map(
        stage.results.people.map((one) => [
          one.person,
          totalYearBefore(stage.results.start, one, period),
        ]),
      ),
    })),
    perUnit: new Map(people.map((person) => [person, perUnit(rates, person)])),
    span: spanOf(months),
    after: weightsAfter(forecast, open.length - period.months, choices),
  };
};

/**
 * Which share of each month from the period's first on is open to those who are not there in all of them:
 * who has not begun, is away or has left does nothing.
 */
const openFor = (
  people: readonly string[],
  open: readonly number[],
  { period, stays, ramp }: FixedChoices,
): ReadonlyMap<string, readonly number[]> => {
  const exposure = exposureOf(stays, ramp);
  return new Map(
    people.flatMap((person) => {
      const isThere = open.map((_, i) => exposure(person, addMonths(period.start, i)) > 0);
      return isThere.every(Boolean)
        ? []
        : [[person, open.map((share, i) => (isThere[i] ? share : 0))] as const];
    }),
  );
};

/** The first and the last of months; null for none. */
const spanOf = (months: readonly Month[]): Funnel["span"] => {
  const sorted = [...months].sort((one, other) => one - other);
  const [from, to] = [sorted[0], sorted[sorted.length - 1]];
  return from === undefined || to === undefined ? null : { from, to };
};

/** Months from each stage to the main metric: its lag and those of all behind it. */
export const leadsOf = (stages: readonly Stage[]): readonly number[] =>
  stages.map((_, i) => sum(stages.slice(i).map(({ lag }) => lag)));

/** What so many months behind the period weigh for each person. */
const weightsAfter = (
  { season, growth, last, people, market }: MarketForecast,
  months: number,
  { period, stays, ramp }: FixedChoices,
): Funnel["after"] => {
  const after = { start: addMonths(period.start, period.months), months };
  const inFull = monthWeights({ period: after, last, season, growth });
  const exposure = exposureOf(stays, ramp);
  const weightsOf = (person: string) =>
    inFull.map((weight, i) => {
      const month = addMonths(after.start, i);
      return weight * market.shareOf(month) * exposure(person, month);
    });
  return new Map(people.map(({ person }) => [person, weightsOf(person)]));
};

/**
 * Each stage's sum by person over the recent months of the main metric for which the person has a
 * result in every stage, a stage's as many months before as it is ahead; and those months of anybody.
 */
const countsIn = (
  stages: readonly {
    readonly metric: string;
    readonly results: Results;
    readonly lead: number;
  }[],
  last: Month,
  people: readonly string[],
) => {
  const months = Array.from({ length: RECENT }, (_, i) => addMonths(last, -i));
  const rows = stages.map(({ results, lead }) => {
    const at = resultAt(results);
    return (person: string, month: Month) => at(person, addMonths(month, -lead));
  });
  const shared = new Map(
    people.map((person) => [
      person,
      months.filter((month) => rows.every((at) => at(person, month) !== null)),
    ]),
  );
  const counts = stages.map(({ metric }, i) => ({
    metric,
    byPerson: new Map(
      [...shared]
        .filter(([, known]) => known.length > 0)
        .map(([person, known]) => [person, sum(known.map((month) => rows[i]!(person, month)!))]),
    ),
  }));
  return { counts, months: [...shared.values()].flat() };
};

const byPerson = ({ people }: MarketForecast): ReadonlyMap<string, PersonForecast> =>
  new Map(people.map((one) => [one.person, one]));
