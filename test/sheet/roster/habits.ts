import { monthOf } from "../../../src/core/calendar/month.ts";
import type { Day } from "../../../src/core/people/roster.ts";

/** A day of the calendar. */
export const day = (year: number, month: number, of: number): Day => ({
  month: monthOf(year, month),
  day: of,
});

/** A Spanish spreadsheet on UTC. */
export const spanish = {
  where: "Team!A1:K9",
  dayOf: (date: Date): Day => day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
  habit: { dayFirst: true, decimalComma: true, dollar: "USD" },
};

/** The same in the United States. */
export const american = {
  ...spanish,
  habit: { dayFirst: false, decimalComma: false, dollar: "USD" },
};
