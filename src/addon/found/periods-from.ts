import { addMonths, type Month, monthOf, yearOf } from "../../core/calendar/month.ts";
import { nextPeriod, type Period, periodCode } from "../../core/calendar/period.ts";
import type { Found } from "../service.ts";

const YEAR = 12;
/** Months of the parts that a year has: the whole, halves, quarters, months. */
const PARTS = [12, 6, 3, 1];

/**
 * The periods to choose from, the usual one first: each part, not over by the last result, of the years
 * that a year from it touches, and of the year that lies ahead by now, however old the results are.
 * Where whole months of one are over by now it is said.
 */
export const periodsFrom = (
  last: Month,
  now: Month,
): Pick<Found, "periods" | "begun" | "ahead" | "gap"> => {
  const [next, ahead] = [nextPeriod(last), nextPeriod(now)];
  const years = new Set(
    [addMonths(last, 1), addMonths(last, YEAR), next.start, ahead.start].map(yearOf),
  );
  const usual = periodCode(next);
  const others = [...years]
    .sort((a, b) => a - b)
    .flatMap(partsOf)
    .filter((one) => one.start + one.months - 1 > last && periodCode(one) !== usual);
  const all = [next, ...others];
  const begun = all.filter(({ start }) => start < now);
  return {
    periods: all.map(periodCode),
    begun: begun.map((period) => ({ period: periodCode(period), isOver: isOver(period, now) })),
    ahead: periodCode(ahead),
    gap: Math.max(0, ahead.start - last - 1),
  };
};

const partsOf = (year: number): readonly Period[] =>
  PARTS.flatMap((months) =>
    Array.from({ length: YEAR / months }, (_, i) => ({
      start: monthOf(year, 1 + i * months),
      months,
    })),
  );

const isOver = ({ start, months }: Period, now: Month): boolean => start + months <= now;
