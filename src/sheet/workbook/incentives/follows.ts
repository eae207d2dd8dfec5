import type { WorkbookFacts } from "../facts.ts";

/**
 * Whether the tab's formulas can tell what other goals or amounts would cost. They know one payout a
 * period on one curve; what quarters, a team or a commission cost stays as it was written.
 */
export const costFollows = ({ incentives, plan }: WorkbookFacts): boolean => {
  const { payoutMonths, teamShare = 0, commission } = incentives ?? {};
  return (
    (payoutMonths ?? plan.period.months) >= plan.period.months && teamShare === 0 && !commission
  );
};
