import type { Notice } from "../../core/notices.ts";
import type { OwnReason } from "./own-reasons.ts";

/** Goals that the manager has set without a reason beside them, each with the person and the cell where it is to be written. */
export const ownUnexplained = (own: readonly OwnReason[]): readonly Notice[] => {
  const cells = own
    .filter(({ reason }) => reason === "")
    .map(({ who, reasonAt }) => `${who} (${reasonAt})`);
  return cells.length === 0 ? [] : [{ code: "ownUnexplained", facts: { cells } }];
};
