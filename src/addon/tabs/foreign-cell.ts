import type { PlacedCell } from "../../sheet/workbook/tab.ts";
import { columnLetters } from "../../sheet/workbook/tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first cell on a tab of ours that holds something where we wrote nothing: "Goals!L7"; else null. */
export const foreignCell = (
  sheet: Sheet,
  cells: readonly Pick<PlacedCell, "row" | "column">[],
): string | null => {
  const ours = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const grid = sheet.getDataRange().getValues();
  for (const [i, row] of grid.entries()) {
    const j = row.findIndex((cell, at) => cell !== "" && !ours.has(`${i + 1},${at + 1}`));
    if (j >= 0) return `${sheet.getName()}!${columnLetters(j + 1)}${i + 1}`;
  }
  return null;
};
