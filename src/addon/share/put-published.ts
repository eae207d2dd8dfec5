import { type PublishedRow, publishedTab } from "../../sheet/rep/published-tab.ts";
import { monthColumn } from "../../sheet/workbook/calendar/months.ts";
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
 * has left there goes: its rows have this number, too. `months` are the months of the period, in words.
 */
export const putPublished = (
  book: Spreadsheet,
  sheet: Sheet | undefined,
  rows: readonly PublishedRow[],
  words: PublishedText,
  months: readonly string[],
): void => {
  const layout = inLocale(publishedTab(rows, words, months), book.getSpreadsheetLocale());
  const { columns } = newPlace(layout);
  const column = columns.get("version")!;
  const room = sheet ? roomFor(sheet, columns, rows[0]!.version) : null;
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
  numberMonths(sheet, columns, rows[0]!.period, words);
};

/** "Jan 26", "ene 26". */
const MONTH_WORDS = /^\p{L}{3,4} \d\d$/u;

/** Headings name months while all versions are of one period, and number them from then on. */
const numberMonths = (
  sheet: Sheet,
  columns: ReadonlyMap<string, number>,
  period: string,
  words: PublishedText,
): void => {
  const values = sheet.getDataRange().getValues();
  const [at, of] = [columns.get("version")! - 1, columns.get("period")! - 1];
  const top = values.findIndex((line) => HEADINGS.version.includes(line[at]));
  const isOther = (line: unknown[]) => typeof line[at] === "number" && String(line[of]) !== period;
  if (!values.slice(top + 1).some(isOther)) return;
  for (let i = 1; i <= MOST_MONTHS; i++) {
    const column = columns.get(monthColumn(i))!;
    if (MONTH_WORDS.test(String(values[top]![column - 1])))
      sheet.getRange(top + 1, column).setValue(words.month(i));
  }
};

/** Of a goal. */
const MOST_MONTHS = 12;

const HEADINGS: Readonly<Record<"version" | "person", readonly unknown[]>> = {
  version: [en, es].map(({ headers }) => headers.version),
  person: [en, es].map(({ headers }) => headers.person),
};

/**
 * Where this version begins, and the rows that an earlier try at it has left: below everything, also
 * what the user has written there. Null where the columns have moved, or are those of before.
 */
const roomFor = (
  sheet: Sheet,
  columns: ReadonlyMap<string, number>,
  version: number,
): { readonly top: number; readonly left: readonly number[] } | null => {
  const rows = sheet.getLastRow();
  if (rows === 0) return null;
  const valuesIn = (name: keyof typeof HEADINGS) =>
    sheet.getRange(1, columns.get(name)!, rows, 1).getValues();
  const [versions, people] = [valuesIn("version"), valuesIn("person")];
  const isHeading = ([value]: unknown[], i: number) =>
    HEADINGS.version.includes(value) && HEADINGS.person.includes(people[i]![0]);
  if (!versions.some(isHeading)) return null;
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
