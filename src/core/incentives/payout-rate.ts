import type { PayoutCurve } from "./payout-curve.ts";
import { paidBy, piecesOf } from "./payout-pieces.ts";

/**
 * Share of the target incentive that an attainment (result ÷ goal) pays by a checked curve, at most
 * `cap`; null caps nothing. 0 below the curve's first point, so never less than 0.
 */
export const payoutRate = (attainment: number, curve: PayoutCurve, cap: number | null): number =>
  paidBy(piecesOf(curve, cap), attainment);
