import { isOfIncentives } from "../incentives/notice-codes.ts";
import type { MeasurePlan, PersonGoal, Plan } from "../planned.ts";
import { mean } from "../stats/mean.ts";
import type { costsOf } from "./costs-of.ts";
import { splitOf } from "./split.ts";

/** The goal that a manager has set somebody in the place of the computed one, in the main metric (null) or a further one; null for none. */
export type OwnGoals = (person: string, metric: string | null) => number | null;

/** What follows from the goals that hold: the manager's own, and of all others the computed ones. */
export interface HeldPlan {
  /** The plan as computed, with what the goals that hold cost and what there is to say of that. */
  readonly plan: Plan;
  /** Mean chance in [0, 1] of these goals of the main metric, as things are. */
  readonly chance: number;
}

/** `chanceOf` is that of a goal of somebody's. */
export const heldPlan = (
  plan: Plan,
  own: OwnGoals,
  costOf: ReturnType<typeof costsOf>,
  chanceOf: (person: string, goal: number) => number,
): HeldPlan => {
  const goals = heldGoals(plan, (person) => own(person, null));
  const measures = plan.measures.map(
    (measure): MeasurePlan => ({
      ...measure,
      goals: heldGoals(measure, (person) => own(person, measure.metric)),
    }),
  );
  const incentives = costOf(goals, measures);
  return {
    plan: {
      ...plan,
      incentives: incentives?.cost ?? null,
      notices: [
        ...plan.notices.filter(({ code }) => !isOfIncentives(code)),
        ...(incentives?.notices ?? []),
      ],
    },
    chance: mean(goals.map(({ person, goal }) => chanceOf(person, goal))),
  };
};

/** An amount below 0 is no goal: nothing is asked. */
const heldGoals = (
  { goals, step }: Pick<Plan, "goals" | "step">,
  own: (person: string) => number | null,
): readonly PersonGoal[] =>
  goals.map((one) => {
    const set = own(one.person);
    if (set === null) return one;
    const goal = Math.max(0, set);
    return { ...one, goal, months: splitOf(goal, one.weights, step) };
  });
