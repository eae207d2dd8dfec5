import { listRow } from "../../sheet/workbook/frame/layout.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { daysIn } from "../zone.ts";

/** Whether the manager has set a goal in the Goals tab: an own value, or a number over the final goal. */
export const hasOwnGoals = ({ sheets, lines, memory }: OurTabs, zone: string): boolean => {
  if (!sheets.goals || !lines.goals) return false;
  const seen = seenOn(sheets.goals, daysIn(zone));
  const place = placeFrom(lines.goals, seen, memory.goals);
  if (!place) return false;
  const [own, final] = [place.columns.get("own"), place.columns.get("final")];
  const isNumber = (row: number, column: number | undefined) => {
    const value = column === undefined ? "" : seen.plainAt(row, column);
    return typeof value === "number" && value >= 0;
  };
  const isTyped = (row: number) => final !== undefined && seen.cellAt(row, final).formula === "";
  return [...place.rows].some(
    ([key, row]) =>
      key.startsWith(listRow("people", "")) &&
      (isNumber(row, own) || (isTyped(row) && isNumber(row, final))),
  );
};
