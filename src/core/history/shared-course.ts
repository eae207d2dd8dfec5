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
  let course = new Map<number, number>();
  let weights = months.map(() => 1);
  const rounds = months.length > 1 ? ROUNDS : 1; // One person's own level is the course's.
  for (let round = 0; round < rounds; round++) {
    const levels = months.map((one) => mean(one.map((month) => off(month, course))));
    course = courseOf(months, levels, weights);
    weights = months.map((one, i) => {
      const squares = one.map((month) => square(off(month, course) - levels[i]!));
      return 1 / Math.max(LEAST_VARIANCE, mean(squares));
    });
  }
  return [...course].sort(([a], [b]) => a - b).map(([at, log]) => ({ at, log }));
};

const hasSome = (months: readonly LogMonth[]): boolean => months.length > 0;

const off = ({ at, log }: LogMonth, course: ReadonlyMap<number, number>): number =>
  log - (course.get(at) ?? 0);

/** Each month's weighted mean over the people who were there. */
const courseOf = (
  people: readonly (readonly LogMonth[])[],
  levels: readonly number[],
  weights: readonly number[],
): Map<number, number> => {
  const sums = new Map<number, { total: number; weight: number }>();
  for (const [i, months] of people.entries()) {
    for (const { at, log } of months) {
      const { total, weight } = sums.get(at) ?? { total: 0, weight: 0 };
      sums.set(at, {
        total: total + weights[i]! * (log - levels[i]!),
        weight: weight + weights[i]!,
      });
    }
  }
  const all = [...sums].map(([at, { total, weight }]) => [at, total / weight] as const);
  const middle = sum(all.map(([, log]) => log)) / Math.max(1, all.length);
  return new Map(all.map(([at, log]) => [at, log - middle]));
};
