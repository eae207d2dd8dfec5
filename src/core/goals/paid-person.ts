import type { PaidPerson } from "../incentives/paid.ts";
import type { MeasurePlan, PersonGoal } from "../planned.ts";
import { mainWeight } from "./main-weight.ts";
import type { StretchesOf } from "./paid-stretches.ts";

/**
 * Somebody paid by the main metric and, where they have a goal of it, by each weighted further one,
 * under the guards that they have a goal of. The main metric comes first, with whatever weight is
 * left, be it none: the team's result is in it.
 */
export const paidPerson = (
  goal: PersonGoal,
  target: number,
  measures: readonly MeasurePlan[],
  stretchesOf: StretchesOf,
): PaidPerson => {
  const own = measures.flatMap(({ metric, goals, weight, isGuard, isLessBetter }) =>
    goals
      .filter(({ person }) => person === goal.person)
      .map((one) => ({
        ...{ expected: one.expected, sd: one.sd, goal: one.goal },
        ...{ weight, isGuard, isLessBetter, stretches: stretchesOf(metric, one) },
      })),
  );
  const weighted = own.filter(({ weight }) => weight > 0);
  const main = {
    ...{ expected: goal.expected, sd: goal.sd, goal: goal.goal, isLessBetter: false },
    ...{ weight: mainWeight(weighted), stretches: stretchesOf(null, goal) },
  };
  return {
    target,
    parts: [main, ...weighted],
    guards: own.filter(({ isGuard }) => isGuard),
  };
};
