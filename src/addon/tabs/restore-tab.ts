import { type Renames, renamedPlace } from "../../sheet/workbook/again/renamed.ts";
import {
  type NamedValue,
  type OursNow,
  oursNow,
  restorable,
  type Shift,
  type Spot,
} from "../../sheet/workbook/again/restored.ts";
import { surplusLines } from "../../sheet/workbook/again/surplus.ts";
import { a1Of, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import type { Recollection } from "../../sheet/workbook/lists/lists-tab.ts";
import { isBlank } from "../../sheet/workbook/lists/memory.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { isSet } from "../../sheet/workbook/log/status-set.ts";
import { turnBack } from "./empty-columns.ts";
import type { ChangedTab } from "./run.ts";
import type { Seen } from "./seen.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Lists and its copy tell at a time: the numbers of lines are as they stand then. */
export interface Told {
  readonly before: Recollection;
  /** What the write has written; null where it was cut short: then all that was ours goes back. */
  readonly written: Recollection | null;
  /** Names of metrics that the write has changed, to those that they had. */
  readonly asBefore: Renames;
}

/** A tab to restore, its copy, and what stands in both. */
export interface ToRestore {
  readonly sheet: Sheet;
  readonly backup: Sheet;
  readonly changed: ChangedTab;
  readonly seen: Seen;
  readonly copy: Seen;
}

/** Whether the write put rows or columns in. */
export const isLonger = ({ changed: { inserted } }: ToRestore): boolean =>
  inserted.rows + inserted.columns > 0;

/** Puts our cells of a tab back as the copy has them; what the user has written since stays. */
export const restoreTab = (task: ToRestore, told: Told): void => {
  const { copy, sheet } = task;
  const places = placesOf(task, told);
  if (places === null) return;
  const { memory, then, now } = places;
  const ours = oursOn(task, told);
  const wasBlank = (row: number, column: number) => isBlank(copy.cellAt(row, column));
  putBack(task, ours, restorable(memory, then, now, ours, wasBlank));
  clear(sheet, ours?.added(now) ?? [], ours);
  turnBack(sheet, now, task.changed.turns ?? []);
};

/**
 * Notes are taken from what was read: to ask the copy in between would make Google compute. A note
 * that the user has changed since stays.
 */
const putBack = (
  { sheet, backup, copy, seen: { cellAt } }: ToRestore,
  ours: OursNow | null,
  cells: readonly Shift[],
): void => {
  for (const { row, column, rows, columns, key } of rectanglesOf(cells, ({ shift }) => shift)) {
    const [down, right] = key.split(",").map(Number) as [number, number];
    const [fromRow, fromColumn] = [row - down, column - right];
    const to = sheet.getRange(row, column, rows, columns);
    backup.getRange(fromRow, fromColumn, rows, columns).copyTo(to);
    const grid = (noteAt: (i: number, j: number) => string): string[][] =>
      Array.from({ length: rows }, (_row, i) =>
        Array.from({ length: columns }, (_column, j) => noteAt(i, j)),
      );
    const now = grid((i, j) => cellAt(row + i, column + j).note);
    const old = grid((i, j) =>
      ours === null || ours.isNoteAsWritten(row + i, column + j)
        ? copy.cellAt(fromRow + i, fromColumn + j).note
        : now[i]![j]!,
    );
    if ([...now, ...old].some((line) => line.some((note) => note !== ""))) to.setNotes(old);
  }
};

/** Where our cells stood in the copy and stand now; null where that is not known any more. */
const placesOf = ({ changed, seen, copy }: ToRestore, { before, asBefore }: Told) => {
  const [lines, memory] = [before.lines[changed.key], before.memory[changed.key]];
  const then = placeFrom(changed.lines, copy, memory);
  const now = lines ? placeFrom(lines, seen, memory) : null;
  if (!then || !now || !memory) return null;
  return { memory, then, now: renamedPlace(now, changed.key, asBefore) };
};

/** Which cells hold what the write wrote; null where it was cut short. */
const oursOn = ({ changed: { key }, seen }: ToRestore, { written }: Told): OursNow | null => {
  const [lines, memory] = [written?.lines[key], written?.memory[key]];
  const place = lines && placeFrom(lines, seen, memory);
  if (!place || !memory) return null;
  const isSetSince = (cell: NamedValue) => isSet(written?.settings ?? {}, { tab: key, ...cell });
  return oursNow(place, memory, seen.cellAt, isSetSince);
};

/** Takes away the rows and columns that the write put in; where the user has written since, only our cells go. */
export const removeSurplus = (task: ToRestore, told: Told): void => {
  const { sheet, changed, seen } = task;
  const places = placesOf(task, told);
  if (places === null) return;
  const { then, now } = places;
  const ours = oursOn(task, told);
  const size = { rows: seen.rows, columns: seen.columns };
  const { rows, columns, cells } = surplusLines(then, now, changed.inserted, seen, size, ours);
  clear(sheet, cells, ours);
  for (const { first, count } of runsOf(rows)) sheet.deleteRows(first, count);
  for (const { first, count } of runsOf(columns)) sheet.deleteColumns(first, count);
};

/** Neighbouring lines together, the last ones first, as they are given: a call each. */
const runsOf = (lines: readonly number[]): readonly { first: number; count: number }[] => {
  const runs: { first: number; count: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && last.first === line + 1) {
      last.first = line;
      last.count++;
    } else runs.push({ first: line, count: 1 });
  }
  return runs;
};

/** Clears cells; a note that the user has made since stays. */
const clear = (sheet: Sheet, cells: readonly Spot[], ours: OursNow | null): void => {
  if (cells.length === 0) return;
  sheet.getRangeList(areasOf(cells)).clearContent();
  const noted = cells.filter(({ row, column }) => ours?.isNoteAsWritten(row, column) !== false);
  if (noted.length > 0) sheet.getRangeList(areasOf(noted)).clearNote();
};

const areasOf = (cells: readonly Spot[]): string[] => rectanglesOf(cells, () => true).map(a1Of);
