import { type PayoutCurve, ROUNDING } from "./payout-curve.ts";

/** A stretch of a curve, up to where the next one starts. */
export interface Piece {
  /** Attainment that it starts at, and the payout there. */
  readonly from: number;
  readonly payout: number;
  /** How much of that payout only its start pays: a jump. */
  readonly jump: number;
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
    return { from, payout, jump: i === 0 ? payout : 0, slope };
  });
  if (cap === null) return pieces;
  const below = pieces.filter(({ payout }) => payout < cap);
  const last = below[below.length - 1];
  const reached = last ? last.from + (cap - last.payout) / last.slope : pieces[0]!.from;
  return [...below, { from: reached, payout: cap, jump: last ? 0 : cap, slope: 0 }];
};

/**
 * The points between which pay grows evenly, each with what it pays: those of a checked curve below the
 * cap, and the one that reaches it, from which on nothing more is paid.
 */
export const paidPoints = (curve: PayoutCurve, cap: number | null): PayoutCurve =>
  piecesOf(curve, cap).map(({ from, payout }) => [tidied(from), payout]);

/** A quotient: nine digits tell it. */
const tidied = (share: number): number => Number(share.toPrecision(9));

/** The same, but level from an attainment on that nobody can surpass. */
export const levelFrom = (pieces: readonly Piece[], most: number): readonly Piece[] => {
  const below = pieces.filter(({ from }) => from < most);
  const payout = paidBy(pieces, most);
  return [...below, { from: most, payout, jump: below.length > 0 ? 0 : payout, slope: 0 }];
};

/** Payout at an attainment. */
export const paidBy = (pieces: readonly Piece[], attainment: number): number =>
  paidByFlat(flat(pieces), attainment);

/** Pieces for many attainments: four numbers each, which are read faster than those of objects. */
export const flat = (pieces: readonly Piece[]): Float64Array =>
  Float64Array.from(
    pieces.flatMap(({ from, payout, slope }) => [from - ROUNDING, from, payout, slope]),
  );

/** What such pieces pay at an attainment. */
export const paidByFlat = (pieces: Float64Array, attainment: number): number => {
  let i = pieces.length - 4;
  while (i >= 0 && attainment < pieces[i]!) i -= 4;
  return i < 0 ? 0 : pieces[i + 2]! + pieces[i + 3]! * (attainment - pieces[i + 1]!);
};
