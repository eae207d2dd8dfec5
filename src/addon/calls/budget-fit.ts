import type { IncentivePlan } from "../../core/choices.ts";
import { LEAST_CAP } from "../../core/incentives/curve-notices.ts";
import { fittingTarget, safeCap, safeTarget } from "../../core/incentives/fitting-target.ts";
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
  if (target > 0) return amountsIn(target, choices.incentives, plan, budget, true);
  const incentives = incentivesFor({ ...told, target: TRIAL }, choices.period, from.reading);
  const trial = forecastFor({ ...about, choices: { ...choices, incentives } }, FOR_SCREEN);
  return amountsIn(TRIAL, incentives, trial.planAt(choices.probability), budget, false);
};

/** The amounts, by what a target for each comes to; that which may not suffice only where it is the higher one. */
const amountsIn = (
  target: number,
  incentives: IncentivePlan | null,
  { incentives: cost, goals }: Plan,
  budget: number,
  isTyped: boolean,
): Preview["fitsBudget"] => {
  if (incentives === null || cost === null) return null;
  const { spiffs } = cost.expectedFor;
  const mostAt = (cap: number | null) => mostCost({ ...incentives, cap }, goals);
  const neverAt = (cap: number | null) => safeTarget(target, { most: mostAt(cap), spiffs }, budget);
  const never = neverAt(incentives.cap);
  if (isTyped && isAsSureAsCanBe(target, never)) return NOTHING;
  const mostly = fittingTarget(target, cost, budget);
  const cap = isTyped ? safeCap((at) => mostAt(at)!, budget) : null;
  return {
    mostly: mostly !== null && mostly > (never ?? 0) ? mostly : null,
    isByGoal: cost.atTarget >= cost.p90,
    never,
    limited: limitedBy(incentives.cap, target, cap, neverAt),
  };
};

/** More of it than this would be another offer. Judgement. */
const ALIKE = 0.05;

/** Whether an amount never costs more than the budget, and hardly could be higher so: whoever has it wants no other one. */
const isAsSureAsCanBe = (target: number, never: number | null): boolean =>
  never !== null && never >= target && never <= target * (1 + ALIKE);

const NOTHING: NonNullable<Preview["fitsBudget"]> = {
  mostly: null,
  isByGoal: false,
  never: null,
  limited: [],
};

/** The lowest limit that no notice advises against, and twice the amount, as far as the usual curve goes: more at the goal, or more beyond it. */
const CAPS = [LEAST_CAP, 2];

/** The amount as it is typed by a limit that is lower than now; where none does, and nothing is limited, the amounts that limits allow. */
const limitedBy = (
  now: number | null,
  typed: number,
  cap: number | null,
  neverAt: (cap: number) => number | null,
): NonNullable<Preview["fitsBudget"]>["limited"] => {
  if (cap !== null && cap >= LEAST_CAP)
    return cap < (now ?? Number.POSITIVE_INFINITY) ? [{ target: typed, cap }] : [];
  if (now !== null) return [];
  return CAPS.flatMap((limit) => {
    const target = neverAt(limit);
    return target === null ? [] : [{ target, cap: limit }];
  });
};
