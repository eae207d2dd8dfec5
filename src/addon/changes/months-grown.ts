import type { Month } from "../../core/calendar/month.ts";
import type { CellCounts } from "./results-mark.ts";

/** The first and the last month that have more results than before; null where none has, or it is not known. */
export const monthsGrown = (
  before: CellCounts | undefined,
  now: CellCounts,
): { readonly first: Month; readonly last: Month } | null => {
  const grown = Object.entries(now.months)
    .filter(([month, count]) => before !== undefined && count > (before.months[month] ?? 0))
    .map(([month]) => Number(month));
  return grown.length === 0
    ? null
    : { first: Math.min(...grown) as Month, last: Math.max(...grown) as Month };
};
