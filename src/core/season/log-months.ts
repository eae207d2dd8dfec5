import { addMonths, type Month, monthOfYear } from "../calendar/month.ts";
import { ln } from "../stats/ln.ts";

/** Logarithms of a person's months with their positions; the calendar month of January is 0. */
export interface LogMonth {
  readonly at: number;
  readonly month: number;
  readonly log: number;
}

/** A month lower than this share of the person's mean counts as if it were that: no logarithm of 0. */
const LEAST = 0.08;

/** Known months as logarithms; none for somebody who sold nothing, all in all. */
export const logMonthsOf = (
  values: readonly (number | null)[],
  start: Month,
): readonly LogMonth[] => {
  const size = sizeOf(values);
  const months: LogMonth[] = [];
  if (!(size > 0)) return months;
  const least = LEAST * size;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value === null) continue;
    const month = monthOfYear(addMonths(start, at)) - 1;
    months.push({ at, month, log: ln(Math.max(value, least)) });
  }
  return months;
};

/** Mean size of the known months, whatever their sign; 0 for none. */
const sizeOf = (values: readonly (number | null)[]): number => {
  let [total, known] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    total += Math.abs(value);
    known++;
  }
  return known > 0 ? total / known : 0;
};
