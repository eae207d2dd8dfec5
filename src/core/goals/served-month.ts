import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { Activity, PersonGoal } from "../planned.ts";
import { sum } from "../stats/sum.ts";

/** What a step of the sale that comes months ahead is done for. */
export interface ServedMonth {
  /** The first month of the period that has a goal, and whose work serves a month with one. */
  readonly done: Month;
  /** That month: the period's months without a goal are passed over, those beyond it are taken to have one. */
  readonly serves: Month;
}

/** Such a month, and what is due before the period or changed by closed days. */
export interface AheadWork extends ServedMonth {
  /**
   * The period's first month with a goal, where what it takes is due before the period, and when; of the
   * period's months before it, which are closed, the first: null for none.
   */
  readonly early: {
    readonly goal: Month;
    readonly done: Month;
    readonly closedFrom: Month | null;
    /** Where the day of reading is the last one of `done`, or later. */
    readonly time?: "lastDay" | "over";
  } | null;
  /** The first month from then on that has closed days, and whether others of it are open; null for none. */
  readonly closed: { readonly month: Month; readonly isPart: boolean } | null;
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
    served.flatMap(({ month }) => (isSelling(month) ? [{ done, month }] : [])),
  );
  const selling = pairs.filter(({ done }) => isSelling(done));
  const found = selling.find(({ done, month }) => month - done === lead) ?? selling[0] ?? pairs[0];
  const { done, month } = found ?? { done: 0, month: lead };
  return { done: addMonths(start, done), serves: addMonths(start, month) };
};

/** The same, with what is due before the period and the closed days; `open` are the shares of the period's months. */
export const aheadWork = (
  goals: Goals,
  period: Period,
  step: Step,
  open: readonly number[],
): AheadWork => {
  const { start, months } = period;
  const isSelling = sells(goals, months);
  const all = Array.from({ length: months }, (_, i) => i);
  const first = all.find(isSelling) ?? 0;
  const opened = sum(open.slice(0, first));
  const before = opened - step.lead;
  const closed = all.find((i) => i >= first && open[i]! < 1);
  return {
    ...servedMonth(goals, period, step),
    early:
      before < 0
        ? {
            ...{ goal: addMonths(start, first), done: addMonths(start, Math.floor(before)) },
            closedFrom: first > 0 && opened === 0 ? start : null,
          }
        : null,
    closed:
      closed === undefined ? null : { month: addMonths(start, closed), isPart: open[closed]! > 0 },
  };
};

const sells = (goals: Goals, months: number) => (i: number) =>
  i >= months || goals.some((goal) => (goal.months[i] ?? 0) > 0);
