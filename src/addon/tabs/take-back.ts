import { daysIn } from "../zone.ts";
import { wholeBackup } from "./backup.ts";
import { marksOf, RUN } from "./marks.ts";
import { NOTHING, ourTabs, recollectionOf } from "./our-tabs.ts";
import { restoring, type ToRestore } from "./restore-tab.ts";
import type { ChangedTab, Run } from "./run.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What taking a write back did. */
export interface TakenBack {
  /** Tabs taken away. */
  readonly removed: readonly string[];
  /** The Goals tab, put back as it was, or another one where it was not changed; "" for none. */
  readonly restored: string;
}

/**
 * Takes back whatever a run has done so far, from nothing to everything. Doing it twice does no
 * harm: an interrupted taking back is simply done again.
 */
export const takeBack = (book: Spreadsheet, run: Run): TakenBack => {
  const restored = restoreAll(book, run);
  const made = madeBy(book, run);
  const front = book.getSheets().find((sheet) => sheet.getSheetId() === run.front);
  if (front) book.setActiveSheet(front);
  const removed = made.filter((sheet) => !sheet.isSheetHidden()).map((sheet) => sheet.getName());
  for (const sheet of made) book.deleteSheet(sheet);
  // The copy of Lists goes last: as long as it is there, all can be done again.
  for (const { backup } of run.changed) {
    const sheet = book.getSheetByName(backup);
    if (sheet) book.deleteSheet(sheet);
  }
  SpreadsheetApp.flush();
  return { removed, restored: restored.get("goals") ?? [...restored.values()][0] ?? "" };
};

/**
 * Puts all changed tabs back and answers their names. Nothing was changed before all copies were
 * whole; without that of Lists, all is restored already.
 */
const restoreAll = (book: Spreadsheet, run: Run): ReadonlyMap<string, string> => {
  const lists = run.changed.find(({ key }) => key === "lists");
  const listsBackup = lists && wholeBackup(book, lists.backup, run.id);
  if (!lists || !listsBackup) return new Map();
  const tasks = tasksOf(book, run, listsBackup);
  const acts = tasks.map(restoring); // reads them all
  for (const act of acts) act();
  const sheet = sheetOf(book, lists);
  if (sheet) restoreLists(sheet, listsBackup, run);
  return new Map(tasks.map((task) => [task.changed.key, task.sheet.getName()]));
};

const tasksOf = (book: Spreadsheet, run: Run, listsBackup: Sheet): readonly ToRestore[] => {
  const before = recollectionOf(listsBackup) ?? NOTHING;
  const lists = run.isUndo ? ourTabs(book).sheets.lists : undefined;
  const written = () => (lists ? recollectionOf(lists) : null);
  const dayOf = daysIn(book.getSpreadsheetTimeZone());
  return run.changed.flatMap((changed): ToRestore[] => {
    const sheet = sheetOf(book, changed);
    const backup = wholeBackup(book, changed.backup, run.id);
    if (changed.key === "lists" || !sheet || !backup) return [];
    const linesNow = () => recollectionOf(listsBackup)?.lines[changed.key];
    return [{ sheet, backup, changed, linesNow, before, written, dayOf }];
  });
};

const sheetOf = (book: Spreadsheet, { sheet: id }: ChangedTab): Sheet | undefined =>
  book.getSheets().find((sheet) => sheet.getSheetId() === id);

/** Lists is ours alone: all of it goes back. Undo reaches one write back, so the older way is forgotten. */
const restoreLists = (sheet: Sheet, backup: Sheet, { isUndo }: Run): void => {
  sheet.getDataRange().clearContent();
  const content = backup.getDataRange();
  content.copyTo(sheet.getRange(content.getA1Notation()));
  if (!isUndo) return;
  const keys = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues();
  const row = keys.findIndex(([key]) => key === "undo");
  if (row >= 0) sheet.getRange(row + 1, 1, 1, 2).clearContent();
};

/** The tabs that a run made, under their temporary names or already under their own. */
const madeBy = (book: Spreadsheet, run: Run): readonly Sheet[] => {
  if (run.created.length === 0) return [];
  const temporary = new Set(run.created.map((tab) => tab.temporary));
  const marked = new Set(
    marksOf(book, RUN)
      .filter((one) => one.getValue() === run.id)
      .map((one) => one.getLocation().getSheet()?.getSheetId()),
  );
  return book
    .getSheets()
    .filter((sheet) => temporary.has(sheet.getName()) || marked.has(sheet.getSheetId()));
};
