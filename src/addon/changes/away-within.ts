import { addMonths } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import type { Stay } from "../../core/people/exposure.ts";

/** Who is on leave on some day of the period, as lists of people have it. */
export const awayWithin = (stays: readonly Stay[], period: Period): ReadonlySet<string> =>
  new Set(stays.filter((stay) => hasLeaveWithin(stay, period)).map(({ person }) => person));

const hasLeaveWithin = ({ leaves }: Stay, { start, months }: Period): boolean =>
  leaves.some(
    ({ from, to }) => from.month < addMonths(start, months) && (to === null || to.month >= start),
  );
