import type { IncentivePlan } from "../../core/choices.ts";
import { fittingTarget, safeTarget } from "../../core/incentives/fitting-target.ts";
import { mostCost } from "../../core/incentives/most-cost.ts";
import { FOR_SCREEN } from "../../core/plan.ts";
import type { Plan } from "../../core/planned.ts";
import { type Asked, forecastFor } from "../facts.ts";
import { incentivesFor } from "../incentives-for.ts";
import type { Preview } from "../preview.ts";
import type { Steps } from "../steps.ts";

/** What everybody is paid in the trial where nobody has said an amount: costs rise in proportion to it. */
const TRIAL = 1000;

/**
 * The amounts for everybody that fit the budget; null where none is typed, where a commission is paid, or
 * where some have amounts of their own.
 */
export const budgetFit = (
  about: Asked,
  plan: Plan,
  { incentives: told = {} }: Steps,
): Preview["fitsBudget"] => {
  const { budget, target = 0, targets = [], commission } = told;
  const { choices, from } = about;
  const haveOwn =
    targets.length > 0 || from.reading.team.some((one) => one.targetIncentive !== null);
  if (budget === undefined || commission || haveOwn) return null;
  if (target > 0) return amountsIn(target, choices.incentives, plan, budget);
  const incentives = incentivesFor({ ...told, target: TRIAL }, choices.period, from.reading);
  const trial = forecastFor({ ...about, choices: { ...choices, incentives } }, FOR_SCREEN);
  return amountsIn(TRIAL, incentives, trial.planAt(choices.probability), budget);
};

/** The two amounts, by what a target for each comes to; that which may not suffice only where it is the higher one. */
const amountsIn = (
  target: number,
  incentives: IncentivePlan | null,
  { incentives: cost, goals }: Plan,
  budget: number,
): Preview["fitsBudget"] => {
  if (incentives === null || cost === null) return null;
  const { spiffs } = cost.expectedFor;
  const never = safeTarget(target, { most: mostCost(incentives, goals), spiffs }, budget);
  const mostly = fittingTarget(target, cost, budget);
  return { mostly: mostly !== null && mostly > (never ?? 0) ? mostly : null, never };
};
