import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { PersonGoal } from "../planned.ts";

/** What a step of the sale that comes months ahead is done for. */
export interface ServedMonth {
  /** The first month of the period that has a goal, and whose work serves a month with one. */
  readonly done: Month;
  /** That month: the period's months without a goal are passed over, those beyond it are taken to have one. */
  readonly serves: Month;
  /** The period's first month with a goal, where what it takes is done before the period; else null. */
  readonly early: Month | null;
}

/** By the months of everybody's goals: a closed month asks for nothing, so nothing serves it. */
export const servedMonth = (
  goals: readonly Pick<PersonGoal, "months">[],
  { start, months }: Period,
  lead: number,
): ServedMonth => {
  const all = Array.from({ length: months }, (_, i) => i);
  const isSelling = (i: number) => i >= months || goals.some((goal) => (goal.months[i] ?? 0) > 0);
  const serving = all.filter((i) => isSelling(i + lead));
  const done = serving.find(isSelling) ?? serving[0] ?? 0;
  const first = all.find(isSelling) ?? 0;
  return {
    done: addMonths(start, done),
    serves: addMonths(start, done + lead),
    early: first < lead ? addMonths(start, first) : null,
  };
};
