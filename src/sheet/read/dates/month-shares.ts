import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import { dayOfSerial } from "./date-serial.ts";

/** A month, and the part of a result that it gets; the shares of a result add up to 1. */
export interface MonthShare {
  readonly month: Month;
  readonly share: number;
}

/** The months of some days in a row, each with its share of the days. `first` is a day number. */
export const monthShares = (first: number, days: number): readonly MonthShare[] => {
  const shares: MonthShare[] = [];
  for (let done = 0; done < days; ) {
    const { month, day } = dayOfSerial(first + done);
    const left = daysInMonth(yearOf(month), monthOfYear(month)) - day + 1;
    const taken = Math.min(left, days - done);
    shares.push({ month, share: taken / days });
    done += taken;
  }
  return shares;
};
