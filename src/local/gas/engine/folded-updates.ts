import type { CellUpdate } from "./bulk-cells.ts";
import { formatted, keyOf, type SheetUpdates, typed } from "./cell-updates.ts";
import type { Command, Getters } from "./library.ts";
import { EDIT } from "./workbook-plugin.ts";

/** Consecutive commands that change cells of one sheet, one by one or by areas. */
export interface SheetCommands {
  readonly sheetId: string;
  readonly together: Command[];
}

const OF_CELLS = ["UPDATE_CELL", "SET_FORMATTING"];

/**
 * Commands in their order; of those that change cells one after the other, groups on one sheet. An
 * edit of ours touches no cell: one between them comes before their group.
 */
export function groupsOf(commands: readonly Command[]): (Command | SheetCommands)[] {
  const groups: (Command | SheetCommands)[] = [];
  for (const command of commands) {
    const last = groups.at(-1);
    const sheetId = command["sheetId"] as string;
    if (command.type === EDIT && last && isGroup(last)) groups.splice(-1, 0, command);
    else if (!OF_CELLS.includes(command.type)) groups.push(command);
    else if (last && isGroup(last) && last.sheetId === sheetId) last.together.push(command);
    else groups.push({ sheetId, together: [command] });
  }
  return groups;
}

export const isGroup = (group: Command | SheetCommands): group is SheetCommands =>
  "together" in group;

/**
 * Commands as one update a cell, where a cell would get content, format and each of its looks anew:
 * the engine makes a cell for each, and reads its formula again. Each run must be carried out
 * before the next one is asked for.
 */
export function* foldedUpdates(
  getters: Getters,
  { sheetId, together }: SheetCommands,
): Generator<SheetUpdates> {
  let cells = new Map<number, CellUpdate>();
  for (const command of together) {
    for (const update of updatesOf(getters, command)) {
      const at = keyOf(update.col, update.row);
      const known = cells.get(at);
      if (known && isReadAnew(known, update)) {
        yield { sheetId, updates: [...cells.values()] };
        cells = new Map();
      }
      cells.set(at, withUpdate(cells.get(at), update, command));
    }
  }
  yield { sheetId, updates: [...cells.values()] };
}

const updatesOf = (getters: Getters, command: Command): readonly CellUpdate[] =>
  command.type === "SET_FORMATTING"
    ? formatted(getters, command).updates
    : [typed(command as unknown as CellUpdate)];

/** The engine may take a format from a content, which another content or format then finds there. */
const isReadAnew = (known: CellUpdate, { content, format }: CellUpdate): boolean =>
  known.content !== undefined && (content !== undefined || format !== undefined);

/** What a style leaves open is as the update before has it. */
const withUpdate = (
  known: CellUpdate | undefined,
  update: CellUpdate,
  command: Command,
): CellUpdate => {
  if (known === undefined) return update;
  if (command.type !== "SET_FORMATTING" || known.style === undefined || update.style === undefined)
    return { ...known, ...update };
  return { ...known, ...update, style: { ...known.style, ...(command["style"] as object) } };
};
