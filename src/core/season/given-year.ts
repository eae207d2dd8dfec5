import { GoalError } from "../errors.ts";
import { sum } from "../stats/sum.ts";

const MONTHS = 12;

/** Twelve factors that somebody gave, none below 0, brought to a mean of 1. Throws badFactors for others. */
export const givenYear = (factors: readonly number[]): readonly number[] => {
  const total = sum(factors);
  const isUsable = total > 0 && total * MONTHS < Number.POSITIVE_INFINITY;
  if (factors.length !== MONTHS || !isUsable)
    throw new GoalError("badFactors", { count: factors.length });
  return factors.map((factor) => (factor * MONTHS) / total);
};
