import { deseasonalised } from "../history/deseasonalised.ts";
import type { PersonResults, Results } from "../history/results.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";
import { LEAST_VARIANCE } from "./steady-levels.ts";

/** Known months of somebody from which a shared trend can be looked for, and how far back it is. */
export const TREND_MONTHS = 24;
const RECENT = 60;
/** Standard deviation of teams' growth, 8 % a year, as a share a month. Judgement, by simulation. */
const USUAL_GROWTH = 0.08 / 12;
/** Standard deviation by which a market wanders from month to month, all people with it. Judgement. */
const WANDERING = 0.01;
/** Variance of a slope through a random walk of n steps: this times the steps' variance ÷ n. */
const OF_A_WALK = 1.2;
/** A team is not planned to more than double, or less than halve, a year. Judgement. */
export const STEEPEST = Math.LN2 / 12;

/** Slope of a person's results, as a share of their mean a month, and its variance. */
interface Slope {
  readonly slope: number;
  readonly variance: number;
  readonly months: number;
}

/**
 * Growth that people have in common, as a logarithm a month; 0 where nobody has two years. Slopes of
 * the deseasonalised results are averaged as a random-effects meta-analysis does (DerSimonian &
 * Laird 1986, Controlled Clinical Trials 7), and believed by τ² ÷ (τ² + variance): τ is what teams
 * usually grow by; the more people's slopes differ and markets wander, the less is believed.
 */
export const sharedTrend = (results: Results, factors: readonly number[]): number => {
  const slopes = deseasonalised(results, factors)
    .people.map(slopeOf)
    .filter((one) => one !== null);
  if (!slopes.some(({ months }) => months >= TREND_MONTHS)) return 0;
  const differ = difference(slopes);
  const weights = slopes.map(({ variance }) => 1 / (variance + differ));
  const total = sum(weights);
  const slope = sum(slopes.map((one, i) => one.slope * weights[i]!)) / total;
  const wandered = (OF_A_WALK * square(WANDERING)) / mean(slopes.map(({ months }) => months));
  const usual = square(USUAL_GROWTH);
  const believed = (usual / (usual + 1 / total + wandered)) * (usual / (usual + differ));
  return within(slope * believed, -STEEPEST, STEEPEST);
};

/** Months below which a slope says nothing. */
const FEWEST_FOR_SLOPE = 12;

const slopeOf = ({ values }: PersonResults): Slope | null => {
  const from = values.length - RECENT;
  const known = values.flatMap((value, time) =>
    value === null || time < from ? [] : [{ time, value }],
  );
  const size = mean(known.map(({ value }) => value));
  if (known.length < FEWEST_FOR_SLOPE || !(size > 0)) return null;
  const middle = mean(known.map(({ time }) => time));
  const off = known.map(({ time, value }) => ({ time: time - middle, share: value / size - 1 }));
  const across = sum(off.map(({ time }) => square(time)));
  const slope = sum(off.map(({ time, share }) => time * share)) / across;
  const rest = sum(off.map(({ time, share }) => square(share - slope * time)));
  const variance = Math.max(LEAST_VARIANCE, rest / (known.length - 2)) / across;
  return { slope, variance, months: known.length };
};

/** Variance between people's slopes beyond their own uncertainty, one standard error less: it must show. */
const difference = (slopes: readonly Slope[]): number => {
  const others = slopes.length - 1;
  if (others === 0) return 0;
  const weights = slopes.map(({ variance }) => 1 / variance);
  const total = sum(weights);
  const centre = sum(slopes.map(({ slope }, i) => slope * weights[i]!)) / total;
  const seen = sum(slopes.map(({ slope }, i) => square(slope - centre) * weights[i]!));
  const scale = total - sum(weights.map(square)) / total;
  return Math.max(0, (seen - others - Math.sqrt(2 * others)) / scale);
};
