import { BACKUP, mark, marksOf } from "./marks.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Copies a tab's cells to a hidden tab, at the same addresses. Its mark says that it is whole. */
export const backUp = (book: Spreadsheet, sheet: Sheet, name: string, run: string): void => {
  const backup = book.insertSheet(name, book.getSheets().length);
  backup.hideSheet();
  const content = sheet.getDataRange();
  const rows = content.getNumRows() - backup.getMaxRows();
  const columns = content.getNumColumns() - backup.getMaxColumns();
  if (rows > 0) backup.insertRowsAfter(backup.getMaxRows(), rows);
  if (columns > 0) backup.insertColumnsAfter(backup.getMaxColumns(), columns);
  const copy = backup.getRange(content.getA1Notation());
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
