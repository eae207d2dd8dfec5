import type { Getters, Zone } from "../engine/library.ts";
import type { OpenZone } from "../engine/workbook-state.ts";

/** Whole rows and columns up to the last cell that the sheet has now. */
export function boundedZone(getters: Getters, sheetId: string, zone: OpenZone): Zone {
  return {
    left: zone.left,
    top: zone.top,
    right: zone.right ?? getters.getNumberCols(sheetId) - 1,
    bottom: zone.bottom ?? getters.getNumberRows(sheetId) - 1,
  };
}
