import { type HostContext, settledGetters } from "../host-context.ts";

/** Brings a sheet to the front, and to light if it is hidden. */
export function activateSheet(context: HostContext, sheetId: string): void {
  const getters = settledGetters(context);
  if (!getters.isSheetVisible(sheetId)) context.writes.push({ type: "SHOW_SHEET", sheetId });
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId)
    context.writes.push({ type: "ACTIVATE_SHEET", sheetIdFrom, sheetIdTo: sheetId });
}
