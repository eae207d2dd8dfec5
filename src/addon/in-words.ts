/**
 * A report with the source's own words in the place of names, wherever it says which metric it is
 * about: programs find a metric by its word, whatever people call it.
 */
export const inWords = <Report>(report: Report, metricOf: (name: string) => string): Report =>
  worded(report, metricOf) as Report;

const worded = (value: unknown, metricOf: (name: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((one) => worded(one, metricOf));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      METRICS.includes(key) && typeof one === "string" ? metricOf(one) : worded(one, metricOf),
    ]),
  );
};

/** The keys of a report whose values are metrics. */
const METRICS: readonly string[] = ["metric", "per"];
