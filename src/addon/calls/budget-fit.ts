import { fittingTarget } from "../../core/incentives/fitting-target.ts";
import { FOR_SCREEN } from "../../core/plan.ts";
import type { Plan } from "../../core/planned.ts";
import { type Asked, forecastFor } from "../facts.ts";
import { incentivesFor } from "../incentives-for.ts";
import type { Steps } from "../steps.ts";

/** What everybody is paid in the trial where nobody has said an amount: costs rise in proportion to it. */
const TRIAL = 1000;

/**
 * The amount for everybody that fits the budget; null where none is typed, where a commission is paid, or
 * where some have amounts of their own.
 */
export const budgetFit = (
  about: Asked,
  plan: Plan,
  { incentives: told = {} }: Steps,
): number | null => {
  const { budget, target = 0, targets = [], commission } = told;
  const { reading } = about.from;
  const haveOwn = targets.length > 0 || reading.team.some((one) => one.targetIncentive !== null);
  if (budget === undefined || commission || haveOwn) return null;
  if (target > 0) return plan.incentives && fittingTarget(target, plan.incentives, budget);
  const { choices } = about;
  const incentives = incentivesFor({ ...told, target: TRIAL }, choices.period, reading);
  const trial = forecastFor({ ...about, choices: { ...choices, incentives } }, FOR_SCREEN);
  const { incentives: cost } = trial.planAt(choices.probability);
  return cost && fittingTarget(TRIAL, cost, budget);
};
