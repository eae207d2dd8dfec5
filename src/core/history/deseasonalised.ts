import { addMonths } from "../calendar/month.ts";
import { factorOf } from "../season/factor-of.ts";
import type { Results } from "./results.ts";

/**
 * A month whose factor is lower says nothing about the rest of the year (the shop is all but
 * closed), and dividing by it would blow up every stray euro. Judgement.
 */
export const CLOSED = 0.1;

/** What a result would be in a normal month; null where its month is closed. */
export const normalAmount = (value: number, factor: number): number | null =>
  factor < CLOSED ? null : value / factor;

/** Results as normal months: divided by their month's factor; unknown in months that are closed. */
export const deseasonalised = (results: Results, factors: readonly number[]): Results => ({
  start: results.start,
  people: results.people.map(({ person, values }) => ({
    person,
    values: values.map((value, i) => {
      const factor = factorOf(factors, addMonths(results.start, i));
      return value === null ? null : normalAmount(value, factor);
    }),
  })),
});
