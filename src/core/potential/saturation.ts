import { yearlyGrowth } from "../forecast/growth.ts";
import type { Results } from "../history/results.ts";
import { type CourseMonth, sharedCourse } from "../history/shared-course.ts";
import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";
import { type GrowthCurve, saturatingGrowth, straightGrowth } from "./growth-curves.ts";

/** Whether growth slows down towards a ceiling, as far as the results tell. */
export interface Saturation {
  /** `none`: nothing speaks for a ceiling. */
  readonly verdict: "tooFew" | "none" | "flattening";
  /** Known months that it is judged by. */
  readonly months: number;
  /** Growth a year in the first and in the second half of them; null where they are too few. */
  readonly growthBefore: number | null;
  readonly growthNow: number | null;
  /** Monthly level that the curve leads to, season aside, and the share of it reached; null unless it flattens. */
  readonly ceiling: number | null;
  readonly reached: number | null;
}

/** Months below which a bend cannot be told from chance. */
export const FEWEST_MONTHS = 24;
/** Growth a year that has something to flatten from. Judgement. */
const LEAST_GROWTH = 0.05;
/** What flattened keeps less than this share of its growth. Judgement. */
const KEPT = 0.5;

/**
 * Whether growth flattens: a curve towards a ceiling must explain the deseasonalised months better
 * than growth that goes on, by Schwarz's criterion (1978, Annals of Statistics 6), with months that
 * follow each other counting less; and it must have foretold the last ones better than that. The
 * many shapes of such curves: Meade & Islam 1995, Journal of Forecasting 14; Bass 1969.
 */
export const saturationOf = (normal: Results): Saturation => {
  const course = sharedCourse(normal);
  const months = course.length;
  const unknown = { months, growthBefore: null, growthNow: null, ceiling: null, reached: null };
  if (months < FEWEST_MONTHS) return { ...unknown, verdict: "tooFew" };
  const half = Math.floor(months / 2);
  const growthBefore = growthIn(course.slice(0, half));
  const growthNow = growthIn(course.slice(months - half));
  const known = { ...unknown, growthBefore, growthNow };
  const hasSlowed = growthBefore >= LEAST_GROWTH && growthNow < KEPT * growthBefore;
  const curve = hasSlowed ? saturatingGrowth(course) : null;
  if (!curve || !isRising(curve, course) || !isBetter(curve, course) || !hasForetold(course))
    return { ...known, verdict: "none" };
  const last = course[months - 1]!.at;
  const reached = exp(curve.logAt(last) - curve.ceiling);
  const lately = course.slice(-YEAR).map(({ at }) => exp(curve.logAt(at) - curve.ceiling));
  return {
    ...known,
    verdict: "flattening",
    ceiling: recentTotal(normal) / mean(lately),
    reached,
  };
};

const YEAR = 12;

const growthIn = (months: readonly CourseMonth[]): number => {
  const { logAt } = straightGrowth(months);
  return yearlyGrowth(logAt(1) - logAt(0));
};

const isRising = (curve: GrowthCurve, months: readonly CourseMonth[]): boolean =>
  curve.logAt(months[0]!.at) < curve.ceiling;

/** Most that a month is taken to follow the one before. */
const MOST_ALIKE = 0.8;

/** Schwarz's criterion for the one number more that the curve has. */
const isBetter = (curve: GrowthCurve, months: readonly CourseMonth[]): boolean => {
  const straight = straightGrowth(months);
  const alike = within(alikeness(curve, months), 0, MOST_ALIKE);
  const telling = (months.length * (1 - alike)) / (1 + alike);
  return telling * ln(straight.squares / curve.squares) > ln(telling);
};

/** Correlation of what is left of a month with what is left of the one before. */
const alikeness = (curve: GrowthCurve, months: readonly CourseMonth[]): number => {
  const left = months.map(({ at, log }) => log - curve.logAt(at));
  const squares = sum(left.map(square));
  return squares > 0 ? sum(left.slice(1).map((one, i) => one * left[i]!)) / squares : 0;
};

/** Share of the months, at the end, that both curves are asked to foretell. */
const FORETOLD = 4;

const hasForetold = (months: readonly CourseMonth[]): boolean => {
  const cut = months.length - Math.floor(months.length / FORETOLD);
  const [known, later] = [months.slice(0, cut), months.slice(cut)];
  const [straight, curve] = [straightGrowth(known), saturatingGrowth(known)];
  const missed = ({ logAt }: GrowthCurve) =>
    sum(later.map(({ at, log }) => square(log - logAt(at))));
  return missed(curve) < missed(straight);
};

/** What people who sell lately sell in a mean month. */
const recentTotal = ({ people }: Results): number =>
  sum(people.map(({ values }) => mean(values.slice(-YEAR).flatMap((value) => value ?? []))));
