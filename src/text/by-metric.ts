import type { MetricCount } from "./en/changes-step.ts";

/** How many goals there are of each metric, by its name; a lone main metric goes without one. */
export const byMetric = (metrics: readonly string[], main: string): readonly MetricCount[] => {
  const names = [...new Set(metrics)];
  const isMainAlone = names.every((name) => name === main);
  return names.map((metric) => ({
    metric: isMainAlone ? "" : metric,
    count: metrics.filter((one) => one === metric).length,
  }));
};
