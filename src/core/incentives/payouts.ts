import { normalCdf } from "../stats/normal-cdf.ts";
import { type Luck, luckOf, type Outlook } from "./luck.ts";
import type { PaidPerson, Part } from "./paid.ts";
import type { PayoutCurve } from "./payout-curve.ts";
import { levelFrom, type Piece, paidBy, piecesOf } from "./payout-pieces.ts";

/** What attainments pay, and what they pay as long as a guard is missed. */
export interface Rates {
  readonly kept: readonly Piece[];
  readonly missed: readonly Piece[];
}

/** One attainment that somebody is paid for. */
export interface Payout extends Luck {
  /** Money where the rate is 1. */
  readonly amount: number;
  readonly rates: Rates;
}

/** All that one person may be paid. */
export interface Payouts {
  readonly target: number;
  readonly each: readonly Payout[];
  /** Chance in [0, 1] that a guard is missed, or null where there is none. */
  readonly missed: number | null;
}

/** Most that a metric can be attained of which less is better: with none of it. */
const NONE_OF_IT = 2;

/** What people are paid by a checked curve. */
export const payoutsBy = (
  curve: PayoutCurve,
  cap: number | null,
): ((person: PaidPerson) => Payouts) => {
  const more = { kept: piecesOf(curve, cap), missed: piecesOf(curve, Math.min(cap ?? 1, 1)) };
  const less = {
    kept: levelFrom(more.kept, NONE_OF_IT),
    missed: levelFrom(more.missed, NONE_OF_IT),
  };
  const none = { kept: levelOnly(more.kept), missed: levelOnly(more.missed) };
  const ratesOf = ({ isLessBetter, goal }: Part): Rates => {
    if (!isLessBetter) return more;
    return goal > 0 ? less : none;
  };
  return ({ target, parts, guards }) => ({
    target,
    each: parts.map((part) => ({
      ...luckOf(part),
      amount: target * part.weight,
      rates: ratesOf(part),
    })),
    missed: guards.length > 0 ? chanceOfMissing(guards) : null,
  });
};

/** Of a goal of none: what reaching it pays, or nothing. */
const levelOnly = (pieces: readonly Piece[]): readonly Piece[] => {
  const payout = paidBy(pieces, 1);
  return [{ from: 1, payout, jump: payout, slope: 0 }];
};

/** Guards are missed each by its own luck (judgement). */
const chanceOfMissing = (guards: readonly Outlook[]): number =>
  1 - guards.reduce((kept, guard) => kept * chanceOfKeeping(luckOf(guard)), 1);

const chanceOfKeeping = ({ mean, sd }: Luck): number => {
  if (!(sd > 0)) return mean >= 1 ? 1 : 0;
  return normalCdf((mean - 1) / sd);
};
