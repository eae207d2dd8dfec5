import { isOfIncentives } from "../incentives/notice-codes.ts";
import type { MeasurePlan, PersonGoal, Plan } from "../planned.ts";
import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";
import type { costsOf } from "./costs-of.ts";
import { splitAfter, splitOf, splitUnit } from "./split.ts";

/** The goal that a manager has set somebody in the place of the computed one, in the main metric (null) or a further one; null for none. */
export type OwnGoals = (person: string, metric: string | null) => number | null;

/** A goal's first months that stay as they were told, where it changed within the period; none where it did not. */
export type KeptMonthsOf = (person: string, metric: string | null) => readonly number[];

/** What is so of a plan's goals since it was computed. */
export interface Holding {
  readonly own: OwnGoals;
  readonly kept: KeptMonthsOf;
}

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
  { own, kept }: Holding,
  costOf: ReturnType<typeof costsOf>,
  chanceOf: (person: string, goal: number) => number,
): HeldPlan => {
  const heldIn = (of: Pick<Plan, "goals" | "step">, metric: string | null) =>
    of.goals.map((one) =>
      heldGoal(one, own(one.person, metric), kept(one.person, metric), of.step),
    );
  const goals = heldIn(plan, null);
  const measures = plan.measures.map(
    (measure): MeasurePlan => ({ ...measure, goals: heldIn(measure, measure.metric) }),
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

/**
 * An amount below 0 is no goal: nothing is asked. Behind months that stay what is left of the goal is
 * spread over the others, nothing where these hold more.
 */
const heldGoal = (
  one: PersonGoal,
  set: number | null,
  kept: readonly number[],
  step: number,
): PersonGoal => {
  if (set === null && kept.length === 0) return one;
  const goal = set === null ? one.goal : Math.max(0, set);
  if (kept.length === 0) return { ...one, goal, months: splitOf(goal, one.weights, step) };
  const all = Math.max(goal, sum(kept));
  return { ...one, goal, months: splitAfter(all, kept, one.weights, splitUnit(goal, step)) };
};
