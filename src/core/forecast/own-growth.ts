import type { Month } from "../calendar/month.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { logMonthsOf } from "../season/log-months.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";
import { normalResults } from "./normal-results.ts";
import { STEEPEST, TREND_MONTHS } from "./shared-trend.ts";

/** Share of a trend that goals go on with: between safe in a fall and bold in a rise. Judgement, by simulated teams. */
export const USUAL_BELIEF = 0.75;

/**
 * Growth of one person's results, as a logarithm a month: the least-squares slope of the logarithms
 * of the last 24 known months, season and windfalls taken out, times the share in [0, 1] that is
 * believed of it, at most a doubling or halving a year. 0 where fewer months are known. Throws
 * tooShort below three.
 */
export const ownGrowth = (
  history: Results,
  factors: readonly number[] | null,
  believed: number,
): number => {
  const { normal } = normalResults(history, factors);
  const known = knownMonths(history);
  if (known.length < TREND_MONTHS) return 0;
  const from = known[known.length - TREND_MONTHS]! - normal.start;
  return believedGrowth(normal.people[0]!.values, normal.start, from, believed);
};

/** The same of months without season and windfalls, from one of them on. */
export const believedGrowth = (
  normal: readonly (number | null)[],
  start: Month,
  from: number,
  believed: number,
): number => {
  const recent = normal.map((value, at) => (at < from ? null : value));
  return within(believed * slopeOf(logMonthsOf(recent, start)), -STEEPEST, STEEPEST);
};

const slopeOf = (months: readonly { readonly at: number; readonly log: number }[]): number => {
  const [time, height] = [mean(months.map(({ at }) => at)), mean(months.map(({ log }) => log))];
  const across = sum(months.map(({ at }) => square(at - time)));
  return across > 0 ? sum(months.map(({ at, log }) => (at - time) * (log - height))) / across : 0;
};
