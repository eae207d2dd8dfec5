import type { Month } from "../../core/calendar/month.ts";
import { nextPeriod, type Period, periodCode } from "../../core/calendar/period.ts";
import type { Found } from "../service.ts";
import { periodsAfter } from "./periods-after.ts";

/**
 * The periods to choose from, those after the last result. Where whole months of one are over by now
 * it is said, and the first that lies ahead is among them, too, however old the results are.
 */
export const periodsFrom = (
  last: Month,
  now: Month,
): Pick<Found, "periods" | "begun" | "ahead" | "gap"> => {
  const ahead = nextPeriod(now);
  const after = periodsAfter(last);
  const code = periodCode(ahead);
  const isThere = after.some((one) => periodCode(one) === code);
  const begun = after.filter(({ start }) => start < now);
  return {
    periods: [...after, ...(isThere || ahead.start <= last ? [] : [ahead])].map(periodCode),
    begun: begun.map((period) => ({ period: periodCode(period), isOver: isOver(period, now) })),
    ahead: code,
    gap: Math.max(0, ahead.start - last - 1),
  };
};

const isOver = ({ start, months }: Period, now: Month): boolean => start + months <= now;
