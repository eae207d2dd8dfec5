import type { Recollection } from "../../sheet/workbook/lists/lists-tab.ts";
import { daysIn } from "../zone.ts";
import { recollectionOf } from "./our-tabs.ts";
import { type Seen, seenOn } from "./seen.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads whole tabs, each of them once: what it answers holds until something is changed. */
export interface ReadOnce {
  readonly seen: (sheet: Sheet) => Seen;
  readonly recollection: (lists: Sheet) => Recollection | null;
}

export const readOnce = (book: Spreadsheet): ReadOnce => {
  const dayOf = daysIn(book.getSpreadsheetTimeZone());
  return { seen: once((sheet) => seenOn(sheet, dayOf)), recollection: once(recollectionOf) };
};

const once = <T>(read: (sheet: Sheet) => T): ((sheet: Sheet) => T) => {
  const known = new Map<number, T>();
  return (sheet) => {
    const id = sheet.getSheetId();
    if (!known.has(id)) known.set(id, read(sheet));
    return known.get(id) as T;
  };
};
