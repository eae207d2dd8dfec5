import type { MetricReading } from "../../src/sheet/read/reading.ts";
import type { MetricTruth } from "./mess.ts";

export interface MatchedMetrics {
  readonly pairs: readonly (readonly [MetricTruth, MetricReading])[];
  /** Metrics that were not read. */
  readonly missing: readonly string[];
  /** Metrics that were read and are none. */
  readonly extra: readonly string[];
}

/** Each metric of the table with the one that was read under its name. */
export const matchedMetrics = (
  metrics: readonly MetricTruth[],
  read: readonly MetricReading[],
): MatchedMetrics => {
  const pairs: (readonly [MetricTruth, MetricReading])[] = [];
  const missing: string[] = [];
  let left = read;
  for (const metric of metrics) {
    const found = left.find(({ name }) => isCalled(metric, name));
    left = left.filter((each) => each !== found);
    if (found !== undefined) pairs.push([metric, found]);
    else if (!metric.isOptional) missing.push(metric.names.join(" or ") || "anything");
  }
  return { pairs, missing, extra: left.map(({ name }) => name) };
};

const isCalled = ({ names }: MetricTruth, name: string): boolean =>
  names.length === 0 || names.some((known) => folded(known) === folded(name));

const folded = (name: string): string => name.trim().toLowerCase().replaceAll("_", " ");
