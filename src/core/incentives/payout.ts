import type { Luck } from "./luck.ts";
import type { Piece } from "./payout-pieces.ts";

/** What attainments pay, and what they pay as long as a guard is missed. */
export interface Rates {
  readonly kept: readonly Piece[];
  readonly missed: readonly Piece[];
}

/** A dimension of chance, and how much an attainment moves with one standard deviation of it. */
export type Load = readonly [dimension: number, factor: number];

/** What a payout is paid for: a part of the period, all of it, or the team's result. */
export type PaidFor = "parts" | "whole" | "team";

/** One attainment, or result, that is paid for. */
export interface Payout extends Luck {
  readonly paidFor: PaidFor;
  /** Money where the rate is 1. */
  readonly amount: number;
  readonly rates: Rates;
  /** What own luck adds to it. */
  readonly loads: readonly Load[];
}

/** All that one person may be paid but for a share of the team's pool. */
export interface Payouts {
  /** What reaching every goal pays, in money. */
  readonly atGoal: number;
  readonly each: readonly Payout[];
  /** Chance in [0, 1] that a guard is missed, or null where there is none. */
  readonly missed: number | null;
  /** Dimensions of chance that are the person's own, from `first` on; a guard's is the first. */
  readonly first: number;
  readonly dimensions: number;
  /** The main metric's luck of the whole period, as a standard normal value. */
  readonly mix: readonly Load[];
}
