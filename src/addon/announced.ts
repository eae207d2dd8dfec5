import { type Period, periodCode } from "../core/calendar/period.ts";
import type { Plan } from "../core/planned.ts";
import { ourTabs } from "./tabs/our-tabs.ts";

/** The key of the goals that the last write gave people. */
const WRITTEN = "goals";

/** What the Lists tab keeps of a plan: its goals, by person. */
export const writtenGoals = (plan: Plan, metric: string): Readonly<Record<string, string>> => ({
  [WRITTEN]: JSON.stringify({
    period: periodCode(plan.period),
    metric,
    goals: plan.goals.map(({ person, goal }) => [person, goal]),
  }),
});

/** The goals that were written for a period and metric; null where there are none. */
export const announcedGoals = (
  period: Period,
  metric: string,
): ReadonlyMap<string, number> | null => {
  const { settings } = ourTabs(SpreadsheetApp.getActiveSpreadsheet());
  const text = settings[WRITTEN];
  if (text === undefined) return null;
  const written = JSON.parse(text) as {
    readonly period: string;
    readonly metric: string;
    readonly goals: readonly (readonly [string, number])[];
  };
  const isSame = written.period === periodCode(period) && written.metric === metric;
  return isSame ? new Map(written.goals) : null;
};
