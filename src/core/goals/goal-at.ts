import type { Forecast } from "../forecast/period-forecast.ts";
import { countTail } from "../stats/count-tail.ts";
import { normalCdf } from "../stats/normal-cdf.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { square } from "../stats/square.ts";

/**
 * Total that is reached with a chance in (0, 1): an amount exactly, not rounded; of a count the
 * whole number whose chance comes nearest. Nobody is asked for less than 0.
 */
export const goalAt = (forecast: Forecast, probability: number): number => {
  const { expected, sd, isCount } = forecast;
  const goal = Math.max(0, expected + sd * normalQuantile(1 - probability));
  return isCount ? nearestCount(forecast, Math.round(goal), probability) : goal;
};

/** Chance in [0, 1] that the total reaches a goal. */
export const chanceOf = ({ expected, sd, isCount }: Forecast, goal: number): number => {
  if (isCount) return countTail(Math.ceil(goal), expected, square(sd));
  if (!(sd > 0)) return expected >= goal ? 1 : 0;
  return normalCdf((expected - goal) / sd);
};

/** From a first guess: the chance falls as the goal rises, and the guess is near. */
const nearestCount = (forecast: Forecast, guess: number, probability: number): number => {
  let goal = guess;
  while (goal > 0 && chanceOf(forecast, goal) < probability) goal--;
  while (chanceOf(forecast, goal + 1) >= probability) goal++;
  const [surer, bolder] = [chanceOf(forecast, goal), chanceOf(forecast, goal + 1)];
  return probability - bolder < surer - probability ? goal + 1 : goal;
};
