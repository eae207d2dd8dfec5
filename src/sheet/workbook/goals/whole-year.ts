import type { PersonGoal, Plan } from "../../../core/planned.ts";
import { monthsKnown } from "../last-months.ts";

export const YEAR = 12; // months
/** Fewer months are no pace of a year. Judgement. */
const ENOUGH = 6;

/** Whether all of somebody's last 12 months are known. */
export const isWhole = ({ last12Months }: PersonGoal): boolean => last12Months === YEAR;

export const isYear = ({ period }: Plan): boolean => period.months === YEAR;

/**
 * Whether a goal is compared with the past: with a whole year; where nobody has one, and so no season is
 * known, with the months that there are.
 */
export const isCompared = (goal: PersonGoal, plan: Pick<Plan, "goals">): boolean =>
  isWhole(goal) || (monthsKnown(plan) < YEAR && goal.last12Months >= ENOUGH);

/** Whether the team's sum is: of as many months of everybody. */
export const isTeamCompared = (plan: Pick<Plan, "goals">): boolean =>
  plan.goals.length > 0 &&
  plan.goals.every(
    (goal) => isCompared(goal, plan) && goal.last12Months === plan.goals[0]!.last12Months,
  );
