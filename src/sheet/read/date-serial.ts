import { type Month, monthOf } from "../../core/calendar/month.ts";

const DAY_ZERO = Date.UTC(1899, 11, 30); // of Sheets and, from March 1900 on, of Excel
const DAY = 86_400_000; // milliseconds
const FIRST = 20_000; // 1954-10-03: smaller numbers are amounts or years
const LAST = 109_938; // 2200-12-31

/** The month of a day number such as 45292 (1 January 2024); null for a number that is no day. */
export const monthOfSerial = (serial: number): Month | null => {
  if (!(serial >= FIRST && serial < LAST + 1)) return null;
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
};
