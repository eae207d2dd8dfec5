import { sum } from "../stats/sum.ts";
import { apportioned } from "./split.ts";

/**
 * Goals that add up to no more than a limit: all of them in proportion, as whole steps. Everybody
 * carries the same share of what cannot be delivered.
 */
export const withinCapacity = (
  goals: readonly number[],
  limit: number | null,
  step: number,
): readonly number[] => {
  if (limit === null || sum(goals) <= limit) return goals;
  const most = step * Math.floor(Math.max(0, limit) / step + 1e-9);
  return apportioned(most, goals, step);
};
