import { activityNeed } from "../../core/funnel/activity-goals.ts";
import { goalsApartYours as goalsApartEn } from "../../text/en/why-yours.ts";
import { goalsApartYours as goalsApartEs } from "../../text/es/why-yours.ts";
import type { WorkbookFacts } from "../workbook/facts.ts";
import type { DecidedGoal } from "./decided.ts";
import type { RepFacts } from "./rep-facts.ts";

/** Share by which two numbers of a step differ in the eyes of whoever compares them. */
const NOTICEABLE = 0.1;

interface Goals {
  readonly facts: Pick<WorkbookFacts, "plan" | "metric">;
  readonly decided: readonly DecidedGoal[];
  /** By further metric, then by person. */
  readonly measured: readonly (readonly DecidedGoal[])[];
}

/**
 * That the steps which somebody's main goal takes lead not to the further goal that is a step of the
 * same sale: a sentence for each such goal that the main one would take noticeably more or less of.
 */
export const stepsApart = (
  i: number,
  { facts: { plan, metric: main }, decided, measured }: Goals,
  { language, locale }: Pick<RepFacts, "language" | "locale">,
): readonly string[] => {
  const { person, goal } = decided[i]!;
  const said = language === "es" ? goalsApartEs : goalsApartEn;
  return plan.measures.flatMap(({ metric }, j) => {
    const step = plan.activities.find((activity) => activity.metric === metric);
    const perUnit = step?.people.find((one) => one.person === person)?.perUnit ?? null;
    if (perUnit === null) return [];
    const [own, taken] = [measured[j]![i]!.goal, activityNeed(goal, perUnit)];
    return Math.abs(own - taken) < NOTICEABLE * taken ? [] : [said(main, metric, own, locale)];
  });
};
