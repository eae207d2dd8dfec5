import { addMonths, type Month } from "../../../core/calendar/month.ts";
import type { MetricReading } from "../reading.ts";

/** Something that is so of a person in a month. */
export type InMonth = (person: string, month: Month) => boolean;

/** Every metric with the months that are out unknown. */
export const withoutMonths = (
  metrics: readonly MetricReading[],
  isOut: InMonth,
): readonly MetricReading[] =>
  metrics.map(({ results, ...metric }) => ({
    ...metric,
    results: {
      start: results.start,
      people: results.people.map(({ person, values }) => ({
        person,
        values: values.map((value, i) =>
          isOut(person, addMonths(results.start, i)) ? null : value,
        ),
      })),
    },
  }));
