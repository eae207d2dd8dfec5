import { addMonths } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import type { Notice } from "../../core/notices.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import type { OwnReason } from "./own-reasons.ts";
import { speaksOfLeave } from "./speaks-of-leave.ts";

/**
 * Whose own goal is explained by a leave that no list of people knows within the period: words alone
 * change no month, so the months away would ask for as much as the others.
 */
export const leaveUntold = (
  own: readonly Pick<OwnReason, "person" | "reason">[],
  stays: readonly Stay[],
  { plan: { period }, team: { roster } }: Pick<WorkbookFacts, "plan" | "team">,
): readonly Notice[] => {
  const away = new Set(
    stays.filter((stay) => hasLeaveWithin(stay, period)).map(({ person }) => person),
  );
  const untold = own
    .filter(({ person, reason }) => speaksOfLeave(reason) && !away.has(person))
    .map(({ person }) => person);
  const people = [...new Set(untold)];
  return people.length === 0 ? [] : [{ code: "leaveUntold", facts: { people, roster } }];
};

const hasLeaveWithin = ({ leaves }: Stay, { start, months }: Period): boolean =>
  leaves.some(
    ({ from, to }) => from.month < addMonths(start, months) && (to === null || to.month >= start),
  );
