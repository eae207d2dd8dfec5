import {
  type ColumnSlot,
  type Layout,
  type ListSlot,
  listRow,
  type RowSlot,
} from "../../sheet/workbook/frame/layout.ts";
import { isList, lastLine, type Place } from "../../sheet/workbook/frame/place.ts";
import type { NamedCell } from "../../sheet/workbook/frame/placed.ts";
import { rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { putCharts } from "./charts.ts";
import { hideEmpty } from "./empty-columns.ts";
import { hideColumns } from "./hide-columns.ts";
import { lockCells } from "./lock-cells.ts";
import { mark, PRINT, RUN, TAB } from "./marks.ts";
import { putRules, putValidations } from "./rules.ts";
import { dressCells, fillCells, formatCells, writeNotes } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB_COLOR = "#0b57d0";

/** Makes an empty tab with room for a layout, under a temporary name, behind all others or so many of them. */
export const makeTab = (
  book: Spreadsheet,
  layout: Layout,
  place: Place,
  temporary: string,
  run: string,
  behind = book.getSheets().length,
): Sheet => {
  const sheet = book.insertSheet(temporary, behind);
  mark(sheet, TAB, layout.key);
  mark(sheet, RUN, run);
  makeRoom(sheet, place);
  if (layout.hidden) sheet.hideSheet();
  else sheet.setTabColor(TAB_COLOR);
  return sheet;
};

/** Writes a layout's cells into a tab that holds nothing yet, with everything around them. */
export const fillTab = (
  sheet: Sheet,
  layout: Layout,
  place: Place,
  cells: readonly NamedCell[],
): void => {
  formatCells(sheet, cells);
  fillCells(sheet, cells);
  writeNotes(
    sheet,
    cells.filter(({ note }) => note !== ""),
  );
  if (layout.hidden) return;
  dressCells(sheet, cells);
  mergeCells(sheet, layout, place);
  setSizes(sheet, layout);
  hideColumns(sheet, helperColumns(layout, place));
  hideEmpty(sheet, layout, place, null);
  const frozen = (lines: ReadonlyMap<string, number>, name: string | null) =>
    lines.get(name ?? "") ?? 0;
  sheet.setFrozenRows(frozen(place.rows, layout.frozen.row));
  sheet.setFrozenColumns(frozen(place.columns, layout.frozen.column));
  sheet.setHiddenGridlines(true);
  putRules(sheet, layout.rules, place);
  putValidations(sheet, layout.validations, place);
  lockCells(sheet, cells);
  putCharts(sheet, layout, place);
  if (layout.print) {
    const { orientation, last, repeated, from = "top" } = layout.print;
    const columns = `A:${columnLetters(place.columns.get(last) ?? 1)}`;
    const [first, end] = [from, repeated].map((row) => place.rows.get(row) ?? 1);
    mark(sheet, PRINT, `${orientation} ${columns} ${first}:${end}`);
  }
};

/** A new tab has 1,000 rows and 26 columns; large teams and long tables need more. */
export const makeRoom = (sheet: Sheet, { rows, columns }: Place): void => {
  const missingRows = lastLine(rows) - sheet.getMaxRows();
  const missingColumns = lastLine(columns) - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
};

/**
 * Cells that reach over several columns: one call for rows below each other; of a tab that is there
 * already only in new rows. One that went into a cell that somebody has made of several rows stays
 * theirs: Google refuses half of such a cell.
 */
export const mergeCells = (
  sheet: Sheet,
  { cells }: Layout,
  { rows, columns }: Place,
  isNewRow: ((row: number) => boolean) | null = null,
): void => {
  const wide = cells.flatMap(({ row: rowName, column: from, to }) => {
    const [row, column, last] = [rows.get(rowName), columns.get(from), columns.get(to ?? "")];
    const isThere = row !== undefined && column !== undefined && last !== undefined;
    return isThere && (isNewRow?.(row) ?? true)
      ? [{ row, column, columns: last - column + 1 }]
      : [];
  });
  for (const box of rectanglesOf(wide, ({ columns: width }) => width)) {
    const range = sheet.getRange(box.row, box.column, box.rows, box.key);
    if (isNewRow !== null && range.isPartOfMerge()) mergeFreeRows(sheet, box);
    else range.mergeAcross();
  }
};

/** Row by row those in which nothing is part of such a cell. */
const mergeFreeRows = (
  sheet: Sheet,
  { row, column, rows, key: columns }: { row: number; column: number; rows: number; key: number },
): void => {
  for (let at = row; at < row + rows; at++) {
    const range = sheet.getRange(at, column, 1, columns);
    if (!range.isPartOfMerge()) range.mergeAcross();
  }
};

/** Where the columns stand that nobody need see. */
export const helperColumns = ({ columns }: Layout, place: Place): readonly number[] =>
  columns.flatMap(({ name, isHidden }) => {
    const at = place.columns.get(name);
    return isHidden && at !== undefined ? [at] : [];
  });

const setSizes = (sheet: Sheet, { columns, rows }: Layout): void => {
  for (const { first, count, size } of runsOf(columns.map(({ width }: ColumnSlot) => width))) {
    if (size !== undefined) sheet.setColumnWidths(first, count, size);
  }
  setHeights(
    sheet,
    1,
    rows.flatMap((slot: RowSlot) => (isList(slot) ? heightsOf(slot) : [slot.height])),
  );
};

/** The heights of rows below each other, the first of them in row `from`. */
const setHeights = (sheet: Sheet, from: number, heights: readonly (number | undefined)[]): void => {
  for (const { first, count, size } of runsOf(heights)) {
    if (size !== undefined) sheet.setRowHeights(from + first - 1, count, size);
  }
};

const heightsOf = ({ keys, height }: ListSlot): readonly (number | undefined)[] =>
  keys.map((_, i) => (typeof height === "object" ? height[i] : height));

/** Gives rows that were appended their heights: all rows of such a layout's list are new. */
export const sizeAppended = (sheet: Sheet, { rows }: Layout, place: Place): void => {
  for (const slot of rows) {
    const first = isList(slot) && slot.isAppended ? slot.keys[0] : undefined;
    if (!isList(slot) || first === undefined) continue;
    const from = place.rows.get(listRow(slot.list, first));
    if (from !== undefined) setHeights(sheet, from, heightsOf(slot));
  }
};

/** Gives the lists that a tab has not had, and the rows above them, their heights. */
export const sizeNewLists = (
  sheet: Sheet,
  { rows, cells }: Layout,
  before: Place,
  place: Place,
): void => {
  const isNew = (slot: RowSlot) =>
    isList(slot) ? !before.lists.has(slot.list) : !before.rows.has(slot.name);
  for (const slot of rows.filter(isNew)) {
    const first = isList(slot) ? listRow(slot.list, slot.keys[0] ?? "") : slot.name;
    const at = place.rows.get(first);
    if (at === undefined) continue;
    // What only keeps a distance has no looks: a new row has those of its neighbour.
    const isBare = cells.every(({ row }) => row !== first);
    if (isBare) sheet.getRange(at, 1, 1, lastLine(place.columns)).clearFormat();
    setHeights(sheet, at, isList(slot) ? heightsOf(slot) : [slot.height]);
  }
};

/** Neighbouring lines of one size, counted from 1. */
const runsOf = (sizes: readonly (number | undefined)[]) => {
  const runs: { first: number; count: number; size: number | undefined }[] = [];
  for (const [i, size] of sizes.entries()) {
    const last = runs[runs.length - 1];
    if (last && last.size === size) last.count++;
    else runs.push({ first: i + 1, count: 1, size });
  }
  return runs;
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
