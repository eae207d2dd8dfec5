import { mean } from "../../core/stats/mean.ts";
import { saysMoney, soundOf } from "../read/numbers/money-words.ts";
import type { MetricReading } from "../read/reading.ts";
import { isMeasure } from "./is-measure.ts";
import { areMostlyWhole, knownValues } from "./known-values.ts";
import { stageKindOf } from "./stage-kind.ts";

/** A mean month from which whole numbers rather are money without cents. Judgement. */
const MOST = 200;

/**
 * Whether a metric is counted one by one, so that its goals are whole: by its heading ("Policies",
 * «Llamadas»), else where it holds only whole numbers that are small. Money never is.
 */
export const isCountMetric = ({
  name,
  currency,
  results,
}: Pick<MetricReading, "name" | "currency" | "results">): boolean => {
  if (currency !== null || isMeasure(name)) return false;
  const values = knownValues(results);
  if (namesCount(name)) return areMostlyWhole(values);
  return values.length > 0 && values.every(Number.isInteger) && mean(values) < MOST;
};

/** "Sales" names a count or money, so that its numbers decide. */
const namesCount = (name: string): boolean => {
  const sound = soundOf(name);
  const kind = saysMoney(name) ? null : stageKindOf(name);
  return sound === "count" || (kind !== null && (kind !== "sale" || sound === "unknown"));
};
