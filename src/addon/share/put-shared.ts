import { type SharedRow, sharedHeight, sharedTab } from "../../sheet/rep/shared-tab.ts";
import { listRow } from "../../sheet/workbook/frame/layout.ts";
import { inLocale } from "../../sheet/workbook/frame/local-format.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import { type NamedCell, placedCells } from "../../sheet/workbook/frame/placed.ts";
import { shared as en, type SharedText } from "../../text/en/tabs/shared.ts";
import { shared as es } from "../../text/es/tabs/shared.ts";
import { lockCells } from "../tabs/lock-cells.ts";
import { makeRoom } from "../tabs/make-tab.ts";
import { dressCells, formatCells, writeCells } from "../tabs/write-cells.ts";
import { newTab } from "./new-tab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Shows who has a file and what came back. A tab that is there is written in place, wherever its
 * columns and rows stand by now: what the user has beside them stays. New people come below. Of
 * people who are there already only what `isKnown` says is written.
 */
export const putShared = (
  book: Spreadsheet,
  sheet: Sheet | undefined,
  rows: readonly SharedRow[],
  words: SharedText,
  isKnown: ((at: NamedCell["at"]) => boolean) | null = null,
): void => {
  const layout = inLocale(sharedTab(rows, words), book.getSpreadsheetLocale());
  const found = sheet ? placeIn(sheet, rows) : null;
  if (!sheet || found === null) {
    newTab(book, layout);
    return;
  }
  const { place, added } = found;
  makeRoom(sheet, place);
  const isLeft = leftIn(rows);
  const cells = placedCells(layout, { shared: { name: sheet.getName(), place } }).filter(
    ({ at }) => added.has(at.row) || (!isLeft(at) && (isKnown === null || isKnown(at))),
  );
  formatCells(sheet, cells);
  writeCells(sheet, cells);
  const fresh = cells.filter(({ at }) => added.has(at.row));
  dressCells(sheet, [...fresh, ...cells.filter(isOldComment(added))]);
  lockCells(sheet, fresh);
  if (isKnown === null) showComments(sheet, rows, place, words);
};

/** Shows what people may do by now; the rest of their rows, and who is not listed, stays. */
export const putAccess = (
  sheet: Sheet,
  people: ReadonlyMap<string, keyof SharedText["access"]>,
  words: SharedText,
): void => {
  const values = sheet.getDataRange().getValues();
  const found = headingsIn(values);
  const [person, access] = [found?.columns.get("person"), found?.columns.get("access")];
  if (!found || person === undefined || access === undefined) return;
  values.forEach((line, i) => {
    const now = i > found.top ? people.get(String(line[person - 1]).trim()) : undefined;
    if (now !== undefined) sheet.getRange(i + 1, access).setValue(words.access[now]);
  });
};

/** Addresses that were not looked up stay as they stand. */
const leftIn = (rows: readonly SharedRow[]): ((at: NamedCell["at"]) => boolean) => {
  const left = new Set(
    rows.flatMap(({ person, email }) => (email === null ? [listRow("people", person)] : [])),
  );
  return ({ row, column }) => column === "email" && left.has(row);
};

/** Tabs of before have comments that do not wrap. */
const isOldComment =
  (added: ReadonlySet<string>) =>
  ({ at }: NamedCell): boolean =>
    at.column === "comment" && !added.has(at.row);

/** Rows whose comments need more than a line get it. */
const showComments = (
  sheet: Sheet,
  rows: readonly SharedRow[],
  { rows: at }: Place,
  words: SharedText,
): void => {
  const usual = sharedHeight({ comment: "", reply: null }, words);
  for (const row of rows) {
    const height = sharedHeight(row, words);
    const line = at.get(listRow("people", row.person));
    if (height > usual && line !== undefined) sheet.setRowHeight(line, height);
  }
};

/** Where the people of a tab stand, by its headings in either language; null where it has none any more. */
const placeIn = (
  sheet: Sheet,
  rows: readonly SharedRow[],
): { readonly place: Place; readonly added: ReadonlySet<string> } | null => {
  const values = sheet.getDataRange().getValues();
  const found = headingsIn(values);
  if (found === null) return null;
  const { top, columns } = found;
  const names = values.map((line) => String(line[columns.get("person")! - 1]).trim());
  const at = new Map<string, number>();
  const added = new Set<string>();
  let next = values.length + 1;
  for (const { person } of rows) {
    const known = names.indexOf(person, top + 1);
    const row = listRow("people", person);
    if (known < 0) added.add(row);
    at.set(row, known < 0 ? next++ : known + 1);
  }
  return { place: { rows: at, columns, lists: new Map() }, added };
};

/** The row of the headings, from 0, and the columns that they name, from 1. */
const headingsIn = (
  values: readonly (readonly unknown[])[],
): { readonly top: number; readonly columns: ReadonlyMap<string, number> } | null => {
  const isPerson = (cell: unknown) => HEADINGS.get(cell) === "person";
  const top = values.findIndex((line) => line.some(isPerson));
  if (top < 0) return null;
  const columns = values[top]!.flatMap((cell, i) => {
    const name = HEADINGS.get(cell);
    return name === undefined ? [] : [[name, i + 1] as const];
  });
  return { top, columns: new Map(columns) };
};

const HEADINGS: ReadonlyMap<unknown, string> = new Map(
  [en, es].flatMap(({ headers }) => Object.entries(headers).map(([name, words]) => [words, name])),
);
