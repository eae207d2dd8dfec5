import { GoalError } from "../../core/errors.ts";
import type { Renames } from "../../sheet/workbook/again/renamed.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import type { MetricNames } from "../metric-names.ts";

/** The setting that tells what each metric was called by the last write. */
const NAMES = "names";

export const namesSetting = ({ all }: MetricNames): Settings => ({ [NAMES]: JSON.stringify(all) });

/**
 * Metrics that are called otherwise than at the last write: their rows are found by the names that
 * they had. Throws where one takes the name that another had, for nothing could tell their rows apart.
 */
export const renamesSince = (settings: Settings, { nameOf, all }: MetricNames): Renames => {
  const before = namesIn(settings);
  const was = (metric: string): string => before.get(metric) ?? metric;
  const renames = new Map(
    all.flatMap(([metric]): [string, string][] =>
      was(metric) === nameOf(metric) ? [] : [[was(metric), nameOf(metric)]],
    ),
  );
  for (const [metric, name] of all) {
    const other = all.find(([one]) => one !== metric && was(one) === name);
    if (other && renames.has(was(metric)))
      throw new GoalError("metricNameOther", { name, metric: other[0] });
  }
  return renames;
};

/** In what order it was written; nothing where an earlier version wrote, which named no metric. */
const namesIn = (settings: Settings): ReadonlyMap<string, string> =>
  new Map(JSON.parse(settings[NAMES] ?? "[]") as readonly (readonly [string, string])[]);
