import { roleOf } from "./heading.ts";
import type { MetricReading } from "./reading.ts";

/** The metric that goals are set for: the first in money, else the first that sounds like sales. */
export const mainMetric = <M extends Pick<MetricReading, "name" | "currency">>(
  metrics: readonly M[],
): M => {
  const inMoney = metrics.find(({ currency }) => currency !== null);
  const sales = metrics.find(({ name }) => roleOf(name) === "value");
  return inMoney ?? sales ?? metrics[0]!;
};
