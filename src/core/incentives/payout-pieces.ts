import { type PayoutCurve, ROUNDING } from "./payout-curve.ts";

/** A stretch of a curve, up to where the next one starts. */
export interface Piece {
  /** Attainment that it starts at, and the payout there. */
  readonly from: number;
  readonly payout: number;
  /** Points of payout a point of attainment. */
  readonly slope: number;
}

/** Slope beyond the last point. */
const BEYOND = 1;

/** A checked curve as stretches, the last one level where it reaches the cap. */
export const piecesOf = (curve: PayoutCurve, cap: number | null): readonly Piece[] => {
  const pieces = curve.map(([from, payout], i) => {
    const next = curve[i + 1];
    const slope = next ? (next[1] - payout) / (next[0] - from) : BEYOND;
    return { from, payout, slope };
  });
  if (cap === null) return pieces;
  const below = pieces.filter(({ payout }) => payout < cap);
  const last = below[below.length - 1];
  const reached = last ? last.from + (cap - last.payout) / last.slope : pieces[0]!.from;
  return [...below, { from: reached, payout: cap, slope: 0 }];
};

/** Payout at an attainment. */
export const paidBy = (pieces: readonly Piece[], attainment: number): number => {
  let i = pieces.length - 1;
  while (i >= 0 && attainment < pieces[i]!.from - ROUNDING) i--;
  if (i < 0) return 0;
  const { from, payout, slope } = pieces[i]!;
  return payout + slope * (attainment - from);
};
