import { checkCurve, type PayoutCurve } from "../../core/incentives/payout-curve.ts";
import type { Block } from "./block.ts";
import { numberPairs } from "./number-pairs.ts";

/** A curve in two columns, attainment and payout; a heading and empty rows may stand among them. */
export const payoutPoints = (block: Block): PayoutCurve => {
  const curve = numberPairs(block, "curve", "curveShape");
  checkCurve(curve);
  return curve;
};
