import { addMonths, monthOfYear } from "../calendar/month.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { ln } from "../stats/ln.ts";
import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";
import { factorOf } from "./factor-of.ts";

/** A month of the year whose factor the results contradict. */
export interface UnlikeMonth {
  /** 1 for January. */
  readonly month: number;
  readonly told: number;
  /** The factor that the same months of the results had, beside the told ones of the others. */
  readonly seen: number;
}

/** So many times more or less than told is no chance of a team's month. Judgement. */
const FAR = 1.3;
/** Fewer months show no season, and so contradict none. */
const YEAR = 12;

/**
 * The months of the year whose told factors (twelve, January first) lie far from the results of those who
 * have one in every known month, the furthest first. Nothing where nobody has, or less than a year is known.
 */
export const unlikeMonths = (
  results: Results,
  factors: readonly number[],
): readonly UnlikeMonth[] => {
  const { start, people } = results;
  const known = knownMonths(results).map((month) => month - start);
  const steady = people.filter(({ values }) => known.every((at) => (values[at] ?? null) !== null));
  if (steady.length === 0 || known.length < YEAR) return [];
  const months = known.map((at) => {
    const month = addMonths(start, at);
    const result = sum(steady.map(({ values }) => values[at]!));
    return { of: monthOfYear(month), result, told: factorOf(factors, month) };
  });
  const usual = mean(months.map(({ result }) => result)) / mean(months.map(({ told }) => told));
  if (!(usual > 0 && Number.isFinite(usual))) return [];
  return [...new Set(months.map(({ of }) => of))]
    .map((month) => {
      const same = months.filter(({ of }) => of === month);
      return { month, told: same[0]!.told, seen: mean(same.map(({ result }) => result)) / usual };
    })
    .filter(({ told, seen }) => told > FAR * seen || seen > FAR * told)
    .sort((a, b) => distance(b) - distance(a));
};

const distance = ({ told, seen }: UnlikeMonth): number =>
  told > 0 && seen > 0 ? Math.abs(ln(told / seen)) : Number.POSITIVE_INFINITY;
