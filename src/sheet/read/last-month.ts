import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Reading } from "./reading.ts";

/** The last month of a table's results. */
export const lastMonthRead = ({ start, months }: Pick<Reading, "start" | "months">): Month =>
  addMonths(start, months - 1);
