import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Day, Member } from "../../../core/people/roster.ts";

/** Months in a row; `to` is null while they last. */
export interface Stretch {
  readonly from: Month;
  readonly to: Month | null;
}

/** Whether a month lies wholly before somebody was hired, after they left, or inside a leave. */
export const isAway = (member: Member, month: Month): boolean =>
  (member.hired !== null && month < member.hired.month) ||
  (member.ended !== null && month > member.ended.month) ||
  leaveMonths(member).some(({ from, to }) => month >= from && (to === null || month <= to));

/** The whole months of each leave; a month partly worked counts as worked. */
export const leaveMonths = ({ leaves }: Member): readonly Stretch[] =>
  leaves
    .map(({ from, to }) => ({ from: firstWhole(from), to: to && lastWhole(to) }))
    .filter(({ from, to }) => to === null || from <= to);

const firstWhole = ({ month, day }: Day): Month => (day === 1 ? month : addMonths(month, 1));

const lastWhole = ({ month, day }: Day): Month =>
  day === daysInMonth(yearOf(month), monthOfYear(month)) ? month : addMonths(month, -1);
