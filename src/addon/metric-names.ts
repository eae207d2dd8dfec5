import { GoalError } from "../core/errors.ts";
import { ourName } from "../sheet/metrics/our-name.ts";
import type { MetricReading } from "../sheet/read/reading.ts";
import type { Language } from "../text/voice.ts";
import type { NameAnswer } from "./steps.ts";
import { textsIn } from "./voices.ts";

/** What metrics are called in sentences and tabs. Two metrics never share a name. */
export interface MetricNames {
  readonly nameOf: (metric: string) => string;
  /** The source's own word for a name. */
  readonly metricOf: (name: string) => string;
  /** Every metric of the table with its name. */
  readonly all: readonly (readonly [metric: string, name: string])[];
}

const LONGEST = 40;

/**
 * Names as the user gave them, else in the language for what the source has no word for (deals
 * opened, deals won), else the source's own. Throws on a name that cannot be one.
 */
export const metricNames = (
  metrics: readonly MetricReading[],
  told: readonly NameAnswer[],
  language: Language,
): MetricNames => {
  const given = new Map(told.map(({ metric, name }) => [metric, checked(metric, name, metrics)]));
  const words = metrics.map((metric) => given.get(metric.name) ?? metric.name);
  const all = metrics.map((metric): [string, string] => {
    const name = given.get(metric.name) ?? usualName(metric, language);
    const isTaken = !given.has(metric.name) && words.some((one) => isSame(one, name));
    return [metric.name, isTaken ? metric.name : name];
  });
  for (const [i, [, name]] of all.entries()) {
    const other = all.find(([, one], j) => j < i && isSame(one, name));
    if (other && told.length > 0)
      throw new GoalError("metricNameTwice", { name, metrics: `${other[0]}, ${all[i]![0]}` });
  }
  const [names, sources] = [new Map(all), new Map(all.map(([metric, name]) => [name, metric]))];
  return {
    nameOf: (metric) => names.get(metric) ?? metric,
    metricOf: (name) => sources.get(name) ?? name,
    all,
  };
};

/** A metric's name where nobody gave one. */
const usualName = (metric: MetricReading, language: Language): string => {
  const ours = ourName(metric);
  return ours === null ? (metric.heading ?? metric.name) : textsIn(language).reading.ours[ours];
};

const checked = (metric: string, typed: string, metrics: readonly MetricReading[]): string => {
  if (!metrics.some(({ name }) => name === metric)) {
    const known = metrics.map(({ name }) => name).join(", ");
    throw new GoalError("noSuchMetric", { metric, known });
  }
  const name = typed.trim();
  if (name === "" || name.length > LONGEST || /[\r\n]/.test(name))
    throw new GoalError("metricNameForm", { metric, name, most: LONGEST });
  return name;
};

/** A spreadsheet's = knows no capitals. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
