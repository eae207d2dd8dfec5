import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { factorOf } from "../season/factor-of.ts";
import { exp } from "../stats/exp.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/** What is expected of a period's total: a normal distribution, a negative binomial one for counts. */
export interface Forecast {
  readonly expected: number;
  /** Standard deviation, in the metric's unit. */
  readonly sd: number;
  readonly isCount: boolean;
}

/** Typical month and what is known about it. */
export interface Typical {
  readonly value: number;
  /** Months that know as much about the level. */
  readonly support: number;
  /** Variance of a month, relative to the level squared. */
  readonly volatility: number;
  readonly isCount: boolean;
}

/** What no history tells (markets, prices, rivals), as a share of the total. Judgement. */
export const UNFORESEEN = 0.07;

/**
 * What each month of a period weighs, in typical months: factor · growth since the last month of
 * history, so that months skipped in between count.
 */
export const monthWeights = (
  period: Period,
  last: Month,
  factors: readonly number[],
  growth: number,
): readonly number[] =>
  Array.from({ length: period.months }, (_, i) => {
    const month = addMonths(period.start, i);
    return factorOf(factors, month) * exp(growth * (month - last));
  });

/**
 * Total of the months: level · Σw. Its relative variance is that of the months, cv² · Σw² ÷ (Σw)²
 * (cv²/12 for twelve equal ones), of the level, cv² ÷ support, and of what cannot be foreseen.
 */
export const periodForecast = (typical: Typical, weights: readonly number[]): Forecast => {
  const total = sum(weights);
  const expected = typical.value * total;
  const { isCount } = typical;
  if (!(total > 0)) return { expected: 0, sd: 0, isCount };
  const ofMonths = sum(weights.map((w) => square(w / total)));
  const ofLevel = 1 / Math.max(1, typical.support);
  const variance = typical.volatility * (ofMonths + ofLevel) + square(UNFORESEEN);
  return { expected, sd: Math.abs(expected) * Math.sqrt(variance), isCount };
};
