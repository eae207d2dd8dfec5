import {
  chanceOfTotal,
  isLargeCount,
  logSpread,
  quantileOfTotal,
  type Total,
} from "../series/total.ts";
import { roundTo } from "./rounding.ts";

/**
 * Total that is reached with a chance in (0, 1), or where less is better not exceeded: an amount
 * exactly, not rounded; of a count the whole number whose chance comes nearest. Never below 0.
 */
export const goalAt = (
  total: Total,
  probability: number,
  isLessBetter = false,
  chance = chancesOf(total, isLessBetter),
): number => {
  const goal = amountAt(total, probability, isLessBetter);
  return total.isCount ? nearestCount(chance, Math.round(goal), probability, isLessBetter) : goal;
};

/**
 * The same to the nearest multiple of a step 1, 2 or 5 · 10ᵏ. Of a large count the goal lies within 1
 * of the amount: where all of that rounds alike, no chance need be reckoned.
 */
export const roundGoalAt = (
  total: Total,
  probability: number,
  isLessBetter: boolean,
  chance: (goal: number) => number,
  step: number,
): number => {
  if (isLargeCount(total)) {
    const guess = Math.round(amountAt(total, probability, isLessBetter));
    const rounded = roundTo(Math.max(0, guess - 1), step);
    if (rounded === roundTo(guess + 1, step)) return rounded;
  }
  return roundTo(goalAt(total, probability, isLessBetter, chance), step);
};

const amountAt = (total: Total, probability: number, isLessBetter: boolean): number =>
  Math.max(0, quantileOfTotal(total, isLessBetter ? probability : 1 - probability));

/** Chances of goals, remembered: near goals are asked for again and again. */
export const chancesOf = (total: Total, isLessBetter = false): ((goal: number) => number) => {
  const known = new Map<number, number>();
  const log = logSpread(total);
  return (goal) => {
    const before = known.get(goal);
    if (before !== undefined) return before;
    const found = chanceOf(total, goal, isLessBetter, log);
    known.set(goal, found);
    return found;
  };
};

/** Chance in [0, 1] that the total reaches a goal, or where less is better stays within it. */
export const chanceOf = (
  total: Total,
  goal: number,
  isLessBetter = false,
  log = logSpread(total),
): number => {
  if (!isLessBetter) return chanceOfTotal(total, goal, log);
  if (total.isCount) return 1 - chanceOfTotal(total, Math.floor(goal) + 1, log);
  return total.spread > 0 ? 1 - chanceOfTotal(total, goal, log) : total.middle <= goal ? 1 : 0;
};

/** No count is farther from a guess; what would be has no chance that could be told. */
const FARTHEST = Number.MAX_SAFE_INTEGER;

/**
 * From a first guess: the chance falls as the goal gets harder. Steps that double lead to where it
 * falls below what is asked, halving them to the count itself.
 */
const nearestCount = (
  chance: (goal: number) => number,
  guess: number,
  probability: number,
  isLessBetter: boolean,
): number => {
  const harder = isLessBetter ? -1 : 1;
  const isReached = (goal: number) => chance(goal) >= probability;
  const isNear = (goal: number) => Math.abs(goal) < FARTHEST;
  let [goal, step] = [guess, 1];
  while (!isReached(goal) && isNear(goal)) [goal, step] = [goal - harder * step, 2 * step];
  step = 1;
  while (isReached(goal + harder * step) && isNear(goal))
    [goal, step] = [goal + harder * step, 2 * step];
  while (step > 1) {
    step /= 2;
    if (isReached(goal + harder * step)) goal += harder * step;
  }
  const [surer, bolder] = [chance(goal), chance(goal + harder)];
  const isBolderNearer = probability - bolder < surer - probability;
  return Math.max(0, isBolderNearer ? goal + harder : goal);
};
