import { addMonths, type Month } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Results } from "../../core/history/results.ts";
import { cellsOf } from "./block.ts";
import type { CellContext } from "./custom-function.ts";
import { checkSizes, datedAmounts } from "./dated-amounts.ts";
import { namedRows } from "./named-rows.ts";

/**
 * A team's results in three ranges of as many cells, in whatever order; those of one person and
 * month are added up. Cells that name nobody, and totals, are left out.
 */
export const teamResults = (
  values: unknown,
  dates: unknown,
  reps: unknown,
  context: CellContext,
): Results => {
  const names = namedRows(reps);
  checkSizes(cellsOf(values).length, names.length, "reps");
  const isNobody = (index: number) => names[index] === null;
  const people = new Map<string, Map<Month, number>>();
  for (const { index, month, amount } of datedAmounts(
    values,
    dates,
    "missing",
    context,
    isNobody,
  )) {
    const person = names[index]!;
    const sums = people.get(person) ?? new Map<Month, number>();
    sums.set(month, (sums.get(month) ?? 0) + amount);
    people.set(person, sums);
  }
  const months = [...people.values()].flatMap((sums) => [...sums.keys()]).sort((a, b) => a - b);
  if (months.length === 0) throw new GoalError("tooShort", { months: 0 });
  const start = months[0]!;
  const span = months[months.length - 1]! - start + 1;
  const monthsFrom = (sums: ReadonlyMap<Month, number>) =>
    Array.from({ length: span }, (_, i) => sums.get(addMonths(start, i)) ?? null);
  return {
    start,
    people: [...people].map(([person, sums]) => ({ person, values: monthsFrom(sums) })),
  };
};
