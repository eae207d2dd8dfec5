import { luckOf, type Outlook } from "./luck.ts";
import type { PayRule } from "./pay-rule.ts";
import type { Payout, Rates } from "./payout.ts";
import { levelFrom, type Piece, paidBy, piecesOf } from "./payout-pieces.ts";

/** How one total pays. */
export type Pay = (
  outlook: Outlook,
  unforeseen?: number,
) => Omit<Payout, "amount" | "loads" | "paidFor">;

/** Most that a metric can be attained of which less is better: with none of it. */
const NONE_OF_IT = 2;

/** Payout by attainment, on a checked curve. */
export const curvePay = ({ curve, cap }: Pick<PayRule, "curve" | "cap">): Pay => {
  const more = { kept: piecesOf(curve, cap), missed: piecesOf(curve, Math.min(cap ?? 1, 1)) };
  const both = (change: (pieces: readonly Piece[]) => readonly Piece[]): Rates => ({
    kept: change(more.kept),
    missed: change(more.missed),
  });
  const less = both((pieces) => levelFrom(pieces, NONE_OF_IT));
  const none = both(levelOnly);
  return (outlook, unforeseen) => {
    const { isLessBetter, goal } = outlook;
    return {
      ...luckOf(outlook, unforeseen),
      rates: isLessBetter ? (goal > 0 ? less : none) : more,
    };
  };
};

/** Of a goal of none: what reaching it pays, or nothing. */
const levelOnly = (pieces: readonly Piece[]): readonly Piece[] => {
  const payout = paidBy(pieces, 1);
  return [{ from: 1, payout, jump: payout, slope: 0 }];
};
