declare const brand: unique symbol;

/** A calendar month, counted: 12 · year + month − 1. Differences are numbers of months. */
export type Month = number & { readonly [brand]: "Month" };

/** The month of a year; January is 1. */
export const monthOf = (year: number, monthOfYear: number): Month =>
  (12 * year + monthOfYear - 1) as Month;

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** 1 for January to 12 for December. */
export const monthOfYear = (month: Month): number => (((month % 12) + 12) % 12) + 1;

export const addMonths = (month: Month, months: number): Month => (month + months) as Month;

/** The month as "2026-01". */
export const isoMonth = (month: Month): string =>
  `${String(yearOf(month)).padStart(4, "0")}-${String(monthOfYear(month)).padStart(2, "0")}`;
