import { periodMonths } from "../calendar/months.ts";
import type { WorkbookFacts } from "../facts.ts";

/** What the table has of somebody's months of the period; null where a month is not known, or not over. */
export const resultsWithin = (
  { plan, tracked }: Pick<WorkbookFacts, "plan" | "tracked">,
  metric: string,
  person: string,
): readonly (number | null)[] => {
  const results = tracked.get(metric);
  const values = results?.people.find((one) => one.person === person)?.values ?? [];
  return periodMonths(plan).map((month) => values[month - (results?.start ?? month)] ?? null);
};
