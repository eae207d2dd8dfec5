import { GoalError } from "../errors.ts";
import type { Rungs } from "../planned.ts";

/** How much surer Start is than the goal, and how much bolder Stretch. Judgement. */
const SAFER = 0.15;
const BOLDER = 0.3;

/** Refuses a chance that is not between two bounds, which belong to the domain. */
export const checkProbability = (probability: number, low: number, high: number): void => {
  if (!(probability >= low && probability <= high)) {
    throw new GoalError("badProbability", { low, high });
  }
};

/** Chances of the three rungs of a goal. */
export const rungsOf = (probability: number): Rungs => ({
  start: tidy(probability + SAFER),
  goal: probability,
  stretch: tidy(probability - BOLDER),
});

/** 0.65 + 0.15 is 0.8, not 0.8000000000000000444; a probability finer than 1e-12 is nobody's wish. */
const tidy = (probability: number): number => Math.round(probability * 1e12) / 1e12;
