import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { Activity, PersonGoal } from "../planned.ts";

/** What a step of the sale that comes months ahead is done for. */
export interface ServedMonth {
  /** The first month of the period that has a goal, and whose work serves a month with one. */
  readonly done: Month;
  /** That month: the period's months without a goal are passed over, those beyond it are taken to have one. */
  readonly serves: Month;
}

/** Such a month, and what is not done when it would be due. */
export interface MovedWork extends ServedMonth {
  /** The period's first month with a goal, where what it takes is due before the period; else null. */
  readonly early: Month | null;
  /** The first closed month in which something would be due, and when it is done: null before the period. */
  readonly moved: { readonly from: Month; readonly to: Month | null } | null;
}

type Goals = readonly Pick<PersonGoal, "months">[];
type Step = Pick<Activity, "lead" | "serves">;

/** By the months of everybody's goals: a closed month asks for nothing, so nothing serves it. */
export const servedMonth = (
  goals: Goals,
  { start, months }: Period,
  { lead, serves }: Step,
): ServedMonth => {
  const isSelling = sells(goals, months);
  const pairs = serves.flatMap((served, done) =>
    served.filter(isSelling).map((month) => ({ done, month })),
  );
  const selling = pairs.filter(({ done }) => isSelling(done));
  const found = selling.find(({ done, month }) => month - done === lead) ?? selling[0] ?? pairs[0];
  const { done, month } = found ?? { done: 0, month: lead };
  return { done: addMonths(start, done), serves: addMonths(start, month) };
};

/** The same, with what is due before the period or in a closed month. */
export const movedWork = (goals: Goals, period: Period, step: Step): MovedWork => {
  const { start, months } = period;
  const { lead, serves } = step;
  const isSelling = sells(goals, months);
  const all = Array.from({ length: months }, (_, i) => i);
  const doneIn = (served: number) => serves.findIndex((each) => each.includes(served));
  const first = all.find(isSelling) ?? 0;
  const from = all.find((i) => !isSelling(i) && isSelling(i + lead) && doneIn(i + lead) !== i);
  const to = from === undefined ? -1 : doneIn(from + lead);
  return {
    ...servedMonth(goals, period, step),
    early: first < lead ? addMonths(start, first) : null,
    moved:
      from === undefined
        ? null
        : { from: addMonths(start, from), to: to < 0 ? null : addMonths(start, to) },
  };
};

const sells = (goals: Goals, months: number) => (i: number) =>
  i >= months || goals.some((goal) => (goal.months[i] ?? 0) > 0);
