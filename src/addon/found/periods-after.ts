import { addMonths, type Month, monthOf, yearOf } from "../../core/calendar/month.ts";
import { nextPeriod, type Period } from "../../core/calendar/period.ts";

/** The next period first, then the other whole ones that begin within a year of it. */
export const periodsAfter = (last: Month): readonly Period[] => {
  const next = nextPeriod(last);
  const year = yearOf(addMonths(last, 1));
  const candidates = [year, year + 1].flatMap((y): Period[] => [
    { start: monthOf(y, 1), months: 12 },
    ...[1, 7].map((month) => ({ start: monthOf(y, month), months: 6 })),
    ...[1, 4, 7, 10].map((month) => ({ start: monthOf(y, month), months: 3 })),
  ]);
  const later = candidates
    .filter(({ start }) => start > last && start <= last + 12)
    .sort((a, b) => b.months - a.months || a.start - b.start)
    .filter(({ start, months }) => start !== next.start || months !== next.months);
  return [next, ...later];
};
