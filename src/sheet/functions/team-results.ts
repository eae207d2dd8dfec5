import type { Month } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Results } from "../../core/history/results.ts";
import { resultsOf } from "../read/results-of.ts";
import { cellsOf } from "./block.ts";
import { checkSizes } from "./check-sizes.ts";
import type { CellContext } from "./custom-function.ts";
import { datedAmounts } from "./dated-amounts.ts";
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
  const results = resultsOf({ sums: people }, [...people.keys()]);
  if (results === null) throw new GoalError("tooShort", { months: 0 });
  return results;
};
