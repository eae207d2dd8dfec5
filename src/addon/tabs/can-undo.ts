import { GoalError } from "../../core/errors.ts";
import { type Renames, renamedPlace } from "../../sheet/workbook/again/renamed.ts";
import { oursNow } from "../../sheet/workbook/again/restored.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import type { Recollection } from "../../sheet/workbook/lists/lists-tab.ts";
import { isBlank } from "../../sheet/workbook/lists/memory.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { isSet } from "../../sheet/workbook/log/status-set.ts";
import { addressIn } from "../source.ts";
import { wholeBackup } from "./backup.ts";
import type { OurTabs } from "./our-tabs.ts";
import type { ReadOnce } from "./read-once.ts";
import { asBefore, type ChangedTab, isRestored, type Run, runOf } from "./run.ts";

import { toldSince } from "./undoable.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The last write, if it can be taken back without losing anything of the user's. Throws if not. */
export const undoableRun = (book: Spreadsheet, tabs: OurTabs, read: ReadOnce): Run => {
  const run = runOf(tabs.settings["undo"] ?? "");
  if (!run) throw new GoalError("nothingToUndo", {});
  const told = toldSince(tabs);
  if (told !== null) throw new GoalError("toldSince", told);
  for (const { key } of run.created) refuseForeignCells(key, tabs, read);
  if (run.changed.length > 0) refuseLostRows(book, run, read);
  return run;
};

/**
 * Throws where the last write cannot be taken back, as far as that is soon known: goals that were told, or
 * what was typed into a Goals tab that would go. Other tabs are read only where undoing is asked for.
 */
export const refuseSoon = (tabs: OurTabs, read: ReadOnce): void => {
  const told = toldSince(tabs);
  if (told !== null) throw new GoalError("toldSince", told);
  const run = runOf(tabs.settings["undo"] ?? "");
  if (run?.created.some(({ key }) => key === "goals")) refuseForeignCells("goals", tabs, read);
};

/** A tab that we made goes only if nobody else's cell goes with it. */
const refuseForeignCells = (
  key: ChangedTab["key"],
  { sheets, lines, memory, settings }: OurTabs,
  read: ReadOnce,
): void => {
  const sheet = sheets[key];
  if (!sheet || key === "lists") return;
  const tab = sheet.getName();
  const seen = read.seen(sheet);
  const [known, written] = [lines[key], memory[key]];
  const place = known && placeFrom(known, seen, written);
  if (!place || !written) throw new GoalError("changedSince", { where: tab });
  const { isAsWritten, isNoteAsWritten } = oursNow(
    ...([place, written, seen.cellAt] as const),
    (cell) => isSet(settings, { tab: key, ...cell }),
  );
  const isForeign = (row: number, column: number) =>
    (!isBlank(seen.cellAt(row, column)) && !isAsWritten(row, column)) ||
    !isNoteAsWritten(row, column);
  for (let row = 1; row <= seen.rows; row++) {
    const columns = Array.from({ length: seen.columns }, (_, i) => i + 1);
    const column = columns.find((one) => isForeign(row, one));
    if (column === undefined) continue;
    const where = addressIn(tab, `${columnLetters(column)}${row}`);
    throw new GoalError("changedSince", { where });
  }
};

/** Everyone in the copies must still have a row to go back to. */
const refuseLostRows = (book: Spreadsheet, run: Run, read: ReadOnce): void => {
  const lists = run.changed.find(({ key }) => key === "lists");
  const listsBackup = lists && wholeBackup(book, lists.backup, run.id);
  const before = listsBackup && read.recollection(listsBackup);
  if (!before) throw new GoalError("nothingToUndo", {});
  for (const changed of run.changed) {
    const sheet = book.getSheets().find((one) => one.getSheetId() === changed.sheet);
    const backup = wholeBackup(book, changed.backup, run.id);
    if (!isRestored(changed) || !sheet || !backup) continue;
    if (!hasAllRows(sheet, backup, changed, before, read, asBefore(run))) {
      throw new GoalError("changedSince", { where: sheet.getName() });
    }
  }
};

const hasAllRows = (
  sheet: Sheet,
  backup: Sheet,
  { key, lines }: ChangedTab,
  before: Recollection,
  read: ReadOnce,
  back: Renames,
): boolean => {
  const written = before.memory[key];
  const then = placeFrom(lines, read.seen(backup), written);
  const linesNow = before.lines[key];
  const place = linesNow && placeFrom(linesNow, read.seen(sheet), written);
  const now = place && renamedPlace(place, key, back);
  if (!then || !now || !written) return false;
  return [...then.rows.keys()].every((name) => !written.has(name) || now.rows.has(name));
};
