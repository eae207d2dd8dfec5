import type { IncentivePlan } from "../core/choices.ts";
import { TEAM_CAP } from "../core/incentives/pay-rule.ts";
import { costOfSpiffs } from "../core/incentives/spiffs.ts";
import { sum } from "../core/stats/sum.ts";

/** The most that incentives can cost, in money: everybody at the cap; null where there is none, or a commission. */
export const mostCost = (
  { cap, targets, teamShare = 0, commission, spiffs = [] }: IncentivePlan,
  goals: readonly { readonly person: string }[],
): number | null => {
  if (cap === null || commission) return null;
  const paid = sum(goals.map(({ person }) => targets.get(person) ?? 0));
  return paid * ((1 - teamShare) * cap + teamShare * TEAM_CAP) + costOfSpiffs(spiffs);
};
