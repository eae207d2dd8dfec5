import { daysInMonth } from "./days-in-month.ts";
import { addMonths, monthOfYear, yearOf } from "./month.ts";
import type { Period } from "./period.ts";

const WEEK = 7; // days

/** Weeks of each month of a period, as long as the month is, less the share of it that is closed. */
export const openWeeks = ({ start, months }: Period, open: readonly number[]): readonly number[] =>
  Array.from({ length: months }, (_, i) => {
    const month = addMonths(start, i);
    return (daysInMonth(yearOf(month), monthOfYear(month)) * open[i]!) / WEEK;
  });
