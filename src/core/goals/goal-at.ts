import type { Forecast } from "../forecast/period-forecast.ts";
import { countTail } from "../stats/count-tail.ts";
import { normalCdf } from "../stats/normal-cdf.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { square } from "../stats/square.ts";

/**
 * Total that is reached with a chance in (0, 1), or where less is better not exceeded: an amount
 * exactly, not rounded; of a count the whole number whose chance comes nearest. Never below 0.
 */
export const goalAt = (forecast: Forecast, probability: number, isLessBetter = false): number => {
  const { expected, sd, isCount } = forecast;
  const quantile = normalQuantile(isLessBetter ? probability : 1 - probability);
  const goal = Math.max(0, expected + sd * quantile);
  return isCount ? nearestCount(forecast, Math.round(goal), probability, isLessBetter) : goal;
};

/** Chance in [0, 1] that the total reaches a goal, or where less is better stays within it. */
export const chanceOf = (
  { expected, sd, isCount }: Forecast,
  goal: number,
  isLessBetter = false,
): number => {
  if (isCount && isLessBetter) return 1 - countTail(Math.floor(goal) + 1, expected, square(sd));
  if (isCount) return countTail(Math.ceil(goal), expected, square(sd));
  const spare = isLessBetter ? goal - expected : expected - goal;
  if (!(sd > 0)) return spare >= 0 ? 1 : 0;
  return normalCdf(spare / sd);
};

/** From a first guess: the chance falls as the goal gets harder, and the guess is near. */
const nearestCount = (
  forecast: Forecast,
  guess: number,
  probability: number,
  isLessBetter: boolean,
): number => {
  const harder = isLessBetter ? -1 : 1;
  const chance = (goal: number) => chanceOf(forecast, goal, isLessBetter);
  let goal = guess;
  while (chance(goal) < probability) goal -= harder;
  while (chance(goal + harder) >= probability) goal += harder;
  const [surer, bolder] = [chance(goal), chance(goal + harder)];
  const isBolderNearer = probability - bolder < surer - probability;
  return isBolderNearer ? Math.max(0, goal + harder) : goal;
};
