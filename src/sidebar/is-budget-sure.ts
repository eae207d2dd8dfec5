import type { Preview } from "../addon/preview.ts";
import type { State } from "./state.ts";

/** Whether the most that the incentives can cost is within their budget: no chance is left then. */
export const isBudgetSure = (
  { question }: Pick<State, "question">,
  cost: Preview["incentives"],
): boolean => {
  const { budget, commission } = question.steps.incentives ?? {};
  if (budget === undefined || commission || !cost?.hasTargets) return false;
  return cost.most !== null && cost.most <= budget;
};
