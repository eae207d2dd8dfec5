import type { Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import { lastMonthRead } from "./last-month.ts";
import type { Reading } from "./reading.ts";

/**
 * A reading as it was before a month, on which goals from that month on stand: they do not move when
 * the period's own results arrive. The same reading where none have. What was asked about people
 * and cells stays.
 */
export const readingBefore = (reading: Reading, month: Month): Reading => {
  if (lastMonthRead(reading) < month) return reading;
  return {
    ...reading,
    months: Math.max(0, month - reading.start),
    metrics: reading.metrics.map((metric) => ({
      ...metric,
      results: resultsBefore(metric.results, month),
    })),
  };
};

const resultsBefore = ({ start, people }: Results, month: Month): Results => ({
  start,
  people: people.map(({ person, values }) => ({
    person,
    values: values.slice(0, Math.max(0, month - start)),
  })),
});

/** The first and the last month of a reading's results from a month on; null where it ends before. */
export const monthsSince = (
  reading: Pick<Reading, "start" | "months">,
  month: Month,
): { readonly first: Month; readonly last: Month } | null => {
  const last = lastMonthRead(reading);
  const first = reading.start > month ? reading.start : month;
  return last < month ? null : { first, last };
};
