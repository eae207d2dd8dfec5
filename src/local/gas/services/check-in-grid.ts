import type { Zone } from "../engine/library.ts";
import { gettersOf, type HostContext, refuse } from "../host-context.ts";

/** Throws Google's sentences for a zone that does not lie in the sheet. */
export function checkInGrid(context: HostContext, sheetId: string, zone: Zone): void {
  if (!(zone.top >= 0)) refuse(context, "The starting row of the range is too small.");
  if (!(zone.left >= 0)) refuse(context, "The starting column of the range is too small.");
  if (!(zone.bottom >= zone.top))
    refuse(context, "The number of rows in the range must be at least 1.");
  if (!(zone.right >= zone.left))
    refuse(context, "The number of columns in the range must be at least 1.");
  const getters = gettersOf(context);
  const inside =
    zone.bottom < getters.getNumberRows(sheetId) && zone.right < getters.getNumberCols(sheetId);
  if (!inside)
    refuse(context, "The coordinates of the range are outside the dimensions of the sheet.");
}
