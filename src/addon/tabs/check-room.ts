import { GoalError } from "../../core/errors.ts";
import type { Layout } from "../../sheet/workbook/frame/layout.ts";
import { lastLine, newPlace } from "../../sheet/workbook/frame/place.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** https://support.google.com/drive/answer/37603: cells of a spreadsheet, empty ones too. */
const MOST = 10_000_000;
/** A new tab of Google's. */
const NEW = { rows: 1_000, columns: 26 };

/** Refuses a write for which the file has no room: tabs to be made, and copies of those to be changed. */
export const checkRoom = (
  book: Spreadsheet,
  made: readonly Layout[],
  changed: readonly Sheet[],
): void => {
  const sizeOf = (sheet: Sheet) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  const grids = book
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  const cells = sum(grids.map((sheet) => cellsOf(sizeOf(sheet))));
  const needs = sum([
    ...made.map((layout) => {
      const { rows, columns } = newPlace(layout);
      return cellsOf(atLeastNew({ rows: lastLine(rows), columns: lastLine(columns) }));
    }),
    ...changed.map((sheet) => cellsOf(atLeastNew(sizeOf(sheet)))),
  ]);
  if (cells + needs > MOST) throw new GoalError("fileFull", { cells, needs, most: MOST });
};

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const atLeastNew = ({ rows, columns }: Size): Size => ({
  rows: Math.max(NEW.rows, rows),
  columns: Math.max(NEW.columns, columns),
});

const cellsOf = ({ rows, columns }: Size): number => rows * columns;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
