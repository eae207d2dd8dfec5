import { addMonths, type Month } from "../calendar/month.ts";
import { factorOf } from "../season/factor-of.ts";
import type { SeriesForecast } from "../series/series-forecast.ts";
import { spreadOf } from "../series/total.ts";
import { exp } from "../stats/exp.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { LEAST_VARIANCE, type SteadyLevel } from "./steady-levels.ts";

/**
 * A gamma's median lies a third of its relative variance below the mean, and so does a sum's. What
 * everybody is thought to vary at least is even, and beyond a point no law of chance is believed.
 */
const skewness = (variance: number): number =>
  Math.min(MOST_SKEWED, Math.max(0, variance - LEAST_VARIANCE)) / 3;
const MOST_SKEWED = 0.3;

/**
 * Months of somebody whose level stays: level · season · growth. Their chances are independent, and
 * the level is known from n months: the variance of a total Σw is cv² · (Σw² + (Σw)² ÷ n).
 */
export const steadySeries = (
  { value, months, variance }: SteadyLevel,
  factors: readonly number[],
  next: Month,
  growth: number,
  horizon: number,
): Omit<SeriesForecast, "raw"> => {
  const weights = Array.from(
    { length: horizon },
    (_, h) => factorOf(factors, addMonths(next, h)) * exp(growth * (h + 1)),
  );
  const sd = value * Math.sqrt(variance);
  const total: SeriesForecast["total"] = (shares, isCount) => {
    const parts = shares.map((share, h) => share * weights[h]!);
    const whole = sum(parts);
    const spread = spreadOf(sd * Math.sqrt(sum(parts.map(square)) + square(whole) / months));
    const skew = whole > 0 ? (skewness(variance) * sum(parts.map(square))) / whole : 0;
    const expected = value * whole;
    return { expected, middle: expected - value * skew, spread, isNonNegative: true, isCount };
  };
  return {
    months: weights.map((weight) => value * weight),
    factors,
    sd,
    total,
    middle: (shares, isCount) => total(shares, isCount).middle,
  };
};
