import { type HostContext, refuse, settledGetters } from "../host-context.ts";
import { parseA1 } from "../values/a1.ts";
import { boundedZone } from "../values/bounded-zone.ts";
import { checkInGrid } from "./check-in-grid.ts";

/** The range that "A1:B2" or "Tab!A:B" names; without a tab it lies on the given sheet. */
export function rangeByName(
  context: HostContext,
  a1Notation: string,
  defaultSheetId: string,
): GoogleAppsScript.Spreadsheet.Range {
  const getters = settledGetters(context);
  const found = parseA1(a1Notation);
  const sheetId = found?.tab == null ? defaultSheetId : getters.getSheetIdByName(found.tab);
  if (!found || sheetId === undefined) return refuse(context, "Range not found");
  const zone = boundedZone(getters, sheetId, {
    left: found.left ?? 0,
    top: found.top ?? 0,
    right: found.right ?? undefined,
    bottom: found.bottom ?? undefined,
  });
  checkInGrid(context, sheetId, zone);
  return context.objects.range(sheetId, zone);
}

/** What is selected on a sheet; its first cell while another sheet is in front. */
export function activeRange(
  context: HostContext,
  sheetId: string,
): GoogleAppsScript.Spreadsheet.Range {
  const getters = settledGetters(context);
  const isActive = getters.getActiveSheetId() === sheetId;
  const zone = isActive ? getters.getSelectedZone() : { top: 0, left: 0, bottom: 0, right: 0 };
  return context.objects.range(sheetId, zone);
}
