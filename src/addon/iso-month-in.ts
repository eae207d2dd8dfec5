import { type Month, monthOf } from "../core/calendar/month.ts";

/** The month of "2026-03". */
export const isoMonthIn = (text: string): Month =>
  monthOf(Number(text.slice(0, 4)), Number(text.slice(5)));
