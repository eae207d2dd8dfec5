import { daysInMonth } from "../../core/calendar/days-in-month.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../../core/calendar/month.ts";
import type { RepClosure, RepFacts } from "./rep-facts.ts";

const WEEK = 7; // days

/** A month of a period, how long it is, and which share in [0, 1] of it asks for something. */
export interface OpenMonth {
  readonly month: Month;
  readonly days: number;
  readonly open: number;
}

/**
 * The months of a goal, a number each: nothing of one without a goal, and of one that is closed in part
 * the open days. What a month that is closed wholly is to bring for later ones has all of it.
 */
export const openMonths = (
  { period, closures = [] }: Pick<RepFacts, "period" | "closures">,
  goals: readonly number[],
): readonly OpenMonth[] =>
  goals.map((goal, i) => {
    const month = addMonths(period.start, i);
    const days = daysInMonth(yearOf(month), monthOfYear(month));
    return { month, days, open: goal > 0 ? openShare(closures, month) || 1 : 0 };
  });

/** Share in [0, 1] of a month's working days that are open. */
const openShare = (closures: readonly RepClosure[], month: Month): number =>
  closures
    .filter((one) => one.month === month)
    .reduce((share, { days, workingDays }) => share * (1 - days / workingDays), 1);

/** Open weeks of a month. */
export const weeksIn = ({ days, open }: OpenMonth): number => (days * open) / WEEK;
