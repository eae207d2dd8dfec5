import type { WorkbookFacts } from "../facts.ts";

/** Whether the tab's formulas can tell what other goals or amounts would cost: they know payouts by share of goal, no commission. */
export const costFollows = ({ incentives }: WorkbookFacts): boolean => !incentives?.commission;

/**
 * Whether they tell it closely. They reckon with one payout a period by one metric; where quarters,
 * a team's result or further metrics pay, too, what that costs is taken to change in the same
 * proportion: exact for amounts that all change alike, some hundredths off for another curve.
 */
export const isCostClose = (facts: WorkbookFacts): boolean => {
  const { incentives, plan } = facts;
  const { payoutMonths, teamShare = 0 } = incentives ?? {};
  const isByOne = plan.measures.every(({ weight, isGuard }) => weight === 0 && !isGuard);
  const isOnce = (payoutMonths ?? plan.period.months) >= plan.period.months;
  return costFollows(facts) && isByOne && isOnce && teamShare === 0;
};
