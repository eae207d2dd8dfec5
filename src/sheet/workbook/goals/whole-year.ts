import { isPaceOfAll, PACE_MONTHS } from "../../../core/fairness/own-pace.ts";
import type { PersonGoal, Plan } from "../../../core/planned.ts";
import { monthsKnown } from "../last-months.ts";

export const YEAR = 12; // months

/** Whether all of somebody's last 12 months are known. */
export const isWhole = ({ last12Months }: PersonGoal): boolean => last12Months === YEAR;

export const isYear = ({ period }: Plan): boolean => period.months === YEAR;

/**
 * Whether a goal is compared with the past: with a whole year; where nobody has one, and so no season is
 * known, with the months that there are.
 */
export const isCompared = (goal: PersonGoal, plan: Pick<Plan, "goals">): boolean =>
  isWhole(goal) || (monthsKnown(plan) < YEAR && goal.last12Months >= PACE_MONTHS);

/** Whether the team's sum is: of as many months of everybody. */
export const isTeamCompared = ({ goals }: Pick<Plan, "goals">): boolean => isPaceOfAll(goals);
