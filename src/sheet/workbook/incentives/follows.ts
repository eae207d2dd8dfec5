import type { WorkbookFacts } from "../facts.ts";

/**
 * Whether the tab's formulas can tell what other goals or amounts would cost. They know one payout a
 * period by one metric; what quarters, a team, a commission or further metrics make of it stays as it
 * was written.
 */
export const costFollows = ({ incentives, plan }: WorkbookFacts): boolean => {
  const { payoutMonths, teamShare = 0, commission } = incentives ?? {};
  const isByOne = plan.measures.every(({ weight, isGuard }) => weight === 0 && !isGuard);
  return (
    isByOne &&
    (payoutMonths ?? plan.period.months) >= plan.period.months &&
    teamShare === 0 &&
    !commission
  );
};
