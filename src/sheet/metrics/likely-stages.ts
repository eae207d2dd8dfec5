import { WORKING_DAYS } from "../../core/funnel/activity-goals.ts";
import { SELLING_HOURS, timeShare } from "../../core/funnel/time-share.ts";
import { mean } from "../../core/stats/mean.ts";
import { median } from "../../core/stats/median.ts";
import type { MetricReading } from "../read/reading.ts";
import { type FoundStage, stagesOf } from "./stages-of.ts";

type Metric = Pick<MetricReading, "name" | "currency" | "results" | "place">;

/**
 * The steps of the sale that lead to a metric, with the minutes that each usually takes; without
 * minutes where the team's past activities would not have fitted into its days by these: then a
 * call means something else here.
 */
export const likelyStages = (metrics: readonly Metric[], main: string): readonly FoundStage[] => {
  const stages = stagesOf(metrics, main);
  const shares = stages.length === 0 ? [] : pastShares(metrics, stages);
  if (median(shares) <= 1) return stages;
  return stages.map(({ metric }) => ({ metric, minutes: null }));
};

/** Each person's share of the selling time in a mean month. */
const pastShares = (
  metrics: readonly Metric[],
  stages: readonly FoundStage[],
): readonly number[] => {
  const rows = stages.map(({ metric, minutes }) => {
    const { people } = metrics.find(({ name }) => name === metric)!.results;
    return { minutes, means: new Map(people.map(({ person, values }) => [person, known(values)])) };
  });
  const people = new Set(rows.flatMap(({ means }) => [...means.keys()]));
  return [...people].flatMap((person) => {
    const timed = rows.map(({ minutes, means }) => ({ minutes, need: means.get(person) ?? null }));
    return timeShare(timed, WORKING_DAYS, SELLING_HOURS) ?? [];
  });
};

const known = (values: readonly (number | null)[]): number | null => {
  const all = values.filter((value) => value !== null);
  return all.length === 0 ? null : mean(all);
};
