import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import { putAnnounced } from "../share/put-announced.ts";
import { keepStatus, putBackStatus } from "../share/put-status.ts";
import { wholeBackup } from "./backup.ts";
import { loggingUndo } from "./log-undo.ts";
import { marksOf, RUN } from "./marks.ts";
import { NOTHING, ourTabs } from "./our-tabs.ts";
import { type ReadOnce, readOnce } from "./read-once.ts";
import { isLonger, removeSurplus, restoreTab, type Told, type ToRestore } from "./restore-tab.ts";
import { asBefore, type ChangedTab, isRestored, type Run } from "./run.ts";
import { haveSameGoals } from "./settings-before.ts";
import { inOrder, isPublishedSince } from "./undoable.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What taking a write back did. */
export interface TakenBack {
  /** Tabs taken away. */
  readonly removed: readonly string[];
  /** The Goals tab, put back as it was, or another one where it was not changed; "" for none. */
  readonly restored: string;
  /** All that were put back, but for the hidden one. */
  readonly back: readonly string[];
}

/**
 * Takes back whatever a run has done so far, from nothing to everything. Doing it twice does no
 * harm: an interrupted taking back is simply done again.
 */
export const takeBack = (book: Spreadsheet, run: Run, read = readOnce(book)): TakenBack => {
  const restored = restoreAll(book, run, read);
  const made = madeBy(book, run);
  const front = frontAfter(book, run, made);
  if (front) book.setActiveSheet(front);
  const removed = made.filter((sheet) => !sheet.isSheetHidden()).map((sheet) => sheet.getName());
  for (const sheet of made) book.deleteSheet(sheet);
  // The copy of Lists goes last: as long as it is there, all can be done again.
  for (const { backup } of run.changed) {
    const sheet = book.getSheetByName(backup);
    if (sheet && isCopy(sheet)) book.deleteSheet(sheet);
  }
  SpreadsheetApp.flush();
  const back = inOrder([...restored].map(([key, name]) => ({ key, name }))).map(({ name }) => name);
  return { removed, restored: restored.get("goals") ?? back[0] ?? "", back };
};

/** Whether a tab with a copy's name is one, whole or not: somebody may have given that name to a tab of their own. */
const isCopy = (sheet: Sheet): boolean => sheet.isSheetHidden() || sheet.getLastRow() === 0;

/**
 * Puts all changed tabs back and answers their names. Nothing was changed before all copies were
 * whole; without that of Lists, all is restored already. All that must be read is read before the
 * first change, and again where lines were taken away: else Google would compute in between.
 */
const restoreAll = (book: Spreadsheet, run: Run, read: ReadOnce): ReadonlyMap<TabKey, string> => {
  const lists = run.changed.find(({ key }) => key === "lists");
  const listsBackup = lists && wholeBackup(book, lists.backup, run.id);
  if (!lists || !listsBackup) return new Map();
  const told = toldBy(book, run, listsBackup, read);
  const tasks = tasksOf(book, run, read);
  const sheet = sheetOf(book, lists);
  const restoreLists = sheet ? restoringLists(sheet, listsBackup, run) : () => undefined;
  const logUndo = loggingUndo(book, run, told, read);
  const longer = tasks.filter(isLonger);
  for (const task of longer) removeSurplus(task, told);
  const again = longer.length > 0 ? readOnce(book) : read;
  const toldNow = longer.length > 0 ? toldBy(book, run, listsBackup, again) : told;
  const tasksNow = tasks.map((task) =>
    isLonger(task) ? { ...task, seen: again.seen(task.sheet) } : task,
  );
  for (const task of tasksNow) restoreTab(task, toldNow);
  logUndo();
  restoreLists();
  if (run.undoing) {
    putAnnounced(sheet, []);
    statusAfter(book, run, told);
  }
  return new Map(tasks.map((task) => [task.changed.key, task.sheet.getName()]));
};

/** What was published since that write stays published: Start says so of the same goals, and calls others a draft. */
const statusAfter = (book: Spreadsheet, run: Run, { before, written }: Told): void => {
  const then = written?.settings ?? {};
  if (haveSameGoals(before.settings, then)) keepStatus(then, book);
  else putBackStatus(then, isPublishedSince(run), book);
};

/** The tab on which the user stands afterwards: the one of now where it stays, else the one of before the write. */
const frontAfter = (
  book: Spreadsheet,
  { front, undoing }: Run,
  made: readonly Sheet[],
): Sheet | undefined => {
  const gone = made.map((sheet) => sheet.getSheetId());
  const left = book.getSheets().filter((sheet) => !gone.includes(sheet.getSheetId()));
  const ofId = (id: number | undefined) => left.find((sheet) => sheet.getSheetId() === id);
  return ofId(undoing?.front) ?? ofId(front);
};

const toldBy = (book: Spreadsheet, run: Run, listsBackup: Sheet, read: ReadOnce): Told => {
  const tabs = run.undoing ? ourTabs(book, read.recollection) : null;
  return {
    before: read.recollection(listsBackup) ?? NOTHING,
    written: tabs?.sheets.lists ? tabs : null,
    asBefore: asBefore(run),
  };
};

const tasksOf = (book: Spreadsheet, run: Run, { seen }: ReadOnce): readonly ToRestore[] =>
  run.changed.flatMap((changed): ToRestore[] => {
    const sheet = sheetOf(book, changed);
    const backup = wholeBackup(book, changed.backup, run.id);
    const isTask = run.undoing ? isRestored(changed) : changed.key !== "lists";
    if (!isTask || !sheet || !backup) return [];
    return [{ sheet, backup, changed, seen: seen(sheet), copy: seen(backup) }];
  });

const sheetOf = (book: Spreadsheet, { sheet: id }: ChangedTab): Sheet | undefined =>
  book.getSheets().find((sheet) => sheet.getSheetId() === id);

/** Lists is ours alone: all of it goes back. Undo reaches one write back, so the older way is forgotten. */
const restoringLists = (sheet: Sheet, backup: Sheet, { undoing }: Run): (() => void) => {
  const written = sheet.getDataRange();
  const content = backup.getDataRange();
  const keys = backup.getRange(1, 1, content.getNumRows(), 1).getValues();
  const undo = keys.findIndex(([key]) => key === "undo") + 1;
  return () => {
    written.clearContent();
    content.copyTo(sheet.getRange(content.getA1Notation()));
    if (undoing && undo > 0) sheet.getRange(undo, 1, 1, 2).clearContent();
  };
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
