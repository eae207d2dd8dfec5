import type { TabValue } from "../../sheet/workbook/tab.ts";
import { mark, markPart, RUN, TAB } from "./marks.ts";
import { dressCells, writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a tab under a temporary name, behind the others. */
export const newTab = (
  book: Spreadsheet,
  value: TabValue,
  temporary: string,
  run: string,
): Sheet => {
  const sheet = book.insertSheet(temporary, book.getSheets().length);
  mark(sheet, TAB, value.key);
  mark(sheet, RUN, run);
  makeRoom(sheet, value);
  dressCells(sheet, value.cells);
  writeCells(sheet, value.cells);
  value.widths.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
  sheet.setFrozenRows(value.frozenRows);
  sheet.setFrozenColumns(value.frozenColumns);
  sheet.setHiddenGridlines(true);
  for (const part of value.marks) markPart(sheet, part);
  if (value.hidden) sheet.hideSheet();
  return sheet;
};

/** A new tab has 1,000 rows; large teams and long tables need more. */
const makeRoom = (sheet: Sheet, { cells }: TabValue): void => {
  const lastRow = cells.reduce((most, { row }) => Math.max(most, row), 1);
  const missing = lastRow - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
};

/** The wanted name, or the first free "name (2)", "name (3)"… */
export const freeName = (book: Spreadsheet, wanted: string): string => {
  const taken = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const names = [
    wanted,
    ...Array.from({ length: taken.size + 1 }, (_, i) => `${wanted} (${i + 2})`),
  ];
  return names.find((name) => !taken.has(name.toLowerCase())) ?? wanted;
};
