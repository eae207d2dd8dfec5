import { type LogMonth, logMonthsOf } from "../season/log-months.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import type { Results } from "./results.ts";

/** A month's logarithm against everybody's own level. */
export interface CourseMonth {
  /** Months after the results' first. */
  readonly at: number;
  readonly log: number;
}

const ROUNDS = 5;
/** Variance of a month that nobody falls below, so that one steady person does not count alone. Judgement. */
const LEAST_VARIANCE = 0.0025;

/**
 * How a team's typical month moved, in logarithms: what people have in common once each one's own
 * level is taken out, so that who joins or leaves moves nothing. Levels and months are fitted in
 * turn (backfitting; Buja, Hastie & Tibshirani 1989), people counting by how steady they are.
 */
export const sharedCourse = ({ start, people }: Results): readonly CourseMonth[] => {
  const months = people.map(({ values }) => logMonthsOf(values, start)).filter(hasSome);
  const length = people[0]?.values.length ?? 0;
  let course: Course = new Array<number>(length).fill(0);
  let weights = months.map(() => 1);
  const rounds = months.length > 1 ? ROUNDS : 1; // One person's own level is the course's.
  for (let round = 0; round < rounds; round++) {
    const levels = months.map((one) => mean(one.map(({ at, log }) => log - course[at]!)));
    course = courseOf(months, levels, weights, length);
    weights = months.map((one, i) => {
      const squares = one.map(({ at, log }) => square(log - course[at]! - levels[i]!));
      return 1 / Math.max(LEAST_VARIANCE, mean(squares));
    });
  }
  return course.flatMap((log, at) => (Number.isNaN(log) ? [] : [{ at, log }]));
};

/** A logarithm a month of the results; not a number where nobody has a result. */
type Course = readonly number[];

const hasSome = (months: readonly LogMonth[]): boolean => months.length > 0;

/** Each month's weighted mean over the people who were there. */
const courseOf = (
  people: readonly (readonly LogMonth[])[],
  levels: readonly number[],
  weights: readonly number[],
  length: number,
): Course => {
  const [totals, counts] = [new Array<number>(length).fill(0), new Array<number>(length).fill(0)];
  for (const [i, months] of people.entries()) {
    for (const { at, log } of months) {
      totals[at]! += weights[i]! * (log - levels[i]!);
      counts[at]! += weights[i]!;
    }
  }
  const means = totals.map((total, at) => total / counts[at]!);
  const known = means.filter((log) => !Number.isNaN(log));
  const middle = sum(known) / Math.max(1, known.length);
  return means.map((log) => log - middle);
};
