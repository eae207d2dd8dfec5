import { openShare } from "../../../core/market/open-share.ts";
import type { Plan } from "../../../core/planned.ts";
import { periodMonths } from "../calendar/months.ts";

/**
 * Share of each month of the period that is open, by the closed days that were told. What a month that is
 * closed wholly is to bring for later ones has all of it.
 */
export const openOf = (plan: Plan): readonly number[] => {
  const last = plan.goals[0]?.why.growth.since;
  return periodMonths(plan).map((month) =>
    last === undefined ? 1 : openShare(plan.market.events, last, month) || 1,
  );
};
