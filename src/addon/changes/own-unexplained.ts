import type { Notice } from "../../core/notices.ts";
import type { OwnReason } from "./own-reasons.ts";

/** Goals that the manager has set without a reason beside them, with the person and the cell of each. */
export const ownUnexplained = (own: readonly OwnReason[]): readonly Notice[] => {
  const cells = own.filter(({ reason }) => reason === "").map(({ who, at }) => `${who} (${at})`);
  return cells.length === 0 ? [] : [{ code: "ownUnexplained", facts: { cells } }];
};
