import { addMonths } from "../calendar/month.ts";
import { spansOf } from "../calendar/spans-of.ts";
import type { MonthSpan } from "../doubts.ts";
import type { Plan } from "../planned.ts";
import { sum } from "../stats/sum.ts";
import { isPaceOfAll } from "./own-pace.ts";

/** Where closed days are taken out of the past's pace: in which months, and what a plain division makes of the past. */
export interface ClosedPace {
  readonly closed: readonly MonthSpan[];
  /** What the team sold lately, by its months times those of the period. */
  readonly plain: number;
}

/** null where the period has no closed days, or the team no pace. */
export const closedPace = ({
  goals,
  period,
  open,
}: Pick<Plan, "goals" | "period" | "open">): ClosedPace | null => {
  const closed = open.flatMap((share, i) => (share < 1 ? [addMonths(period.start, i)] : []));
  if (closed.length === 0 || !isPaceOfAll(goals)) return null;
  const sold = sum(goals.map(({ last12 }) => last12 ?? 0));
  return { closed: spansOf(closed), plain: (sold * period.months) / goals[0]!.last12Months };
};
