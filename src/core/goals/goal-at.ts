import { chanceOfTotal, quantileOfTotal, type Total } from "../series/total.ts";

/**
 * Total that is reached with a chance in (0, 1), or where less is better not exceeded: an amount
 * exactly, not rounded; of a count the whole number whose chance comes nearest. Never below 0.
 */
export const goalAt = (total: Total, probability: number, isLessBetter = false): number => {
  const goal = Math.max(0, quantileOfTotal(total, isLessBetter ? probability : 1 - probability));
  return total.isCount ? nearestCount(total, Math.round(goal), probability, isLessBetter) : goal;
};

/** Chance in [0, 1] that the total reaches a goal, or where less is better stays within it. */
export const chanceOf = (total: Total, goal: number, isLessBetter = false): number => {
  if (!isLessBetter) return chanceOfTotal(total, goal);
  if (total.isCount) return 1 - chanceOfTotal(total, Math.floor(goal) + 1);
  return total.spread > 0 ? 1 - chanceOfTotal(total, goal) : total.middle <= goal ? 1 : 0;
};

/** From a first guess: the chance falls as the goal gets harder, and the guess is near. */
const nearestCount = (
  total: Total,
  guess: number,
  probability: number,
  isLessBetter: boolean,
): number => {
  const harder = isLessBetter ? -1 : 1;
  const chance = (goal: number) => chanceOf(total, goal, isLessBetter);
  let goal = guess;
  while (chance(goal) < probability) goal -= harder;
  while (chance(goal + harder) >= probability) goal += harder;
  const [surer, bolder] = [chance(goal), chance(goal + harder)];
  const isBolderNearer = probability - bolder < surer - probability;
  return Math.max(0, isBolderNearer ? goal + harder : goal);
};
