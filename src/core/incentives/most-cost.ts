import type { IncentivePlan } from "../choices.ts";
import { sum } from "../stats/sum.ts";
import { TEAM_CAP } from "./pay-rule.ts";
import { costOfSpiffs } from "./spiffs.ts";

/** The most that incentives can cost, in money: everybody at the cap; null where there is none, or a commission. */
export const mostCost = (
  {
    cap,
    targets,
    teamShare = 0,
    commission,
    spiffs = [],
  }: Pick<IncentivePlan, "cap" | "targets" | "teamShare" | "commission" | "spiffs">,
  goals: readonly { readonly person: string }[],
): number | null => {
  if (cap === null || commission) return null;
  const paid = sum(goals.map(({ person }) => targets.get(person) ?? 0));
  return paid * ((1 - teamShare) * cap + teamShare * TEAM_CAP) + costOfSpiffs(spiffs);
};
