import type { Outlook } from "../incentives/luck.ts";
import type { PaidPerson } from "../incentives/paid.ts";
import type { MeasurePlan, PersonGoal } from "../planned.ts";
import { mainWeight } from "./main-weight.ts";

/**
 * Somebody paid by the main metric and, where they have a goal of it, by each weighted further one,
 * under the guards that they have a goal of. The main metric comes first and has whatever
 * weight is left; it alone may be paid in stretches of the period.
 */
export const paidPerson = (
  { person, expected, sd, goal }: PersonGoal,
  target: number,
  measures: readonly MeasurePlan[],
  stretches: readonly Outlook[],
): PaidPerson => {
  const own = measures.flatMap(({ goals, weight, isGuard, isLessBetter }) =>
    goals
      .filter((one) => one.person === person)
      .map((one) => ({
        ...{ expected: one.expected, sd: one.sd, goal: one.goal },
        ...{ weight, isGuard, isLessBetter },
      })),
  );
  const weighted = own.filter(({ weight }) => weight > 0);
  const main = { expected, sd, goal, weight: mainWeight(weighted), isLessBetter: false, stretches };
  return {
    target,
    parts: [main, ...weighted],
    guards: own.filter(({ isGuard }) => isGuard),
  };
};
