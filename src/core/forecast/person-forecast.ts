import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { Exposure } from "../people/exposure.ts";
import { factorOf } from "../season/factor-of.ts";
import { sdOf, type Total } from "../series/total.ts";
import { exp } from "../stats/exp.ts";
import { sum } from "../stats/sum.ts";
import type { Level } from "./level.ts";
import type { PersonSeries, TeamSeries } from "./team-series.ts";

/** What is expected of a person's total of the period. */
export interface PersonForecast extends Total {
  readonly person: string;
  /** What was expected before the period's own results were taken in; `expected` where none are. */
  readonly atStart: number;
  /** Standard deviation, in the metric's unit. */
  readonly sd: number;
  /** Typical full month by own results alone, and after the pull towards the peers. */
  readonly own: Level;
  readonly level: number;
  /** What each month of the period weighs, in full typical months of today. */
  readonly weights: readonly number[];
  /** Share of the period that the person is there and trained; 1 for all of it. */
  readonly presence: number;
  /** What the market's events and its index make of the period; 1 for a usual one. */
  readonly events: number;
  /** Whether the pull was cut short to stay near the own level. */
  readonly isGuarded: boolean;
  /** The total of some months of the period alone, from its `first` (0) on. */
  readonly stretch: (first: number, months: number) => Pick<PersonForecast, "expected" | "sd">;
}

/** What everybody's forecast has in common. */
interface Shared {
  /** The last month of history. */
  readonly last: Month;
  readonly period: Period;
  /** What each month of the period weighs in a usual market. */
  readonly usual: readonly number[];
  readonly isCount: boolean;
  readonly exposure: Exposure;
  /** Share of the usual that the market asks for in a month. */
  readonly marketShare: (month: Month) => number;
}

/** A period out of the months that follow the history, as far as the person is there. */
export const personForecast = (
  person: string,
  series: PersonSeries,
  shared: Shared,
): PersonForecast => {
  const { period, usual, isCount } = shared;
  const months = Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
  const market = months.map(shared.marketShare);
  const here = months.map((month) => shared.exposure(person, month));
  const before = period.start - shared.last - 1;
  const ahead = (counted: readonly number[]) => [...new Array<number>(before).fill(0), ...counted];
  const totalOf = (counted: readonly number[]) => series.total(ahead(counted), isCount);
  const middleOf = (counted: readonly number[]) => series.middle(ahead(counted), isCount);
  const inFull = usual.map((weight, i) => weight * market[i]!);
  const weights = inFull.map((weight, i) => weight * here[i]!);
  const moved = here.map((share, i) => share * market[i]!);
  const inUsual = sum(usual.map((weight, i) => weight * here[i]!));
  const share = inUsual > 0 ? sum(weights) / inUsual : 1;
  const times = market.every((one) => one === 1)
    ? 1
    : inProportion(middleOf(here) * share, middleOf(moved));
  const shares = moved.map((one) => one * times);
  const total = totalOf(shares);
  const whole = sum(inFull);
  const undisturbed = sum(usual);
  return {
    ...total,
    expected: expectedOf(total),
    atStart: expectedOf(total),
    person,
    sd: sdOf(total),
    own: series.own,
    level: series.level,
    weights,
    presence: whole > 0 ? sum(weights) / whole : 1,
    events: undisturbed > 0 ? whole / undisturbed : 1,
    isGuarded: series.isGuarded,
    stretch: (first, length) => {
      const counted = shares.map((share, i) => (i >= first && i < first + length ? share : 0));
      const part = totalOf(counted);
      return { expected: expectedOf(part), sd: sdOf(part) };
    },
  };
};

/**
 * What brings a period in the market to the share of a usual one that its months weigh: a series may
 * expect more of single months, out of few results, than the season that the goals are spread by, and
 * closed days are to take what the goals ask for on them.
 */
const inProportion = (wanted: number, found: number): number =>
  wanted > 0 && found > 0 ? wanted / found : 1;

const expectedOf = ({ isNonNegative, middle }: Total): number =>
  isNonNegative ? Math.max(0, middle) : middle;

/**
 * What each month of a period weighs for somebody who is there in full, in typical months: factor ·
 * growth since the last month of history, so that months skipped in between count. A usual market.
 */
export const monthWeights = ({
  period,
  last,
  season,
  growth,
}: Pick<Shared, "period" | "last"> & Pick<TeamSeries, "season" | "growth">): readonly number[] =>
  Array.from({ length: period.months }, (_, i) => {
    const month = addMonths(period.start, i);
    return factorOf(season.factors, month) * exp(growth * (month - last));
  });
