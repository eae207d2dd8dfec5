import type { Forecast } from "../forecast/period-forecast.ts";
import { normalCdf } from "../stats/normal-cdf.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";

/** Total that is reached with a chance in (0, 1), not rounded. Nobody is asked for less than 0. */
export const goalAt = ({ expected, sd }: Forecast, probability: number): number =>
  Math.max(0, expected + sd * normalQuantile(1 - probability));

/** Chance in [0, 1] that the total reaches a goal. */
export const chanceOf = ({ expected, sd }: Forecast, goal: number): number => {
  if (!(sd > 0)) return expected >= goal ? 1 : 0;
  return normalCdf((expected - goal) / sd);
};
