import { GoalError } from "../core/errors.ts";
import { readSource, type SourceReading } from "./read-source.ts";
import { addressOf, contentOf, rangeAt } from "./source.ts";
import { ourTabs } from "./tabs/our-tabs.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table that the user names, or the best guess: the selection, this tab, the other tabs. */
export const findSource = (address: string | null): SourceReading => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const { goals, lists } = ourTabs(book).sheets;
  const ours = new Set([goals, lists].map((sheet) => sheet?.getSheetId()));
  const isOurs = (sheet: Sheet) => ours.has(sheet.getSheetId());
  if (address !== null && address.trim() !== "") {
    const range = rangeAt(address);
    if (isOurs(range.getSheet())) throw new GoalError("sourceIsOurs", { where: address });
    return readSource(range);
  }
  const active = book.getActiveSheet();
  const others = book
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== active.getSheetId() && !sheet.isSheetHidden());
  return firstReadable([
    ...(isOurs(active) ? [] : [() => selectedRange(active), () => contentOf(active)]),
    ...others.filter((sheet) => !isOurs(sheet)).map((sheet) => () => contentOf(sheet)),
  ]);
};

/** The selection; all that the tab holds where only one cell is selected. */
export const selectedRange = (sheet: Sheet): Range => {
  const content = contentOf(sheet);
  const selected = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!selected) return content;
  const isOneCell = selected.getNumRows() * selected.getNumColumns() === 1;
  return isOneCell ? content : rangeAt(addressOf(selected));
};

/** The first candidate that reads as a table; where none does, what is wrong with the first. */
const firstReadable = (candidates: readonly (() => Range)[]): SourceReading => {
  let first: GoalError | null = null;
  for (const candidate of candidates) {
    try {
      return readSource(candidate());
    } catch (error) {
      if (!(error instanceof GoalError)) throw error;
      first ??= error;
    }
  }
  throw first ?? new GoalError("noTable", { where: "" });
};
