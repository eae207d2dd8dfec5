import type { Zone } from "../../engine/library.ts";
import { gettersAfter, type HostContext } from "../../host-context.ts";

const LOOKS = /^SET_FORMATTING$|BORDER/;
const GRID = /_SHEET$|_COLUMNS_ROWS$/;

/** Writes the looks of these cells that wait, so that the engine says how they look. Others go on waiting. */
export function settleCells(context: HostContext, sheetId: string, zone: Zone): void {
  const { overlap } = context.library.helpers;
  const waits = context.writes
    .waiting(LOOKS)
    .some(
      (command) =>
        command["sheetId"] === sheetId &&
        (command["target"] as readonly Zone[] | undefined)?.some((each) => overlap(each, zone)) !==
          false,
    );
  gettersAfter(context, waits ? LOOKS : GRID);
}
