import type { Notice } from "../../core/notices.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { hasEditors, inFileRecord } from "./in-file-record.ts";
import { lockables, lockTabs } from "./locks.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * After a write or its undo: new tabs and rows are protected like the others where the workbook is
 * shared with editors. What fails here is said; the goals stand all the same.
 */
export const renewLocks = (book: Spreadsheet): readonly Notice[] => {
  try {
    const record = inFileRecord();
    if (!hasEditors(record)) return [];
    const tabs = ourTabs(book);
    lockTabs(book, tabs, lockables(book, tabs, record.tabs));
    SpreadsheetApp.flush();
    return [];
  } catch {
    return [{ code: "locksOutdated", facts: {} }];
  }
};
