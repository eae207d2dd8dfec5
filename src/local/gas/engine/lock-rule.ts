import { without } from "../values/zones.ts";
import type { Command, Zone } from "./library.ts";
import type { Lock, OpenZone, Place } from "./workbook-state.ts";

/** Somebody at the grid. */
export interface Person {
  readonly email: string;
  /** What the file lets them do; whoever only reads or comments changes nothing. */
  readonly role: Role;
}
export type Role = "owner" | "writer" | "commenter" | "reader";

export const mayWrite = (role: Role | null): boolean => role === "owner" || role === "writer";

const EVERYWHERE: OpenZone = { left: 0, right: undefined, top: 0, bottom: undefined };

/** Commands that change cells, each with the cells that it changes. */
const touched: Readonly<Record<string, (command: Command) => readonly OpenZone[]>> = {
  UPDATE_CELL: (command) => [cellOf(command)],
  CLEAR_CELL: (command) => [cellOf(command)],
  DELETE_CONTENT: zonesOf,
  CLEAR_CELLS: zonesOf,
  SET_FORMATTING: zonesOf,
  CLEAR_FORMATTING: zonesOf,
  SET_ZONE_BORDERS: zonesOf,
  ADD_MERGE: zonesOf,
  REMOVE_MERGE: zonesOf,
  REMOVE_COLUMNS_ROWS: (command) =>
    (command["elements"] as readonly number[]).map((at) =>
      command["dimension"] === "ROW"
        ? { left: 0, right: undefined, top: at, bottom: at }
        : { left: at, right: at, top: 0, bottom: undefined },
    ),
  MOVE_RANGES: zonesOf,
  DELETE_SHEET: () => [EVERYWHERE],
};

/** Commands that change a tab, not its cells: a tab that is protected as a whole refuses them. */
const OF_TABS = new Set([
  "ADD_COLUMNS_ROWS",
  "COLOR_SHEET",
  "CREATE_CHART",
  "DELETE_CHART",
  "DELETE_FIGURE",
  "HIDE_COLUMNS_ROWS",
  "HIDE_SHEET",
  "MOVE_COLUMNS_ROWS",
  "RENAME_SHEET",
  "RESIZE_COLUMNS_ROWS",
  "UNHIDE_COLUMNS_ROWS",
  "UPDATE_CHART",
  "UPDATE_FIGURE",
]);

/** Whether a person's command touches what that person may not change. */
export function isForbidden(locks: readonly Lock[], person: Person, command: Command): boolean {
  if (person.role === "owner") return false;
  if (person.role !== "writer") return true;
  const against = locks.filter(
    ({ warningOnly, editors }) => !warningOnly && !editors.includes(person.email),
  );
  const sheetId = command["sheetId"] as string;
  if (OF_TABS.has(command.type))
    return against.some(({ place }) => place.kind === "sheet" && place.sheetId === sheetId);
  const zones = touched[command.type]?.(command) ?? [];
  return against.some((lock) => zones.some((zone) => covers(lock, sheetId, zone)));
}

/** Commands that change what cells hold. Google asks first where a protection warns. */
const FILLING = new Set(["UPDATE_CELL", "CLEAR_CELL", "CLEAR_CELLS", "DELETE_CONTENT"]);

/** Whether a command changes what cells hold of which a protection warns. */
export function isWarnedOf(locks: readonly Lock[], command: Command): boolean {
  if (!FILLING.has(command.type)) return false;
  if (command.type === "UPDATE_CELL" && command["content"] === undefined) return false;
  const sheetId = command["sheetId"] as string;
  const zones = touched[command.type]!(command);
  return locks.some(
    (lock) => lock.warningOnly && zones.some((zone) => covers(lock, sheetId, zone)),
  );
}

/** Whether a lock holds for a cell of a zone at least. */
function covers({ place, unprotected }: Lock, sheetId: string, zone: OpenZone): boolean {
  const held = heldOf(place, sheetId);
  if (held === null) return false;
  const common = commonOf(closed(zone), closed(held));
  return unprotected.reduce((rest, part) => without(rest, closed(part)), common).length > 0;
}

const heldOf = (place: Place, sheetId: string): OpenZone | null => {
  if (place.kind === "spreadsheet" || place.sheetId !== sheetId) return null;
  return place.kind === "sheet" ? EVERYWHERE : place.zone;
};

const LAST = 10_000_000; // beyond any row and column: Google takes as many cells in a file

const closed = ({ left, top, right, bottom }: OpenZone): Zone => ({
  left,
  top,
  right: right ?? LAST,
  bottom: bottom ?? LAST,
});

function commonOf(one: Zone, other: Zone): Zone[] {
  const zone = {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return zone.left <= zone.right && zone.top <= zone.bottom ? [zone] : [];
}

function cellOf(command: Command): OpenZone {
  const [col, row] = [command["col"] as number, command["row"] as number];
  return { left: col, right: col, top: row, bottom: row };
}

function zonesOf(command: Command): readonly Zone[] {
  return command["target"] as readonly Zone[];
}
