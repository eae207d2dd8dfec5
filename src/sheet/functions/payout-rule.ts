import { type PayoutCurve, USUAL_CURVE } from "../../core/incentives/payout-curve.ts";
import { checkShare } from "../../core/incentives/share.ts";
import type { Block } from "./block.ts";
import { onlyAmount } from "./check-arguments.ts";
import { payoutPoints } from "./payout-points.ts";

export interface PayoutRule {
  readonly curve: PayoutCurve;
  readonly cap: number | null;
}

/** The arguments `curve` and `cap`: the usual curve where none is passed, and no cap. */
export const payoutRule = (points: Block | null, most: Block | null): PayoutRule => {
  const curve = points ? payoutPoints(points) : USUAL_CURVE;
  const cap = onlyAmount(most, "cap");
  if (cap !== null) checkShare(cap, "cap");
  return { curve, cap };
};
