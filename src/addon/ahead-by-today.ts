import { daysInMonth } from "../core/calendar/days-in-month.ts";
import { isoMonth, monthOfYear, yearOf } from "../core/calendar/month.ts";
import type { Notice } from "../core/notices.ts";

/** What has to be done before the period, by the day ("2026-11-30"): whether its month ends on it, or is over. */
export const aheadByToday = (notice: Notice, today: string): Notice => {
  if (notice.code !== "stageAhead" || notice.facts.early === null) return notice;
  const { early } = notice.facts;
  const month = isoMonth(early.done);
  const last = `${month}-${daysInMonth(yearOf(early.done), monthOfYear(early.done))}`;
  if (today < last) return notice;
  const time = today === last ? "lastDay" : "over";
  return { ...notice, facts: { ...notice.facts, early: { ...early, time } } };
};
