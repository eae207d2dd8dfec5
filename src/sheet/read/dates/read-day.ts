import { monthOf, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";
import { type DayOrder, isDoubtful } from "./day-order.ts";
import type { Time } from "./time.ts";

/** How the dates of a column are read. */
export interface DateRules {
  /** Of texts; null while it is not known: then texts that may be two months name none. */
  readonly order: DayOrder | null;
  /** Dates of the sheet that it took in the wrong order. */
  readonly turned: ReadonlySet<Time>;
}

/** The day that a cell names; null for quarters and weeks, and where the order does not allow it. */
export const readDay = (time: Time, { order, turned }: DateRules): Day | null => {
  switch (time.kind) {
    case "day":
      return turned.has(time) ? turnedDay(time.day) : time.day;
    case "slashed":
      if (order !== null) return time[order];
      return isDoubtful(time) ? null : (time.dayFirst ?? time.monthFirst);
    case "quarter":
    case "week":
      return null;
  }
};

/** The same two numbers the other way round: 3 February for 2 March. The day is 12 at most. */
export const turnedDay = ({ month, day }: Day): Day => ({
  month: monthOf(yearOf(month), day),
  day: monthOfYear(month),
});
