import type { Results } from "../history/results.ts";
import { exp } from "../stats/exp.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";

/** Known months from which a person's results show the market rather than the own start. */
const FEWEST_MONTHS = 12;
/** A team is not planned to more than double, or less than halve, a year. Judgement. */
const STEEPEST = Math.LN2 / 12;
/** Newton on a concave likelihood: a handful suffices, the rest is for wild data. */
const MOST_STEPS = 25;

/**
 * Growth that the team's people have in common, as a logarithm a month, from deseasonalised
 * results: the rate at which each person's results balance in time as they do in fact. This is
 * Poisson regression with a level of its own for everybody (Hausman, Hall & Griliches 1984,
 * Econometrica 52), right for any spread around the mean (Santos Silva & Tenreyro 2006, Rev. Econ.
 * Stat. 88); unlike a line through logarithms it takes zeros and refunds. 0 where nobody has a year.
 */
export const trendOf = (normal: Results): number => {
  const paths = pathsOf(normal);
  let trend = 0;
  for (let step = 0; step < MOST_STEPS && paths.length > 0; step++) {
    const moments = paths.map((path) => imbalance(path, trend));
    const change = sum(moments.map(({ gap }) => gap)) / sum(moments.map(({ spread }) => spread));
    const next = within(trend + change, -STEEPEST, STEEPEST);
    if (Math.abs(next - trend) < 1e-12) return next;
    trend = next;
  }
  return trend;
};

/**
 * Variance of a trend found by `trendOf`, by quasi-likelihood: Pearson's dispersion ÷ information
 * (McCullagh & Nelder 1989, §9.2). `others` counts what else was estimated from the same results,
 * apart from a level for everybody. Infinite where too few months are left to judge by.
 */
export const trendVariance = (normal: Results, trend: number, others: number): number => {
  const paths = pathsOf(normal);
  const months = sum(paths.map((path) => path.length));
  const freedom = months - paths.length - 1 - others;
  if (freedom <= 0) return Number.POSITIVE_INFINITY;
  const information = sum(paths.map((path) => imbalance(path, trend).spread));
  return sum(paths.map((path) => pearson(path, trend))) / freedom / information;
};

interface Point {
  /** Months from the middle of the history, which keeps the exponentials small. */
  readonly time: number;
  /** Result ÷ the person's mean. */
  readonly share: number;
}

type Path = readonly Point[];

const pathsOf = ({ people }: Results): readonly Path[] =>
  people.map(({ values }) => pathOf(values)).filter((path) => path.length > 0);

const pathOf = (values: readonly (number | null)[]): Path => {
  const level = mean(values.filter((value) => value !== null));
  const known = values.flatMap((value, i) =>
    value === null ? [] : [{ time: i - values.length / 2, share: value / level }],
  );
  return known.length >= FEWEST_MONTHS && level > 0 ? known : [];
};

/** How far in time a person's results lie off where this trend puts them, and the slope of that. */
const imbalance = (path: Path, trend: number) => {
  const weights = path.map(({ time }) => exp(trend * time));
  const total = sum(weights);
  const centre = sum(path.map(({ time }, i) => time * weights[i]!)) / total;
  const spread = sum(path.map(({ time }, i) => square(time - centre) * weights[i]!)) / total;
  const actual = sum(path.map(({ time, share }) => time * share));
  return { gap: actual - path.length * centre, spread: path.length * spread };
};

/** How far a person's results lie off their trend, each square ÷ what the trend puts there. */
const pearson = (path: Path, trend: number): number => {
  const weights = path.map(({ time }) => exp(trend * time));
  const scale = path.length / sum(weights);
  return sum(
    path.map(({ share }, i) => square(share / (weights[i]! * scale) - 1) * weights[i]! * scale),
  );
};
