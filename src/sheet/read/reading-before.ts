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
      ...(metric.spans && { spans: metric.spans.filter((span) => span.month < month) }),
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
