import type { PersonGoal } from "../../../core/planned.ts";
import { factor, fraction } from "../frame/formula.ts";

/** The final goal that the Metrics tab has of the metric and person in two cells of this row (a formula's text). */
export const measureGoal = (metric: string, who: string): string =>
  `SUMPRODUCT(([metrics!measures*|metric]=[${metric}])*([metrics!measures*|person]=[${who}]);[metrics!measures*|final])`;

/** A month's share of a goal, from 0, to multiply by; as the months weigh where the goal is 0. */
export const monthShare = ({ goal, months, weights }: PersonGoal, i: number): string => {
  if (goal > 0) return `${factor(months[i]!)}/${fraction(goal)}`;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return factor(all > 0 ? weights[i]! / all : 1 / weights.length);
};
