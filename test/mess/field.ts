import type { Unit } from "./world.ts";

/** What the author means by a cell, before it is written: a word ("" for a blank), a plain number, an amount, a day. */
export type Field = string | number | Amount | When;

export type Row = readonly Field[];

export interface Amount {
  readonly amount: number;
  readonly unit: Unit;
  /** Another money than the table's, for a metric that mixes two. */
  readonly symbol?: string;
  /** No result: a total, a deal that was lost, a price, the running month's. What a sheet does to it does not matter. */
  readonly isBeside?: boolean;
}

/** A day, counted from 1970-01-01. */
export interface When {
  readonly day: number;
  /** No date of the table's own. */
  readonly isBeside?: boolean;
}

export const isAmount = (field: Field): field is Amount =>
  typeof field === "object" && "amount" in field;

export const isWhen = (field: Field): field is When => typeof field === "object" && "day" in field;
