import { mean } from "../../src/core/stats/mean.ts";
import type { Figure, Figures } from "./figures.ts";
import type { Forecast } from "./forecasts-of.ts";
import { SPANS } from "./levels.ts";
import type { Outcomes, Series } from "./series.ts";
import { PROMISED, seriesScore } from "./series-score.ts";

/** Share of the series that count in a trimmed mean: single ones explode. */
const KEPT = 0.99;

/**
 * Means over the series of a set, or over every second, third … of them. `set` has them in full,
 * however few months the forecasts were made from.
 */
export const scoreOf = (
  set: readonly Series[],
  outcomes: Outcomes,
  forecasts: readonly Forecast[],
  every = 1,
): Figures => {
  const scores = set.flatMap(({ id, values }, i) =>
    i % every === 0 ? [seriesScore(values, outcomes.get(id)!, forecasts[i]!)] : [],
  );
  const all = (figure: Figure) =>
    scores.flatMap((score) => (score[figure] === undefined ? [] : [score[figure]]));
  const figures = [...new Set(scores.flatMap((score) => Object.keys(score) as Figure[]))];
  const means: Figures = Object.fromEntries(figures.map((figure) => [figure, mean(all(figure))]));
  return { ...means, SPL12t: trimmedMean(all("SPL12")), ...calibration(means) };
};

const trimmedMean = (values: readonly number[]): number =>
  mean([...values].sort((a, b) => a - b).slice(0, Math.ceil(KEPT * values.length)));

/** How far attainments lie from what was promised, in points. */
const calibration = (means: Figures): Figures =>
  Object.fromEntries(
    SPANS.map((span) => [
      `ACE${span}`,
      100 *
        mean(PROMISED.map(([promised]) => Math.abs(means[`att${span}_${promised}`]! - promised))),
    ]),
  );
