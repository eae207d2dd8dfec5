import { type Period, periodCode } from "../core/calendar/period.ts";
import type { Plan } from "../core/planned.ts";
import type { Settings } from "../sheet/workbook/lists/lists-tab.ts";
import type { MetricNames } from "./metric-names.ts";
import { ourTabs } from "./tabs/our-tabs.ts";

/** The key of the goals that the last write gave people, and how those of further metrics begin. */
const WRITTEN = "goals";
const OF_METRIC = `${WRITTEN}:`;

/** What the Lists tab keeps of a plan: its goals by person, a setting for each metric, under the source's own word. */
export const writtenGoals = (
  plan: Plan,
  main: string,
  metricOf: MetricNames["metricOf"],
): Readonly<Record<string, string>> => {
  const kept = (name: string, goals: Plan["goals"]) =>
    JSON.stringify({
      period: periodCode(plan.period),
      metric: metricOf(name),
      goals: goals.map(({ person, goal }) => [person, goal]),
    });
  return Object.fromEntries([
    [WRITTEN, kept(main, plan.goals)],
    ...plan.measures.map(({ metric, goals }) => [
      `${OF_METRIC}${metricOf(metric)}`,
      kept(metric, goals),
    ]),
  ]);
};

/** Settings without the goals that an earlier write gave further metrics. */
export const withoutGoals = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !key.startsWith(OF_METRIC)));

/** The goals that the last write gave, those of the main metric first. */
export const goalsWritten = (settings: Settings): readonly WrittenGoals[] =>
  Object.entries(settings)
    .filter(([key]) => key === WRITTEN || key.startsWith(OF_METRIC))
    .sort(([one], [other]) => Number(other === WRITTEN) - Number(one === WRITTEN))
    .map(([, text]) => JSON.parse(text) as WrittenGoals);

/** The goals that were written for a period and metric; null where there are none. */
export const announcedGoals = (
  period: Period,
  metric: string,
): ReadonlyMap<string, number> | null => {
  const { settings } = ourTabs(SpreadsheetApp.getActiveSpreadsheet());
  const written = goalsWritten(settings).find(
    (one) => one.period === periodCode(period) && one.metric === metric,
  );
  return written ? new Map(written.goals) : null;
};

/** A metric's goals as the Lists tab keeps them. */
export interface WrittenGoals {
  readonly period: string;
  readonly metric: string;
  readonly goals: readonly (readonly [string, number])[];
}
