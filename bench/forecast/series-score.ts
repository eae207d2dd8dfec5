import { mean } from "../../src/core/stats/mean.ts";
import { sum } from "../../src/core/stats/sum.ts";
import type { Figures } from "./figures.ts";
import type { Forecast } from "./forecasts-of.ts";
import { LEVELS, SPANS, type Span } from "./levels.ts";

/** Promised attainments, and the quantile that is the goal: 65 of 100 reach what 35 of 100 stay below. */
export const PROMISED: readonly (readonly [attainment: number, level: number])[] = [
  [0.5, 0.5],
  [0.6, 0.4],
  [0.65, 0.35],
  [0.7, 0.3],
  [0.8, 0.2],
  [0.9, 0.1],
];

/**
 * How good the forecast of one series was. `train` is all of its training months, however few of
 * them the forecast was made from, so that lengths of history can be compared.
 */
export const seriesScore = (
  train: readonly number[],
  outcome: readonly number[],
  forecast: Pick<Forecast, "mean" | "q">,
): Figures => {
  const scale = usualChange(train);
  const errors = outcome.map((value, i) => Math.abs(value - forecast.mean[i]!));
  const relative = errors.map((error, i) => percentOf(error, outcome[i]!, forecast.mean[i]!));
  const ofSpans = SPANS.filter((span) => outcome.length >= span).map((span): Figures => {
    const total = sum(outcome.slice(0, span));
    const expected = sum(forecast.mean.slice(0, span));
    const quantiles = forecast.q[span];
    const unit = span * scale;
    return { ...reached(total, quantiles, span), ...off(total, expected, quantiles, span, unit) };
  });
  const whole: Figures = {
    sMAPE: mean(relative),
    ...(scale > 0 && { MASE: mean(errors) / scale }),
  };
  return Object.assign({}, whole, ...ofSpans);
};

/** Mean change from a month to the same one of the next year, or to the next month in a short series. */
export const usualChange = (train: readonly number[]): number => {
  const lag = train.length > 12 ? 12 : 1;
  return mean(train.slice(lag).map((value, i) => Math.abs(value - train[i]!)));
};

/** Error in percent of the middle between value and forecast. */
const percentOf = (error: number, value: number, forecast: number): number => {
  const size = Math.abs(value) + Math.abs(forecast);
  return size > 0 ? (200 * error) / size : 0;
};

/** What is measured by the series' usual changes. */
const off = (
  total: number,
  expected: number,
  quantiles: readonly number[],
  span: Span,
  unit: number,
): Figures => {
  if (!(unit > 0)) return {};
  const inner = LEVELS.flatMap((level, i) =>
    level < 0.05 || level > 0.95 ? [] : [pinball(total, quantiles[i]!, level)],
  );
  return {
    [`TE${span}`]: Math.abs(total - expected) / unit,
    [`SPL${span}`]: (2 * mean(inner)) / unit,
    ...(span === 12 && { bias12: (expected - total) / unit }),
  };
};

/** Koenker & Bassett 1978: smallest on average for the true quantile. */
const pinball = (total: number, quantile: number, level: number): number =>
  total >= quantile ? level * (total - quantile) : (1 - level) * (quantile - total);

/** Whether the total lies in the intervals, and whether it reaches the goals. */
const reached = (total: number, quantiles: readonly number[], span: Span): Figures => {
  const at = (level: number) => quantiles[LEVELS.indexOf(level)]!;
  const within = (low: number, high: number) => Number(total >= at(low) && total <= at(high));
  return {
    [`cov80_${span}`]: within(0.1, 0.9),
    [`cov95_${span}`]: within(0.025, 0.975),
    ...Object.fromEntries(
      PROMISED.map(([promised, level]) => [`att${span}_${promised}`, Number(total >= at(level))]),
    ),
  };
};
