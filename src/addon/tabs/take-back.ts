import { workbookVoice } from "../voices.ts";
import { wholeBackup } from "./backup.ts";
import { marksOf, RUN } from "./marks.ts";
import { ourTabs } from "./our-tabs.ts";
import { restoreGoals } from "./restore-goals.ts";
import type { Run } from "./run.ts";
import { writeSettings } from "./settings.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What taking a write back did. */
export interface TakenBack {
  /** Tabs taken away. */
  readonly removed: readonly string[];
  /** The tab put back as it was, "" where none was changed. */
  readonly restored: string;
}

/**
 * Takes back whatever a run has done so far, from nothing to everything. Doing it twice does no
 * harm: an interrupted taking back is simply done again.
 */
export const takeBack = (book: Spreadsheet, run: Run): TakenBack => {
  const restored = run.changed ? restore(book, run, run.changed) : "";
  const { sheets } = ourTabs(book);
  const made = madeBy(book, run);
  if (run.settings && sheets.lists) {
    const voice = workbookVoice(book.getSpreadsheetLocale());
    writeSettings(sheets.lists, run.settings, voice);
  }
  const front = book.getSheets().find((sheet) => sheet.getSheetId() === run.front);
  if (front) book.setActiveSheet(front);
  const removed = made.map((sheet) => sheet.getName());
  for (const sheet of made) book.deleteSheet(sheet);
  const backup = run.changed && book.getSheetByName(run.changed.backup);
  if (backup) book.deleteSheet(backup);
  SpreadsheetApp.flush();
  return { removed, restored };
};

const restore = (book: Spreadsheet, run: Run, changed: NonNullable<Run["changed"]>): string => {
  const goals = book.getSheets().find((sheet) => sheet.getSheetId() === changed.sheet);
  const backup = wholeBackup(book, changed.backup, run.id);
  if (!goals || !backup) return "";
  restoreGoals(goals, backup, changed);
  return goals.getName();
};

/** The tabs that a run made, under their temporary names or already under their own. */
export const madeBy = (book: Spreadsheet, run: Run): readonly Sheet[] => {
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
