import type { Month } from "../calendar/month.ts";
import type { IndexEffect } from "./index-effect.ts";

/** What moves everybody's results beside season and trend. */
export interface Market {
  readonly events: readonly KnownEvent[];
  readonly index: IndexFacts | null;
  /** Share of the usual that it asks for in a month: 1 in a usual one. */
  readonly shareOf: (month: Month) => number;
}

/** An event with what it is worth. */
export interface KnownEvent {
  readonly name: string;
  readonly from: Month;
  /** The last month of it; null for from then on. */
  readonly to: Month | null;
  /** Whether it comes in the same months of every year. */
  readonly isYearly?: true;
  readonly basis: "told" | "closed" | "measured";
  /** Where it is told by them: days closed in each of its months, of so many working days. */
  readonly closed?: { readonly days: number; readonly workingDays: number };
  /** Share of a usual month that its months lie above or, negative, below it. */
  readonly effect: number;
  /** Bounds of it that are 90 % sure; null where it was told. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Whether it moves any month of the results or of the period. */
  readonly isFelt: boolean;
}

/** An index, and what it does to a month. */
export interface UsedIndex {
  readonly facts: IndexFacts;
  /** The logarithms of the history's months, 0 in a usual one; null where no value is known. */
  readonly logs: readonly (number | null)[];
  /** Share of the usual that it makes of a month: 1 where it is left out. */
  readonly shareOf: (month: Month) => number;
}

/** What is known of an index. */
export interface IndexFacts {
  readonly metric: string;
  /** Null where too few months are known of it. */
  readonly effect: IndexEffect | null;
  /** Months of the history that are known of both. */
  readonly months: number;
  /** Mean of its last twelve known months. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** What is expected of it in each month of the period, and whether that was told. */
  readonly expected: readonly number[];
  readonly isTold: boolean;
  /** Months of the history in which people's values differ, and without any. */
  readonly differing: number;
  readonly unknown: number;
}
