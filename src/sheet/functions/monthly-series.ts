import { addMonths, type Month } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Results } from "../../core/history/results.ts";
import type { CellContext } from "./custom-function.ts";
import { type Blanks, datedAmounts } from "./dated-amounts.ts";

/** One person's results, month by month; null is a month that is not known. */
export interface MonthlySeries {
  readonly start: Month;
  readonly values: readonly (number | null)[];
}

/** The results in two ranges of as many cells, in whatever order; those of one month are added up. */
export const monthlySeries = (
  values: unknown,
  dates: unknown,
  blanks: Blanks,
  context: CellContext,
): MonthlySeries => {
  const sums = new Map<Month, number>();
  for (const { month, amount } of datedAmounts(values, dates, blanks, context))
    sums.set(month, (sums.get(month) ?? 0) + amount);
  const months = [...sums.keys()].sort((one, other) => one - other);
  if (months.length === 0) throw new GoalError("tooShort", { months: 0 });
  const start = months[0]!;
  const span = months[months.length - 1]! - start + 1;
  const absent = blanks === "zero" ? 0 : null;
  return {
    start,
    values: Array.from({ length: span }, (_, index) => sums.get(addMonths(start, index)) ?? absent),
  };
};

/** The same as the results of a team of one. */
export const oneSeries = (
  values: unknown,
  dates: unknown,
  blanks: Blanks,
  context: CellContext,
): Results => {
  const series = monthlySeries(values, dates, blanks, context);
  return { start: series.start, people: [{ person: "", values: series.values }] };
};
