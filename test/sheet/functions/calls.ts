import { monthOf } from "../../../src/core/calendar/month.ts";
import { GoalError } from "../../../src/core/errors.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import type { CellContext } from "../../../src/sheet/functions/custom-function.ts";

/** An English sheet on UTC. */
export const context: CellContext = {
  monthOf: (date) => monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1),
  dayOf: (date) => ({
    month: monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1),
    day: date.getUTCDate(),
  }),
  language: () => "en",
  locale: () => "en_US",
  habit: () => ({ dayFirst: false, decimalComma: false, dollar: "USD" }),
};

const touched = () => {
  throw new Error("a service was asked");
};

/** A sheet that nothing may be asked of. */
export const silent: CellContext = {
  ...{ monthOf: touched, dayOf: touched },
  ...{ language: touched, locale: touched, habit: touched },
};

/** The first of a month as Sheets hands it over; January is 1, 13 is January of the next year. */
export const day = (year: number, month: number): Date => new Date(Date.UTC(year, month - 1, 1));

/** A range of one column. */
export const column = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** First days of months in a row from January of a year. */
export const months = (year: number, count: number): Date[] =>
  Array.from({ length: count }, (_, index) => day(year, index + 1));

/** Code and facts of the error that a call ends in. */
export const refusal = (call: () => unknown): { readonly code: string; readonly facts: object } => {
  try {
    call();
  } catch (error) {
    if (error instanceof GoalError) return { code: error.code, facts: error.facts };
    throw error;
  }
  throw new Error("the call succeeded");
};
