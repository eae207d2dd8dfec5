import { lastLine, type Place } from "../../sheet/workbook/frame/place.ts";
import { BACKUP, mark, marksOf } from "./marks.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to copy, and how far its content reaches. */
export interface ToBackUp {
  readonly sheet: Sheet;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * How far a tab's content reaches, asked before anything is changed: then Google need not compute in
 * between. Our own cells are copied also where they are blank, for their looks.
 */
export const toBackUp = (sheet: Sheet, name: string, ours: Place | undefined): ToBackUp => ({
  sheet,
  name,
  rows: Math.max(sheet.getLastRow(), lastLine(ours?.rows ?? NO_LINES)),
  columns: Math.max(sheet.getLastColumn(), lastLine(ours?.columns ?? NO_LINES)),
});

const NO_LINES: ReadonlyMap<string, number> = new Map();

/** Copies a tab's cells to a hidden tab, at the same addresses. Its mark says that it is whole. */
export const backUp = (
  book: Spreadsheet,
  { sheet, name, rows, columns }: ToBackUp,
  run: string,
): void => {
  const backup = book.insertSheet(name, book.getSheets().length);
  backup.hideSheet();
  const missingRows = rows - backup.getMaxRows();
  const missingColumns = columns - backup.getMaxColumns();
  if (missingRows > 0) backup.insertRowsAfter(backup.getMaxRows(), missingRows);
  if (missingColumns > 0) backup.insertColumnsAfter(backup.getMaxColumns(), missingColumns);
  const content = sheet.getRange(1, 1, rows, columns);
  const copy = backup.getRange(1, 1, rows, columns);
  content.copyTo(copy);
  copy.setNotes(content.getNotes());
  SpreadsheetApp.flush();
  mark(backup, BACKUP, run);
};

/** The backup of a run, null where it is gone or was never finished. */
export const wholeBackup = (book: Spreadsheet, name: string, run: string): Sheet | null => {
  const backup = book.getSheetByName(name);
  const isWhole = backup !== null && marksOf(backup, BACKUP).some((one) => one.getValue() === run);
  return isWhole ? backup : null;
};

/** Undo reaches one write back: copies made for earlier runs go. */
export const dropOldBackups = (book: Spreadsheet, run: string): void => {
  for (const one of marksOf(book, BACKUP)) {
    const sheet = one.getLocation().getSheet();
    if (sheet && one.getValue() !== run) book.deleteSheet(sheet);
  }
};
