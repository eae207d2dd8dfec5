import {
  type MonthlyForecast,
  monthlyForecasts,
} from "../../src/core/forecast/monthly-forecasts.ts";
import { mean } from "../../src/core/stats/mean.ts";
import { sum } from "../../src/core/stats/sum.ts";
import { table } from "../table.ts";
import { type Benchmark, benchmarkIn, missingIn } from "./benchmark.ts";
import { isCounted } from "./is-counted.ts";
import { lastMonths } from "./series.ts";
import { PROMISED } from "./series-score.ts";
import { teamsOf } from "./teams-of.ts";

const SETS = ["m3_monthly", "hospital", "sim_team"];
/** Months of history; Infinity for all. */
const LENGTHS = [Number.POSITIVE_INFINITY, 36, 24, 18, 12, 6];
/** Lengths in months of the periods that goals are set for. */
const SPANS = [1, 3, 6, 12];
const HORIZON = 12;
/** The goal that is promised to 65 of 100 people. */
const USUAL = 0.65;

/** Whether as many reach a goal as its chance says, for periods and histories of every length. */
export const calibration = async (folder: string): Promise<string> => {
  const missing = missingIn(folder, SETS);
  if (missing !== null) return missing;
  const rows: (readonly string[])[] = [];
  for (const name of SETS) rows.push(...rowsFor(name, await benchmarkIn(folder, name)));
  return table(
    [
      ...["set", "history"],
      ...SPANS.map((span) => `65 % reached, ${span} ${span === 1 ? "month" : "months"}`),
      ...SPANS.map((span) => `error in points, ${span}`),
    ],
    rows,
  );
};

const rowsFor = (name: string, benchmark: Benchmark): readonly (readonly string[])[] => {
  const shortest = Math.min(...benchmark.set.map(({ values }) => values.length));
  const [all, ...others] = LENGTHS;
  return [all!, ...others.filter((length) => length <= shortest)].map((length) => [
    ...[name, length === all ? "all" : String(length)],
    ...figures(benchmark, length),
  ]);
};

/** Share that reached the usual goal by span, then the mean error over all promised shares. */
const figures = (benchmark: Benchmark, length: number): readonly string[] => {
  const goals = goalsSet(benchmark, length);
  const reached = (span: number, promised: number) =>
    mean(
      goals.filter((one) => one.span === span && one.promised === promised).map(({ hit }) => hit),
    );
  return [
    ...SPANS.map((span) => `${(100 * reached(span, USUAL)).toFixed(0)} %`),
    ...SPANS.map((span) => {
      const errors = PROMISED.map(([promised]) => Math.abs(reached(span, promised) - promised));
      return (100 * mean(errors)).toFixed(1);
    }),
  ];
};

/** A goal with its promised chance, and 1 where it was reached. */
interface GoalSet {
  readonly span: number;
  readonly promised: number;
  readonly hit: 0 | 1;
}

const goalsSet = ({ set, outcomes }: Benchmark, length: number): readonly GoalSet[] =>
  teamsOf(lastMonths(set, length)).flatMap((team) =>
    monthlyForecasts(team, HORIZON, isCounted(team)).flatMap((one, i) =>
      goalsOf(one, outcomes.get(team.people[i]!.person)!),
    ),
  );

const goalsOf = ({ quantileOf }: MonthlyForecast, came: readonly number[]): readonly GoalSet[] =>
  SPANS.flatMap((span) => {
    const total = sum(came.slice(0, span));
    const quantileAt = quantileOf(span);
    return PROMISED.map(([promised, level]): GoalSet => {
      return { span, promised, hit: total >= quantileAt(level) ? 1 : 0 };
    });
  });
