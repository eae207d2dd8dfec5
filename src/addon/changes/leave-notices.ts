import type { Notice } from "../../core/notices.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import { type IsAhead, leaveCounted } from "./leave-counted.ts";
import { leaveUntold } from "./leave-untold.ts";
import type { OwnReason } from "./own-reasons.ts";

/** What there is to say of own goals that were set for a leave: that no list has it, or that it counts already. */
export const leaveNotices = (
  own: readonly Omit<OwnReason, "who">[],
  stays: readonly Stay[],
  facts: WorkbookFacts,
  isAhead: IsAhead = () => false,
): readonly Notice[] => [
  ...leaveUntold(own, stays, facts),
  ...leaveCounted(own, stays, facts, isAhead),
];
