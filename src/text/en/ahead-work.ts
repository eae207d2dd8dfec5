import { addMonths } from "../../core/calendar/month.ts";
import type { AheadWork } from "../../core/goals/served-month.ts";
import { monthSpan, monthWords } from "../month.ts";

/** What of a step that comes months before is due before the period, and what closed days change; "" for nothing. */
export const aheadWork = ({ early, closed }: Pick<AheadWork, "early" | "closed">): string =>
  `${beforePeriod(early)}${ofClosed(closed)}`;

const beforePeriod = (early: AheadWork["early"]): string => {
  if (early === null) return "";
  const [goal, done] = [early.goal, early.done].map((month) => monthWords("en", month));
  const when = {
    ahead: `has to be done in ${done}, before the period begins`,
    lastDay: `is due in ${done}, which ends today, before the period begins`,
    over: `had to be done in ${done}, which is over (see whether it was enough)`,
  };
  return ` What the goal of ${goal} takes ${when[early.time ?? "ahead"]}${why(early)}.`;
};

const why = ({ goal, closedFrom }: NonNullable<AheadWork["early"]>): string => {
  if (closedFrom === null) return "";
  const last = addMonths(goal, -1);
  const are = last === closedFrom ? "is closed and does" : "are closed and do";
  return `: ${monthSpan("en", closedFrom, last)} ${are} not count as time`;
};

const ofClosed = (closed: AheadWork["closed"]): string => {
  if (closed === null) return "";
  const month = monthWords("en", closed.month);
  return closed.isPart
    ? ` Closed days do not count as time: ${month}, closed on some days, asks for less, and no other week has to make up for it.`
    : ` ${month} is closed and does not count as time: it asks for nothing, and no other week has to make up for it.`;
};
