import type { Command, Zone } from "./library.ts";
import type { Lock, OpenZone, Place } from "./workbook-state.ts";

/** The owner can't be taken off a protection; the colleague plays the person at the grid. */
export const OWNER = "owner@example.com";
export const COLLEAGUE = "colleague@example.com";

/** Commands that change cells, each with the cells that it changes. */
const touched: Readonly<Record<string, (command: Command) => readonly OpenZone[]>> = {
  UPDATE_CELL: (command) => [cellOf(command)],
  CLEAR_CELL: (command) => [cellOf(command)],
  DELETE_CONTENT: zonesOf,
  CLEAR_CELLS: zonesOf,
  SET_FORMATTING: zonesOf,
  CLEAR_FORMATTING: zonesOf,
  REMOVE_COLUMNS_ROWS: (command) =>
    (command["elements"] as readonly number[]).map((at) =>
      command["dimension"] === "ROW"
        ? { left: 0, right: undefined, top: at, bottom: at }
        : { left: at, right: at, top: 0, bottom: undefined },
    ),
  MOVE_RANGES: zonesOf,
  DELETE_SHEET: () => [{ left: 0, right: undefined, top: 0, bottom: undefined }],
};

/** Whether a person's command touches cells that are protected from that person. */
export function isLocked(locks: readonly Lock[], command: Command): boolean {
  const zones = touched[command.type]?.(command) ?? [];
  return zones.some((zone) =>
    locks.some(
      (lock) =>
        !lock.warningOnly &&
        !lock.editors.includes(COLLEAGUE) &&
        covers(lock.place, command["sheetId"] as string, zone),
    ),
  );
}

function covers(place: Place, sheetId: string, zone: OpenZone): boolean {
  if (place.kind === "spreadsheet" || place.sheetId !== sheetId) return false;
  return place.kind === "sheet" || overlaps(place.zone, zone);
}

const overlaps = (a: OpenZone, b: OpenZone): boolean =>
  a.left <= (b.right ?? Number.POSITIVE_INFINITY) &&
  b.left <= (a.right ?? Number.POSITIVE_INFINITY) &&
  a.top <= (b.bottom ?? Number.POSITIVE_INFINITY) &&
  b.top <= (a.bottom ?? Number.POSITIVE_INFINITY);

function cellOf(command: Command): OpenZone {
  const [col, row] = [command["col"] as number, command["row"] as number];
  return { left: col, right: col, top: row, bottom: row };
}

function zonesOf(command: Command): readonly Zone[] {
  return command["target"] as readonly Zone[];
}
