import { monthOf } from "../../../src/core/calendar/month.ts";
import type { ReadOptions } from "../../../src/sheet/read/reading.ts";

/** A sheet "Results" on UTC, read in January 2026. */
export const readOptions: ReadOptions = {
  where: "Results!A1:Z99",
  tab: "Results",
  monthOf: (date) => monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1),
  today: monthOf(2026, 1),
};
