import { type Month, monthOf, monthOfYear, yearOf } from "../../src/core/calendar/month.ts";

export type Calendar = "months" | "quarters" | "weeks";

/** A stretch of days that one written result covers; days count from 1970-01-01. */
export interface Period {
  readonly first: number;
  readonly days: number;
}

const DAY = 86_400_000; // milliseconds

const dayNumber = (year: number, monthOfYear: number, day: number): number =>
  Date.UTC(year, monthOfYear - 1, day) / DAY;

export const firstDayOf = (month: Month): number => dayNumber(yearOf(month), monthOfYear(month), 1);

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const calendarDay = (number: number): CalendarDay => {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const monthOfDay = (number: number): Month => {
  const { year, month } = calendarDay(number);
  return monthOf(year, month);
};

/** Periods one after the other, from a month (or its quarter, or the week of its first day) on. */
export const periodsFrom = (calendar: Calendar, start: Month, count: number): readonly Period[] =>
  Array.from({ length: count }, (_, index) => {
    if (calendar === "weeks") return { first: mondayOf(firstDayOf(start)) + 7 * index, days: 7 };
    const months = calendar === "months" ? 1 : 3;
    const month = Math.floor(start / months) * months + months * index;
    const first = firstDayOf(month as Month);
    return { first, days: firstDayOf((month + months) as Month) - first };
  });

/** 1970-01-01 was a Thursday. */
const mondayOf = (number: number): number => number - ((number + 3) % 7);

/** ISO 8601 year and week of a Monday. */
export const isoWeek = (monday: number): { readonly year: number; readonly week: number } => {
  const { year } = calendarDay(monday + 3);
  return { year, week: Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7) + 1 };
};
