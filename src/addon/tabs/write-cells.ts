import { literal } from "../../sheet/workbook/literal.ts";
import { lineBelow, looks } from "../../sheet/workbook/look.ts";
import { rectanglesOf } from "../../sheet/workbook/rectangles.ts";
import type { PlacedCell } from "../../sheet/workbook/tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes cells, each only where it stands: contents, number formats and notes, in few calls. */
export const writeCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const grid = <T>(box: Box, pick: (cell: PlacedCell) => T): T[][] =>
    Array.from({ length: box.rows }, (_row, i) =>
      Array.from({ length: box.columns }, (_column, j) =>
        pick(at.get(`${box.row + i},${box.column + j}`)!),
      ),
    );
  for (const box of rectanglesOf(cells, ({ format }) => format || null)) {
    rangeOf(sheet, box).setNumberFormat(box.key);
  }
  for (const box of rectanglesOf(cells, () => true)) {
    rangeOf(sheet, box).setValues(grid(box, contentOf));
  }
  for (const box of rectanglesOf(cells, ({ note }) => (note === "" ? null : true))) {
    rangeOf(sheet, box).setNotes(grid(box, ({ note }) => note));
  }
};

/** Gives cells their looks: what differs from a plain cell, in few calls. */
export const dressCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  for (const box of rectanglesOf(cells, ({ role }) => looks[role].fill)) {
    rangeOf(sheet, box).setBackground(box.key);
  }
  for (const box of rectanglesOf(cells, ({ role }) => looks[role].ink)) {
    rangeOf(sheet, box).setFontColor(box.key);
  }
  for (const box of rectanglesOf(cells, ({ role }) => looks[role].size)) {
    rangeOf(sheet, box).setFontSize(box.key);
  }
  for (const box of rectanglesOf(cells, ({ role }) => looks[role].bold || null)) {
    rangeOf(sheet, box).setFontWeight("bold");
  }
  for (const box of rectanglesOf(cells, ({ role }) => looks[role].align)) {
    rangeOf(sheet, box).setHorizontalAlignment(box.key);
  }
  for (const box of rectanglesOf(cells, ({ role }) => lineBelow(role))) {
    const { SOLID } = SpreadsheetApp.BorderStyle;
    rangeOf(sheet, box).setBorder(null, null, true, null, null, true, box.key, SOLID);
  }
};

interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Box) =>
  sheet.getRange(row, column, rows, columns);

const contentOf = ({ content }: PlacedCell): string | number => {
  if (typeof content === "number") return content;
  return typeof content === "string" ? literal(content) : content.formula;
};
