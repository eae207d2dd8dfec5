import type { Grid } from "../../sheet/cell.ts";
import { looksLikeRoster } from "../../sheet/roster/looks-like-roster.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab by its first rows: enough to tell what it is about. */
export interface OtherTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly top: Grid;
  readonly isRoster: boolean;
}

const TOP_ROWS = 20;

/** The visible tabs with something in them, each by its first rows. */
export const otherTabs = (book: Spreadsheet): readonly OtherTab[] =>
  book.getSheets().flatMap((sheet) => {
    const top = topOf(sheet);
    return top === null
      ? []
      : [{ sheet, name: sheet.getName(), top, isRoster: looksLikeRoster(top) }];
  });

/** Whether the first rows of a grid are those of a list of people. */
export const isRosterGrid = (grid: Grid): boolean => looksLikeRoster(grid.slice(0, TOP_ROWS));

const topOf = (sheet: Sheet): Grid | null => {
  if (sheet.isSheetHidden() || sheet.getType() !== SpreadsheetApp.SheetType.GRID) return null;
  const rows = Math.min(TOP_ROWS, sheet.getLastRow());
  if (rows < 2) return null; // a heading and a line, at least
  return sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues() as Grid;
};
