import { type PublishedRow, publishedTab } from "../../sheet/rep/published-tab.ts";
import type { Layout } from "../../sheet/workbook/frame/layout.ts";
import { inLocale } from "../../sheet/workbook/frame/local-format.ts";
import { newPlace, type Place } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { published as en, type PublishedText } from "../../text/en/tabs/published.ts";
import { published as es } from "../../text/es/tabs/published.ts";
import { lockCells } from "../tabs/lock-cells.ts";
import { makeRoom } from "../tabs/make-tab.ts";
import { dressCells, fillCells, formatCells } from "../tabs/write-cells.ts";
import { newTab } from "./new-tab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts a version into the Published tab, behind the others. What a version that never came to count
 * has left there goes: its rows have this number, too.
 */
export const putPublished = (
  book: Spreadsheet,
  sheet: Sheet | undefined,
  rows: readonly PublishedRow[],
  words: PublishedText,
): void => {
  const layout = inLocale(publishedTab(rows, words), book.getSpreadsheetLocale());
  const column = newPlace(layout).columns.get("version")!;
  const room = sheet ? roomFor(sheet, column, rows[0]!.version) : null;
  if (!sheet || room === null) {
    newTab(book, layout);
    return;
  }
  const { top, left } = room;
  const place = placeBelow(layout, top);
  makeRoom(sheet, place);
  const width = layout.columns.length;
  for (const row of left) sheet.getRange(row, column, 1, width - column + 1).clearContent();
  const cells = placedCells(layout, {
    published: { name: sheet.getName(), place },
  }).filter(({ row }) => row >= top);
  formatCells(sheet, cells);
  fillCells(sheet, cells);
  dressCells(sheet, cells);
  lockCells(sheet, cells);
};

const HEADINGS: readonly unknown[] = [en, es].map(({ headers }) => headers.version);

/**
 * Where this version begins, and the rows that an earlier try at it has left: below everything, also
 * what the user has written there. Null where the column of versions has moved.
 */
const roomFor = (
  sheet: Sheet,
  column: number,
  version: number,
): { readonly top: number; readonly left: readonly number[] } | null => {
  const rows = sheet.getLastRow();
  if (rows === 0) return null;
  const versions = sheet.getRange(1, column, rows, 1).getValues();
  if (!versions.some(([value]) => HEADINGS.includes(value))) return null;
  const left = versions.flatMap(([value], i) => (value === version ? [i + 1] : []));
  const isLast = left[left.length - 1] === rows && left[0] === rows - left.length + 1;
  return { top: isLast ? left[0]! : rows + 1, left };
};

/** A layout with its rows from one on; what stands above the list is there already. */
const placeBelow = (layout: Layout, top: number): Place => {
  const { rows, columns, lists } = newPlace(layout);
  const first = lists.get("goals")!.first;
  return {
    rows: new Map([...rows].map(([name, at]) => [name, at - first + top])),
    columns,
    lists: new Map([["goals", { first: top, last: top + layoutRows(layout) - 1 }]]),
  };
};

const layoutRows = ({ rows }: Layout): number =>
  rows.reduce((sum, slot) => sum + ("list" in slot ? slot.keys.length : 0), 0);
