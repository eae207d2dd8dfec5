import { type FairnessTest, isFound } from "../fairness/fairness-of.ts";
import type { Notice } from "../notices.ts";
import type { PersonGoal, Plan } from "../planned.ts";
import { ownChance } from "./own-chance.ts";

/** The tests of a plan's fairness, of the goals that are given. */
export type TestsOf = (goals: readonly PersonGoal[]) => readonly FairnessTest[];

/**
 * Whether goals hold that are not the computed ones: then what fairness finds of these is another thing.
 */
export const holdsOther = ({ goals }: Pick<Plan, "goals">, held: readonly PersonGoal[]): boolean =>
  held.some(({ goal }, i) => goal !== goals[i]!.goal);

/** All that fairness finds of the goals that hold, in the place of what it found of the computed ones. */
export const ownUnfair = (
  plan: Pick<Plan, "goals" | "isLessBetter">,
  held: readonly PersonGoal[],
  testsOf: TestsOf,
): readonly Notice[] => {
  if (!holdsOther(plan, held)) return [];
  const now = held.map((one, i) => ({
    ...one,
    chance: ownChance(plan.goals[i]!, one.goal, plan.isLessBetter),
  }));
  const tests = testsOf(now)
    .filter(isFound)
    .map(({ name, verdict }) => ({ name, isMore: verdict === "more" }));
  return tests.length === 0 ? [] : [{ code: "ownUnfair", facts: { tests } }];
};
