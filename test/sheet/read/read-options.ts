import { monthOf } from "../../../src/core/calendar/month.ts";
import type { ReadOptions } from "../../../src/sheet/read/reading.ts";

/** A sheet "Results" on UTC in English, read in January 2026; nothing told, plain number formats. */
export const readOptions: ReadOptions = {
  where: "Results!A1:Z99",
  tab: "Results",
  origin: { row: 1, column: 1 },
  dayOf: (date) => ({
    month: monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1),
    day: date.getUTCDate(),
  }),
  today: monthOf(2026, 1),
  habit: { dayFirst: false, decimalComma: false, dollar: "USD" },
  formats: ({ top, bottom, left, right }) =>
    Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: right - left + 1 }, () => "General"),
    ),
  told: {},
  remembered: null,
  roster: null,
};
