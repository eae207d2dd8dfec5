import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import type { Cause, OwnLeft } from "../../text/cause-sentence.ts";
import { decimalsFor } from "../../text/number.ts";
import { heldSum, type OwnValues, ownIn } from "./own-values.ts";
import type { PlanChanges } from "./plan-changes.ts";

/**
 * With what own values had left of the company target, or brought beyond it, told as why another share is
 * handed down on top of it: of the goals that were written last, where the share follows them.
 */
export const withOwnLeft = (
  changes: PlanChanges,
  facts: Pick<WorkbookFacts, "plan" | "currency">,
  own: OwnValues,
): PlanChanges => {
  const left = ownLeft(changes, facts, own);
  if (left === null) return changes;
  const told = (causes: readonly Cause[]): readonly Cause[] =>
    causes.map((cause) =>
      cause.code === "onTop" && isOneWay(cause.facts, left)
        ? { code: "onTop", facts: { ...cause.facts, left } }
        : cause,
    );
  return {
    ...changes,
    causes: told(changes.causes),
    goals: changes.goals.map((goal) => ({ ...goal, why: told(goal.why) })),
  };
};

const ownLeft = (
  { isOther, last }: PlanChanges,
  { plan, currency }: Pick<WorkbookFacts, "plan" | "currency">,
  own: OwnValues,
): OwnLeft | null => {
  if (isOther || plan.company === null || ownIn(plan, own) === null) return null;
  const amount = plan.company.target - heldSum(last.goals, own);
  return Math.abs(amount) < plan.step
    ? null
    : { amount, currency, decimals: decimalsFor(plan.step) };
};

/** More is handed down for what was missing, less for what was beyond. */
const isOneWay = (
  { from, to }: { readonly from: number; readonly to: number },
  { amount }: OwnLeft,
): boolean => to > from === amount > 0;
