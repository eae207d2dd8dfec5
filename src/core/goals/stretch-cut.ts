import type { CapacityUse, PersonRungs } from "../planned.ts";
import { sum } from "../stats/sum.ts";

/**
 * Whether the limit brings anybody's Stretch down to the goal: together they come to all the steps
 * that can be carried, so that goals which do so, too, leave nothing between the two.
 */
export const isStretchCut = (
  goals: readonly Pick<PersonRungs, "goal" | "stretch">[],
  capacity: Pick<CapacityUse, "limit"> | null,
  step: number,
): boolean =>
  capacity !== null &&
  goals.some(({ goal, stretch }) => stretch === goal) &&
  sum(goals.map(({ stretch }) => stretch)) + step > capacity.limit;
