import { type Content, columnLetters } from "../../sheet/workbook/frame/tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface OurCell {
  readonly row: number;
  readonly column: number;
  /** What we wrote; where it is not told, any content is taken for ours. */
  readonly content?: Content;
}

/**
 * The first cell on a tab of ours that holds something of the user's, "Goals!L7": something where we
 * wrote nothing, or another number than ours. Null where there is none.
 */
export const foreignCell = (sheet: Sheet, cells: readonly OurCell[]): string | null => {
  const ours = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const isForeign = (value: unknown, row: number, column: number): boolean => {
    const cell = ours.get(`${row},${column}`);
    if (!cell) return value !== "";
    const isNumber = typeof value === "number" && typeof cell.content === "number";
    return isNumber && value !== cell.content;
  };
  const grid: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  for (const [i, row] of grid.entries()) {
    const j = row.findIndex((value, at) => isForeign(value, i + 1, at + 1));
    if (j >= 0) return `${sheet.getName()}!${columnLetters(j + 1)}${i + 1}`;
  }
  return null;
};
