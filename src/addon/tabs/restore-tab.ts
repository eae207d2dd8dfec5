import type { Day } from "../../core/people/roster.ts";
import {
  type OursNow,
  oursNow,
  restorable,
  type Shift,
  type Spot,
} from "../../sheet/workbook/again/restored.ts";
import { surplusLines } from "../../sheet/workbook/again/surplus.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import { a1Of, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import type { Recollection } from "../../sheet/workbook/lists/lists-tab.ts";
import { isBlank } from "../../sheet/workbook/lists/memory.ts";
import { type Lines, placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { ChangedTab } from "./run.ts";
import { type Seen, seenOn } from "./seen.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to restore, and all that is known of it before and after the write. */
export interface ToRestore {
  readonly sheet: Sheet;
  readonly backup: Sheet;
  readonly changed: ChangedTab;
  /** Where the parts that were there before the write stand now. */
  readonly linesNow: () => Lines | undefined;
  readonly before: Recollection;
  /** What the write has written, and where that stands now; null where it was cut short: then all that was ours goes back. */
  readonly written: () => Recollection | null;
  readonly dayOf: (date: Date) => Day;
}

/**
 * Puts our cells of a tab back as the copy has them; what the user has written since stays. Reads at
 * once, and writes when the answer is called: many tabs are then read before the first is changed.
 */
export const restoring = (task: ToRestore): (() => void) => {
  const { sheet, backup, changed, before, dayOf } = task;
  const copy = seenOn(backup, dayOf);
  const then = placeFrom(changed.lines, copy.textAt);
  const memory = before.memory[changed.key];
  if (then === null || memory === undefined) return () => undefined;
  const seenFirst = seenOn(sheet, dayOf);
  const isLonger = changed.inserted.rows + changed.inserted.columns > 0;
  return () => {
    if (isLonger) removeSurplus(task, then, seenFirst);
    const seen = isLonger ? seenOn(sheet, dayOf) : seenFirst;
    const now = placeNow(task, seen);
    if (now === null) return;
    const ours = oursOn(task, seen);
    const wasBlank = (row: number, column: number) => isBlank(copy.cellAt(row, column));
    const cells = restorable(memory, then, now, ours, wasBlank);
    putBack(task, copy, { ...seen, ours }, cells);
    clear(sheet, ours?.added(now) ?? [], ours);
  };
};

/**
 * Notes are taken from what was read: to ask the copy in between would make Google compute. A note
 * that the user has changed since stays.
 */
const putBack = (
  { sheet, backup }: ToRestore,
  copy: Seen,
  { cellAt, ours }: Seen & { readonly ours: OursNow | null },
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

const placeNow = ({ linesNow }: ToRestore, seen: Seen): Place | null => {
  const lines = linesNow();
  return lines ? placeFrom(lines, seen.textAt) : null;
};

/** Which cells hold what the write wrote; null where it was cut short. */
const oursOn = ({ written, changed: { key } }: ToRestore, seen: Seen): OursNow | null => {
  const last = written();
  const [lines, memory] = [last?.lines[key], last?.memory[key]];
  const place = lines && placeFrom(lines, seen.textAt);
  return place && memory ? oursNow(place, memory, seen.cellAt) : null;
};

/** Takes away the rows and columns that the write put in; where the user has written since, only our cells go. */
const removeSurplus = (task: ToRestore, then: Place, seen: Seen): void => {
  const { sheet, changed } = task;
  const now = placeNow(task, seen);
  if (now === null) return;
  const ours = oursOn(task, seen);
  const size = { rows: seen.rows, columns: seen.columns };
  const { rows, columns, cells } = surplusLines(then, now, changed.inserted, seen, size, ours);
  clear(sheet, cells, ours);
  for (const row of rows) sheet.deleteRow(row);
  for (const column of columns) sheet.deleteColumn(column);
};

/** Clears cells; a note that the user has made since stays. */
const clear = (sheet: Sheet, cells: readonly Spot[], ours: OursNow | null): void => {
  if (cells.length === 0) return;
  sheet.getRangeList(areasOf(cells)).clearContent();
  const noted = cells.filter(({ row, column }) => ours?.isNoteAsWritten(row, column) !== false);
  if (noted.length > 0) sheet.getRangeList(areasOf(noted)).clearNote();
};

const areasOf = (cells: readonly Spot[]): string[] => rectanglesOf(cells, () => true).map(a1Of);
