import { semicolonsAsCommas } from "../values/formula-text.ts";
import type { CellUpdate } from "./bulk-cells.ts";
import type { Command, Getters, Zone } from "./library.ts";

/** Consecutive updates of cells of one sheet. */
export interface SheetUpdates {
  readonly sheetId: string;
  readonly updates: CellUpdate[];
}

/** Commands in their order; of those that update cells one after the other, runs on one sheet. */
export function runsOf(commands: readonly Command[]): (Command | SheetUpdates)[] {
  const runs: (Command | SheetUpdates)[] = [];
  for (const command of commands) {
    if (command.type !== "UPDATE_CELL") {
      runs.push(command);
      continue;
    }
    const sheetId = command["sheetId"] as string;
    const last = runs.at(-1);
    const update = typed(command as unknown as CellUpdate);
    if (last !== undefined && isRun(last) && last.sheetId === sheetId) last.updates.push(update);
    else runs.push({ sheetId, updates: [update] });
  }
  return runs;
}

export const isRun = (run: Command | SheetUpdates): run is SheetUpdates => "updates" in run;

/** Sheets takes ";" between arguments in every locale; the engine, in its own wording, never does. */
export const typed = (update: CellUpdate): CellUpdate =>
  update.content?.startsWith("=")
    ? { ...update, content: semicolonsAsCommas(update.content) }
    : update;

/** An update as the engine itself takes it: a formula as its text. */
export const spelled = (getters: Getters, { compiled, ...update }: CellUpdate): CellUpdate =>
  compiled ? { ...update, content: compiled.toFormulaString(getters) } : update;

/** The engine's SET_FORMATTING as updates of its cells as they are now. */
export function formatted(getters: Getters, command: Command): SheetUpdates {
  const { sheetId, target, style, format } = command as unknown as {
    readonly sheetId: string;
    readonly target: readonly Zone[];
    readonly style?: object;
    readonly format?: string;
  };
  const look = format === undefined ? {} : { format };
  const updates = target.flatMap((zone) =>
    cellsOf(zone).map(({ col, row }) => {
      const update = { type: "UPDATE_CELL" as const, sheetId, col, row, ...look };
      if (style === undefined) return update;
      const old = getters.getCell({ sheetId, col, row })?.style;
      return { ...update, style: { ...old, ...style } };
    }),
  );
  return { sheetId, updates };
}

/** The engine's DELETE_CONTENT as updates of its cells. */
export function emptied(getters: Getters, command: Command): SheetUpdates {
  const { sheetId, target } = command as unknown as {
    readonly sheetId: string;
    readonly target: readonly Zone[];
  };
  const updates = target.flatMap(cellsOf).flatMap(({ col, row }) => {
    const isThere = getters.getCell({ sheetId, col, row }) !== undefined;
    return isThere ? { type: "UPDATE_CELL" as const, sheetId, col, row, content: "" } : [];
  });
  return { sheetId, updates };
}

/** The cells of a zone, row by row. */
export function cellsOf({ left, right, top, bottom }: Zone): { col: number; row: number }[] {
  const width = right - left + 1;
  return Array.from({ length: width * (bottom - top + 1) }, (_, at) => ({
    col: left + (at % width),
    row: top + Math.floor(at / width),
  }));
}

const WIDEST = 20_000; // more columns than a sheet can have

/** A number of its own for each cell of a sheet. */
export const keyOf = (col: number, row: number): number => row * WIDEST + col;

/** The updates that change something: not what is there already, nor what is under a merged cell. */
export function realUpdates(getters: Getters, { sheetId, updates }: SheetUpdates): CellUpdate[] {
  const hasMerges = getters.getMerges(sheetId).length > 0;
  return updates.filter(
    (update) =>
      changes(getters, sheetId, update) && !(hasMerges && isCovered(getters, sheetId, update)),
  );
}

function isCovered(getters: Getters, sheetId: string, { col, row, content }: CellUpdate): boolean {
  const main = getters.getMainCellPosition({ sheetId, col, row });
  return content !== undefined && (main.col !== col || main.row !== row);
}

function changes(getters: Getters, sheetId: string, update: CellUpdate): boolean {
  const { col, row, content, style, format } = update;
  const cell = getters.getCell({ sheetId, col, row });
  if (style !== undefined && (style ?? undefined) !== cell?.style) return true;
  if (format !== undefined && format !== (cell?.format ?? "")) return true;
  if (content === undefined) return false;
  return cell === undefined ? content !== "" : cell.isFormula || cell.content !== content;
}
