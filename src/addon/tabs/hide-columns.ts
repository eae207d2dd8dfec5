import { rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Hides columns, a call for those beside each other. */
export const hideColumns = (sheet: Sheet, columns: readonly number[]): void => {
  const cells = columns.map((column) => ({ row: 1, column }));
  for (const { column, columns: count } of rectanglesOf(cells, () => true)) {
    sheet.hideColumns(column, count);
  }
};
