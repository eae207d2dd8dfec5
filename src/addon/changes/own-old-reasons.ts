import type { Notice } from "../../core/notices.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import type { OwnReason } from "./own-reasons.ts";

/**
 * Own goals beside which the reason stands that the last version told of another goal, each with the person
 * and the reason's cell: it is renewed, or said to hold, before the next version is published.
 */
export const ownOldReasons = (
  own: readonly OwnReason[],
  { told, published, metric: main }: Pick<WorkbookFacts, "told" | "published" | "metric">,
): readonly Notice[] => {
  const cells = own.flatMap(({ person, metric, goal, reason, who, reasonAt }) => {
    const before = told.get(metric ?? main)?.get(person);
    const isOld = before !== undefined && reason !== "" && before.reason === reason;
    return isOld && goal !== null && before.goal !== goal ? [`${who} (${reasonAt})`] : [];
  });
  return published === null || cells.length === 0
    ? []
    : [{ code: "ownOldReasons", facts: { cells, version: published.number } }];
};
