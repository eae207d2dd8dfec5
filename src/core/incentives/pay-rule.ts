import { GoalError } from "../errors.ts";
import { type CommissionMode, checkTiers, type Tiers } from "./commission.ts";
import { checkCurve, type PayoutCurve } from "./payout-curve.ts";
import { checkShare } from "./share.ts";
import type { Spiff } from "./spiffs.ts";

/** How results become pay. */
export interface PayRule {
  readonly curve: PayoutCurve;
  /** Most that is paid, as a share of the target incentive; null for no cap. */
  readonly cap: number | null;
  /** Share of the target that the whole period pays, where its parts pay the rest; left out: 0. */
  readonly annualShare?: number;
  /** Share of the target that is paid by the team's attainment; left out: 0. */
  readonly teamShare?: number;
  readonly teamCurve?: PayoutCurve;
  /** Paid on results instead of the curve, in money. */
  readonly commission?: Commission | null;
  /** What the period may cost; left out where nobody said. */
  readonly budget?: number | null;
  /** What is paid in any case, for short contests. */
  readonly spiffs?: readonly Spiff[];
}

export interface Commission {
  readonly tiers: Tiers;
  readonly mode: CommissionMode;
}

/**
 * What a team's attainment makes of its pool: as one's own up to 120 %. Pools pay up to one and a
 * half times as practised; where they begin is judgement.
 */
export const USUAL_TEAM_CURVE: PayoutCurve = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
];
/** Most that a pool pays, as a share of its target. */
export const TEAM_CAP = 1.5;

/** Refuses what cannot be paid by. */
export const checkRule = ({ curve, cap, annualShare, teamShare, ...rule }: PayRule): void => {
  checkCurve(curve);
  if (cap !== null) checkShare(cap, "cap");
  for (const [name, share] of Object.entries({ annualShare, teamShare }))
    if (share !== undefined && !(share >= 0 && share <= 1))
      throw new GoalError("badOption", { value: String(share), name, allowed: "0–1" });
  if (rule.teamCurve) checkCurve(rule.teamCurve);
  if (rule.commission) checkTiers(rule.commission.tiers);
};
