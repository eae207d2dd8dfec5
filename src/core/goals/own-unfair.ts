import { type FairnessTest, isFound } from "../fairness/fairness-of.ts";
import type { Notice } from "../notices.ts";
import type { PersonGoal, Plan } from "../planned.ts";
import { ownChance } from "./own-chance.ts";

/** The tests of a plan's fairness, of the goals that are given. */
export type TestsOf = (goals: readonly PersonGoal[]) => readonly FairnessTest[];

/** What fairness finds of the goals that hold and did not find of the computed ones: own goals made it so. */
export const ownUnfair = (
  { goals: computed, fairness, isLessBetter }: Pick<Plan, "goals" | "fairness" | "isLessBetter">,
  held: readonly PersonGoal[],
  testsOf: TestsOf,
): readonly Notice[] => {
  if (held.every(({ goal }, i) => goal === computed[i]!.goal)) return [];
  const before = fairness.filter(isFound).map(finding);
  const now = held.map((one, i) => ({
    ...one,
    chance: ownChance(computed[i]!, one.goal, isLessBetter),
  }));
  const tests = testsOf(now)
    .filter((test) => isFound(test) && !before.includes(finding(test)))
    .map(({ name, verdict }) => ({ name, isMore: verdict === "more" }));
  return tests.length === 0 ? [] : [{ code: "ownUnfair", facts: { tests } }];
};

/** What is found, and which way it goes. */
const finding = ({ name, verdict }: FairnessTest): string => `${name} ${verdict}`;
