import { activityNeed } from "../funnel/activity-goals.ts";
import type { Activity, PersonActivity, PersonGoal } from "../planned.ts";
import { dueOf } from "./activities-at.ts";

/** The steps of the sale with what the goals that hold take of each. */
export const heldNeeds = (
  activities: readonly Activity[],
  goals: readonly PersonGoal[],
): readonly Activity[] => {
  const held = new Map(goals.map(({ person, goal }) => [person, goal]));
  return activities.map((activity) => ({
    ...activity,
    people: activity.people.map((one) => takenOf(one, activity, held.get(one.person))),
  }));
};

const takenOf = (
  one: PersonActivity,
  step: Pick<Activity, "lead">,
  goal: number | undefined,
): PersonActivity => {
  const { need, perUnit, feeds } = one;
  if (goal === undefined || need === null || perUnit === null) return one;
  return { ...one, need: { ...need, need: activityNeed(dueOf(goal, step, feeds), perUnit) } };
};
