import type { Zone } from "../../engine/library.ts";
import { gettersAfter, type HostContext } from "../../host-context.ts";

const NEVER = /^$/;

/** The getters once no command of such types waits for any of these cells: a batch is not cut up by others. */
export function settledCells(context: HostContext, sheetId: string, zone: Zone, types: RegExp) {
  const { overlap } = context.library.helpers;
  const isWaiting = context.writes
    .waiting(types)
    .some(
      (command) =>
        command["sheetId"] === sheetId &&
        ((command["target"] ?? [zone]) as readonly Zone[]).some((each) => overlap(each, zone)),
    );
  gettersAfter(context, isWaiting ? types : NEVER);
  return gettersAfter(context, /_SHEET$|_COLUMNS_ROWS$/);
}
