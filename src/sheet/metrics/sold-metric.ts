import type { MetricReading } from "../read/reading.ts";
import { isCountMetric } from "./is-count-metric.ts";
import { isLessBetterMetric } from "./is-less-better-metric.ts";
import { stageKindOf } from "./stage-kind.ts";

/**
 * The metric that counts the sales which an amount comes from, so that the amount has a ticket:
 * null where the main metric is a count itself, and where none or several could be it.
 */
export const soldMetric = (
  metrics: readonly MetricReading[],
  main: MetricReading,
): MetricReading | null => {
  if (isCountMetric(main)) return null;
  const [found, ...others] = metrics.filter(
    (metric) => metric.name !== main.name && countsSales(metric),
  );
  return found !== undefined && others.length === 0 ? found : null;
};

const countsSales = (metric: MetricReading): boolean => {
  if (metric.place !== undefined) return metric.place === 1;
  const kind = stageKindOf(metric.name);
  return (kind === "sale" || kind === null) && isCountMetric(metric) && !isLessBetterMetric(metric);
};
