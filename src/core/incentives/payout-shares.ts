import type { IncentivePlan } from "../choices.ts";

/** Shares of somebody's amount, in [0, 1]. */
export interface PayoutShares {
  /** Paid by each part of the period, where every part has a goal; 0 where it is paid at once. */
  readonly each: number;
  readonly whole: number;
}

/** What share of an amount each part of a period of so many months pays by its own goal, and what the whole of it. */
export const payoutShares = (
  {
    payoutMonths,
    annualShare = 0,
    teamShare = 0,
  }: Pick<IncentivePlan, "payoutMonths" | "annualShare" | "teamShare">,
  months: number,
): PayoutShares => {
  const own = 1 - teamShare;
  if (payoutMonths === undefined || payoutMonths >= months) return { each: 0, whole: own };
  const parts = Math.ceil(months / payoutMonths);
  return { each: (own * (1 - annualShare)) / parts, whole: own * annualShare };
};
