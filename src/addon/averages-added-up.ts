import type { Choices } from "../core/choices.ts";
import type { Notice } from "../core/notices.ts";
import { isAverageMetric } from "../sheet/metrics/is-average-metric.ts";
import type { MetricNames } from "./metric-names.ts";

/** Warns of metrics with goals whose months are rates or means: over several months goals add them up. */
export const averagesAddedUp = (
  { period: { months }, measures }: Pick<Choices, "period" | "measures">,
  main: string,
  { nameOf }: Pick<MetricNames, "nameOf">,
): readonly Notice[] => {
  const withGoals = [main, ...measures.map(({ metric }) => metric)];
  const metrics = withGoals.filter(isAverageMetric).map(nameOf);
  return months === 1 || metrics.length === 0
    ? []
    : [{ code: "averagesAddedUp", facts: { metrics, months } }];
};
