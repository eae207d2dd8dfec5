import type { Freezing } from "./freezing.ts";
import type { FrozenState } from "./frozen-formula.ts";
import { entriesIn, frozenTab, putStates } from "./frozen-tab.ts";
import { putBack, wayBack } from "./put-back.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the formulas back that something has kept from becoming values, or from coming back, and
 * tells how many. Doing it twice does no harm.
 */
export const finishFreezing = (book: Spreadsheet, { front, record }: Freezing): number => {
  const sheet = frozenTab(book, record);
  if (!sheet) return 0;
  const entries = entriesIn(sheet);
  const busy = entries.filter(({ state }) => state === "busy");
  putBack(wayBack(book, busy, true).returning);
  SpreadsheetApp.flush();
  settle(
    book,
    sheet,
    entries.map(({ state }) => (state === "busy" ? "done" : state)),
    front,
  );
  return busy.length;
};

/** Keeps how the entries stand; a tab that keeps no formula any more goes. */
export const settle = (
  book: Spreadsheet,
  sheet: Sheet,
  states: readonly FrozenState[],
  front: number,
): void => {
  const before = book.getSheets().find((one) => one.getSheetId() === front);
  if (before) book.setActiveSheet(before);
  if (states.every((state) => state === "done")) book.deleteSheet(sheet);
  else putStates(sheet, states);
  SpreadsheetApp.flush();
};
