import type { Month } from "../../../core/calendar/month.ts";
import { isoMonth, monthOf, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";

const DAY_ZERO = Date.UTC(1899, 11, 30); // of Sheets and, from March 1900 on, of Excel
const DAY = 86_400_000; // milliseconds
const FIRST = 20_000; // 1954-10-03: smaller numbers are amounts or years
const LAST = 109_938; // 2200-12-31

/** The calendar day of a day number: 45292 is 1 January 2024. The time of day is dropped. */
export const dayOfSerial = (serial: number): Day => {
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  return { month: monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1), day: date.getUTCDate() };
};

/** The day number of a calendar day; differences are days. */
export const serialOf = ({ month, day }: Day): number =>
  (Date.UTC(yearOf(month), monthOfYear(month) - 1, day) - DAY_ZERO) / DAY;

/** The day number of "2026-01-12". */
export const serialOfIso = (iso: string): number => {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return serialOf({ month: monthOf(year, month), day });
};

/** "2026-01-12" of its day number. */
export const isoOfSerial = (serial: number): string => {
  const { month, day } = dayOfSerial(serial);
  return `${isoMonth(month)}-${String(day).padStart(2, "0")}`;
};

/** Whether a number may be a day number rather than an amount or a year. */
export const isSerial = (number: number): boolean => number >= FIRST && number < LAST + 1;

/** The month of a day number such as 45292 (1 January 2024); null for a number that is no day. */
export const monthOfSerial = (serial: number): Month | null =>
  isSerial(serial) ? dayOfSerial(serial).month : null;
