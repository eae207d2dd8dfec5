import type { Notice } from "../../core/notices.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import { awayWithin } from "./away-within.ts";
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
  const away = awayWithin(stays, period);
  const untold = own
    .filter(({ person, reason }) => speaksOfLeave(reason) && !away.has(person))
    .map(({ person }) => person);
  const people = [...new Set(untold)];
  return people.length === 0 ? [] : [{ code: "leaveUntold", facts: { people, roster } }];
};
