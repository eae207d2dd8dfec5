import { literal } from "../../sheet/workbook/frame/literal.ts";
import { lineBelow, looks } from "../../sheet/workbook/frame/look.ts";
import { a1Of, type Rectangle, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import type { PlacedCell } from "../../sheet/workbook/frame/tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Key = string | number | boolean;
type Box = Rectangle<Key>;

/** Writes contents, each only where it stands, in few calls. */
export const writeCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  const at = byPlace(cells);
  for (const box of rectanglesOf(cells, () => true)) {
    rangeOf(sheet, box).setValues(grid(at, box, contentOf));
  }
};

/** Writes the contents of a tab that holds nothing yet: one call. */
export const fillCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  if (cells.length === 0) return;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [most(rows, -1), most(columns, -1)];
  const [bottom, right] = [most(rows, 1), most(columns, 1)];
  const box = { row, column, rows: bottom - row + 1, columns: right - column + 1, key: true };
  rangeOf(sheet, box).setValues(grid(byPlace(cells), box, contentOf));
};

/** Writes notes; "" takes one away. */
export const writeNotes = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  const at = byPlace(cells);
  for (const box of rectanglesOf(cells, () => true)) {
    rangeOf(sheet, box).setNotes(grid(at, box, (cell) => cell?.note ?? ""));
  }
};

/** Number formats: before the contents, so that Sheets reads these as we mean them. */
export const formatCells = (sheet: Sheet, cells: readonly PlacedCell[]): void =>
  each(
    sheet,
    cells,
    ({ format }) => format || null,
    (list, format) => list.setNumberFormat(format),
  );

/** Takes away what a new row or column has inherited from its neighbour. */
export const undressCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  for (const box of rectanglesOf(cells, () => true)) rangeOf(sheet, box).clearFormat();
};

/** Gives cells their looks: what differs from a plain cell, in few calls. */
export const dressCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  each(
    sheet,
    cells,
    ({ role }) => looks[role].fill,
    (list, fill) => list.setBackground(fill),
  );
  each(
    sheet,
    cells,
    ({ role }) => looks[role].ink,
    (list, ink) => list.setFontColor(ink),
  );
  each(
    sheet,
    cells,
    ({ role }) => looks[role].size,
    (list, size) => list.setFontSize(size),
  );
  each(
    sheet,
    cells,
    ({ role }) => looks[role].bold || null,
    (list) => list.setFontWeight("bold"),
  );
  each(
    sheet,
    cells,
    ({ role }) => looks[role].wraps || null,
    (list) => list.setWrap(true),
  );
  each(
    sheet,
    cells,
    ({ role }) => (looks[role].ink === null ? null : ("middle" as const)),
    (list, middle) => list.setVerticalAlignment(middle),
  );
  each(
    sheet,
    cells,
    ({ role }) => looks[role].align,
    (list, align) => list.setHorizontalAlignment(align),
  );
  const { SOLID } = SpreadsheetApp.BorderStyle;
  each(
    sheet,
    cells,
    ({ role }) => lineBelow(role),
    (list, color) => list.setBorder(null, null, true, null, null, true, color, SOLID),
  );
};

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** One call for all cells that share a look. */
const each = <K extends Key>(
  sheet: Sheet,
  cells: readonly PlacedCell[],
  keyOf: (cell: PlacedCell) => K | null,
  apply: (list: RangeList, key: K) => void,
): void => {
  const byKey = new Map<K, string[]>();
  for (const box of rectanglesOf(cells, keyOf)) {
    const areas = byKey.get(box.key) ?? [];
    areas.push(a1Of(box));
    byKey.set(box.key, areas);
  }
  for (const [key, areas] of byKey) apply(sheet.getRangeList(areas), key);
};

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Box) =>
  sheet.getRange(row, column, rows, columns);

type ByPlace = ReadonlyMap<number, PlacedCell>;

const byPlace = (cells: readonly PlacedCell[]): ByPlace =>
  new Map(cells.map((cell) => [cell.row * WIDEST + cell.column, cell]));

const grid = <T>(at: ByPlace, box: Box, pick: (cell: PlacedCell | undefined) => T): T[][] =>
  Array.from({ length: box.rows }, (_row, i) =>
    Array.from({ length: box.columns }, (_column, j) =>
      pick(at.get((box.row + i) * WIDEST + box.column + j)),
    ),
  );

const WIDEST = 20_000; // more columns than Sheets has

const most = (numbers: readonly number[], sign: 1 | -1): number =>
  numbers.reduce((best, one) => (sign * one > sign * best ? one : best));

const contentOf = (cell: PlacedCell | undefined): string | number => {
  const content = cell?.content ?? "";
  if (typeof content === "number") return content;
  return typeof content === "string" ? literal(content) : content.formula;
};
