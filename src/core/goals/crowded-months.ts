import { addMonths } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { CapacityUse, PersonGoal } from "../planned.ts";
import { isTooMuch } from "../potential/too-much.ts";
import { sum } from "../stats/sum.ts";

/**
 * Months whose goals add up to more than a month can carry, with what they add up to. They must do
 * so by the goals' exact shares of the month, too: single sales make whole numbers of it, which a
 * team of many adds up to more than its due in one month and less in the next.
 */
export const crowdedMonths = (
  goals: readonly PersonGoal[],
  { start, months }: Period,
  most: number,
): CapacityUse["crowded"] =>
  Array.from({ length: months }, (_, i) => ({
    month: addMonths(start, i),
    asked: sum(goals.map((one) => one.months[i]!)),
    exact: sum(goals.map((one) => shareOf(one, i))),
  }))
    .filter(({ asked, exact }) => isTooMuch(Math.min(asked, exact), most))
    .map(({ month, asked }) => ({ month, asked }));

/** The part of a goal that a month weighs; as in `splitOf` equal ones where all weigh 0. */
const shareOf = ({ goal, weights }: PersonGoal, i: number): number => {
  const all = sum(weights);
  return goal * (all > 0 ? weights[i]! / all : 1 / weights.length);
};
