import type { MonthSpan } from "../doubts.ts";
import { addMonths, type Month } from "./month.ts";

/** Months in order as stretches. */
export const spansOf = (months: readonly Month[]): readonly MonthSpan[] => {
  const spans: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const before = spans[spans.length - 1];
    if (before?.to === addMonths(month, -1)) before.to = month;
    else spans.push({ from: month, to: month });
  }
  return spans;
};
