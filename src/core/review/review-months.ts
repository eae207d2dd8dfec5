import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { GoalError } from "../errors.ts";

/**
 * Months from which a reviewed goal may hold: every so many whole months from a period's start, the
 * start itself left out. None where `every` is 0.
 */
export const reviewMonths = ({ start, months }: Period, every: number): readonly Month[] => {
  if (!(Number.isInteger(every) && every >= 0))
    throw new GoalError("badReview", { part: "months", value: String(every) });
  const count = every === 0 ? 0 : Math.ceil(months / every) - 1;
  return Array.from({ length: count }, (_, i) => addMonths(start, (i + 1) * every));
};
