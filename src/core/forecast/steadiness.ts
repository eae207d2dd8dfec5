import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";
import { LEAST_VARIANCE } from "./steady-levels.ts";

/** Months that the test looks back, and those that a person must have. */
export const TESTED_MONTHS = 60;
const FEWEST_MONTHS = 12;
/** Most that one person's levels may differ by, in variances: a single change of job is no drift. Judgement. */
const MOST = 9;
/** What is thought of a team before anything is seen, and how many people's testimony it counts as. Judgement. */
const USUAL = 1.5;
const USUAL_WEIGHT = 3;
/** Mean squared difference, in variances, from which levels are taken to move. Chance alone makes 1. Judgement. */
const MOVING = 1.7;

/**
 * Share in [0, 1] of a team's forecast that may count on levels that stay: 1 where the second half
 * of people's months lies as near to the first as chance would have it, 0 where it is far off. Each
 * person's F of a two-sample test (equal variances), averaged over the people with what is usual.
 * `people` have normal months, trend taken out. One person alone cannot tell a change from chance.
 */
export const steadinessOf = (people: readonly (readonly number[])[]): number => {
  if (people.length < 2) return 0;
  const told = people.map(halvesApart).filter((one) => one !== null);
  const apart = (USUAL_WEIGHT * USUAL + sum(told)) / (USUAL_WEIGHT + told.length);
  return within((MOVING - apart) / (MOVING - 1), 0, 1);
};

const halvesApart = (months: readonly number[]): number | null => {
  const level = mean(months);
  if (months.length < FEWEST_MONTHS || !(level > 0)) return null;
  const shares = months.map((month) => month / level);
  const middle = shares.length >> 1;
  const halves = [shares.slice(0, middle), shares.slice(middle)];
  const [before, after] = [mean(halves[0]!), mean(halves[1]!)];
  const squares =
    sum(halves[0]!.map((share) => square(share - before))) +
    sum(halves[1]!.map((share) => square(share - after)));
  const variance = Math.max(LEAST_VARIANCE, squares / (shares.length - 2));
  const chance = variance * sum(halves.map(({ length }) => 1 / length));
  return Math.min(MOST, square(after - before) / chance);
};
