import type { CourseMonth } from "../history/shared-course.ts";
import { exp } from "../stats/exp.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";

/** A curve through the logarithms of a team's months. */
export interface GrowthCurve {
  /** Logarithm at a month. */
  readonly logAt: (month: number) => number;
  /** Where it leads in the end; infinite for growth that goes on. */
  readonly ceiling: number;
  /** Σ of the squared distances. */
  readonly squares: number;
}

/** Growth that goes on as it is: a straight line through the logarithms. */
export const straightGrowth = (months: readonly CourseMonth[]): GrowthCurve => {
  const { slope, logAt, squares } = fitted(months, (month) => month);
  const ceiling = slope > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { logAt, squares, ceiling };
};

/** What is left of the room halves in so many months, from a quick market to one that takes as long as the results. */
const QUICKEST = 4;
const CURVES = 24;

/**
 * Growth that slows down towards a ceiling: ln y = ln ceiling − room · 2^(−month ÷ halving), which is
 * Gompertz's curve (1825; Winsor 1932, PNAS 18). For each halving the least squares are a straight
 * line's; the best of a row of them is taken.
 */
export const saturatingGrowth = (months: readonly CourseMonth[]): GrowthCurve => {
  const first = months[0]!.at;
  const slowest = Math.max(QUICKEST, months[months.length - 1]!.at - first);
  const curves = Array.from({ length: CURVES }, (_, i) => {
    const halving = QUICKEST + ((slowest - QUICKEST) * i) / (CURVES - 1);
    const left = (month: number) => exp((-Math.LN2 * (month - first)) / halving);
    const { logAt, level, slope, squares } = fitted(months, (month) => 1 - left(month));
    return { logAt, squares, ceiling: level + slope };
  });
  return curves.reduce((best, one) => (one.squares < best.squares ? one : best));
};

/** Least squares of the logarithms on a course of time; `level` where that is 0. */
const fitted = (months: readonly CourseMonth[], course: (month: number) => number) => {
  const times = months.map(({ at }) => course(at));
  const [time, height] = [mean(times), mean(months.map(({ log }) => log))];
  let [across, together, squares] = [0, 0, 0];
  for (let i = 0; i < times.length; i++) {
    across += square(times[i]! - time);
    together += (times[i]! - time) * (months[i]!.log - height);
  }
  const slope = across > 0 ? together / across : 0;
  for (let i = 0; i < times.length; i++)
    squares += square(months[i]!.log - height - slope * (times[i]! - time));
  const logAt = (month: number) => height + slope * (course(month) - time);
  return { slope, level: height - slope * time, logAt, squares };
};
