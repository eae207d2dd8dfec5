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

/** Such a month, and what is not done when it would be due. */
export interface MovedWork extends ServedMonth {
  /** The period's first month with a goal, where what it takes is due before the period, and when; else null. */
  readonly early: { readonly goal: Month; readonly done: Month } | null;
  /**
   * The first month with closed days on which something would be due, whether others of it are open, and
   * when it is done: null before the period.
   */
  readonly moved: {
    readonly from: Month;
    readonly isPart: boolean;
    readonly to: Month | null;
  } | null;
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

/** The same, with what is due before the period or on closed days; `open` are the shares of the period's months. */
export const movedWork = (
  goals: Goals,
  period: Period,
  step: Step,
  open: readonly number[],
): MovedWork => {
  const { start, months } = period;
  const { lead, serves } = step;
  const isSelling = sells(goals, months);
  const all = Array.from({ length: months }, (_, i) => i);
  const first = all.find(isSelling) ?? 0;
  const before = sum(open.slice(0, first));
  const isEarly = before < lead;
  const isTold = (at: number) => isEarly && at === first;
  const from = all.find((i) => open[i]! < 1 && isSelling(i + lead) && !isTold(i + lead));
  const doneBefore = (at: number) =>
    all.slice(0, at).filter((i) => serves[i]!.some(({ month }) => month === at + lead));
  const movedFrom = (at: number): MovedWork["moved"] => {
    const to = doneBefore(at).pop();
    return {
      ...{ from: addMonths(start, at), isPart: open[at]! > 0 },
      to: to === undefined ? null : addMonths(start, to),
    };
  };
  return {
    ...servedMonth(goals, period, step),
    early: isEarly
      ? { goal: addMonths(start, first), done: addMonths(start, Math.floor(before - lead)) }
      : null,
    moved: from === undefined ? null : movedFrom(from),
  };
};

const sells = (goals: Goals, months: number) => (i: number) =>
  i >= months || goals.some((goal) => (goal.months[i] ?? 0) > 0);
