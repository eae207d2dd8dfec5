import type { Results } from "../../src/core/history/results.ts";
import { teamSeason } from "../../src/core/season/team-season.ts";
import type { Benchmark } from "../forecast/benchmark.ts";
import { lastMonths, type Series } from "../forecast/series.ts";
import { usualChange } from "../forecast/series-score.ts";
import { teamsOf } from "../forecast/teams-of.ts";
import { HORIZON, type Stretch } from "./case.ts";

/** Lengths of history that are fitted for, besides all of it. */
const LENGTHS = [4, 6, 9, 12, 18, 24, 36];
/** Weight of a stretch of under a year beside the others: plans seldom stand on so little. */
const OF_LITTLE = 0.3;
const YEAR = 12;
/** All of a history is a case of its own where it is longer than this. */
const LONG = 36;

/** Where a history is cut, counted in months from its end, and what such a case counts. */
export interface Cut {
  readonly before: number;
  readonly weight: number;
}

/** Cases inside the training months of a set: it is cut, and the months behind the cut are what came. */
export const stretchesInside = (set: readonly Series[], cuts: readonly Cut[]): readonly Stretch[] =>
  set.flatMap((series, number) =>
    cuts.flatMap(({ before, weight }) => {
      const end = series.values.length - before;
      const came = series.values.slice(end, end + HORIZON);
      return stretchesAt(series, number, end, came, weight / set.length);
    }),
  );

/** Cases at the end of the training months, with what the set says came after: for the set to tune on. */
export const stretchesAtEnd = ({ set, outcomes }: Benchmark, weight: number): readonly Stretch[] =>
  set.flatMap((series, number) =>
    stretchesAt(
      series,
      number,
      series.values.length,
      outcomes.get(series.id)!,
      weight / set.length,
    ),
  );

const stretchesAt = (
  { values, start }: Series,
  series: number,
  end: number,
  came: readonly number[],
  weight: number,
): readonly Stretch[] => {
  const lengths = [...LENGTHS.filter((length) => length <= end), ...(end > LONG ? [end] : [])];
  const scale = usualChange(values);
  if (!(scale > 0)) return [];
  return lengths.map((length) => ({
    series,
    weight: length < YEAR ? OF_LITTLE * weight : weight,
    values: values.slice(end - length, end),
    start: (start + end - length) % YEAR,
    came,
    scale,
    team: null,
  }));
};

/** The same for people of teams, with the season that their team's history up to the cut says they share. */
export const stretchesOfTeams = (
  set: readonly Series[],
  cut: Cut,
  length: number,
): readonly Stretch[] => {
  const past = set.map((series) => ({ ...series, values: series.values.slice(0, -cut.before) }));
  const number = new Map(set.map(({ id }, i) => [id, i]));
  return teamsOf(lastMonths(past, length)).flatMap((team) => {
    const season = team.people.length > 1 ? teamSeason(team) : null;
    if (season === null) return [];
    return team.people.map((_, i) =>
      stretchOfPerson(team, i, season.own[i]!, set, number, cut, cut.weight / set.length),
    );
  });
};

const stretchOfPerson = (
  team: Results,
  place: number,
  factors: readonly number[],
  set: readonly Series[],
  numbers: ReadonlyMap<string, number>,
  { before }: Cut,
  weight: number,
): Stretch => {
  const { person, values } = team.people[place]!;
  const series = numbers.get(person)!;
  const whole = set[series]!.values;
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  return {
    series,
    weight,
    values: known,
    start: (team.start + values.length - known.length) % YEAR,
    came: whole.slice(whole.length - before, whole.length - before + HORIZON),
    scale: usualChange(whole),
    team: factors,
  };
};
