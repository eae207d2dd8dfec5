import type { Month } from "../../src/core/calendar/month.ts";

/** A series as a method sees it: its training months, and nothing of what came after. */
export interface Series {
  readonly id: string;
  /** Series of one group may be forecast together; "" where there is none. */
  readonly group: string;
  /** The first month. */
  readonly start: Month;
  readonly values: readonly number[];
}

/** What came after each series, by its id: only the scorer is given it. */
export type Outcomes = ReadonlyMap<string, readonly number[]>;

/** The same series as if nothing were known before their last months. */
export const lastMonths = (set: readonly Series[], months: number): readonly Series[] =>
  set.map((series) => {
    const skipped = Math.max(0, series.values.length - months);
    const start = (series.start + skipped) as Month;
    return { ...series, start, values: series.values.slice(skipped) };
  });

/** The same series, none in a group. */
export const eachAlone = (set: readonly Series[]): readonly Series[] =>
  set.map((series) => ({ ...series, group: "" }));
