import { addMonths, type Month } from "../../../core/calendar/month.ts";
import {
  partsWithGoals,
  payoutShares,
  withFewerParts,
} from "../../../core/incentives/payout-shares.ts";
import type { WorkbookFacts } from "../facts.ts";

/** The parts of a period that are paid apart, each by its own goal. */
export interface PaidParts {
  /** Of each part; the last one may have fewer. */
  readonly months: number;
  /** The first month of each. */
  readonly starts: readonly Month[];
  /** How many of them have a goal, and so pay: not those that are closed. */
  readonly count: number;
  /** Shares of somebody's amount that all parts together pay, and the whole period. */
  readonly parts: number;
  readonly whole: number;
  /** Places in the plan's goals of those who have a goal in fewer parts, as it was written. */
  readonly fewer: readonly number[];
}

/** How a period is paid in parts; null where it is paid at once, or by commission, which knows no goals. */
export const paidInParts = ({ plan, incentives }: WorkbookFacts): PaidParts | null => {
  const { months: length, start } = plan.period;
  const { payoutMonths: months = length, commission } = incentives ?? {};
  if (incentives === null || commission || months >= length) return null;
  const count = partsWithGoals(plan.goals, months, length);
  const { each, whole } = payoutShares(incentives, length, count);
  const parts = Math.ceil(length / months);
  const starts = Array.from({ length: parts }, (_, i) => addMonths(start, i * months));
  const fewer = withFewerParts(plan.goals, months, length).map(({ person }) =>
    plan.goals.findIndex((goal) => goal.person === person),
  );
  return { months, starts, count, parts: tidied(each * count), whole: tidied(whole), fewer };
};

/** Shares of shares: nine digits tell them. */
const tidied = (share: number): number => Number(share.toPrecision(9));
