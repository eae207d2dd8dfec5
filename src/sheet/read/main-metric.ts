import { stageKindOf } from "../metrics/stage-kind.ts";
import { roleOf } from "./heading.ts";
import type { MetricReading } from "./reading.ts";

/**
 * The metric that goals are set for: the first in money, else the first that sounds like sales, else
 * the first that counts what was sold ("Deals", «Pólizas») rather than a step towards it.
 */
export const mainMetric = <M extends Pick<MetricReading, "name" | "currency">>(
  metrics: readonly M[],
): M => {
  const inMoney = metrics.find(({ currency }) => currency !== null);
  const sales = metrics.find(({ name }) => roleOf(name) === "value");
  const sold = metrics.find(({ name }) => stageKindOf(name) === "sale");
  return inMoney ?? sales ?? sold ?? metrics[0]!;
};
