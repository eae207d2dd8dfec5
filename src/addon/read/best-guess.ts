import { GoalError } from "../../core/errors.ts";
import { addressOf, contentOf, rangeAt } from "../source.ts";
import { isRosterGrid } from "./other-tabs.ts";
import { partOrAll } from "./part-or-all.ts";
import { asTable, readSource, type SourceReading } from "./read-source.ts";
import type { Search } from "./search.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The likeliest table: the selection, this tab, the other tabs. A roster is never taken for one. */
export const bestGuess = (search: Search): SourceReading => {
  const { book, isTaken } = search;
  const active = book.getActiveSheet();
  const others = book
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== active.getSheetId() && !sheet.isSheetHidden());
  const whole = (sheet: Sheet) => () => asTable(results(readSource(contentOf(sheet), search.ways)));
  const block = isTaken(active) ? null : selectedBlock();
  return firstReadable([
    ...(block ? [() => results(partOrAll(rangeAt(block), search))] : []),
    ...[active, ...others].filter((sheet) => !isTaken(sheet)).map(whole),
  ]);
};

/** The selection; all that the tab holds where only one cell is selected. */
export const selectedRange = (sheet: Sheet): Range => {
  const block = selectedBlock();
  return block ? rangeAt(block) : contentOf(sheet);
};

/** The address of more than one cell that somebody has selected, null where they have not. */
const selectedBlock = (): string | null => {
  const selected = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const isBlock = selected && selected.getNumRows() * selected.getNumColumns() > 1;
  return isBlock ? addressOf(selected) : null;
};

const results = (read: SourceReading): SourceReading => {
  if (isRosterGrid(read.grid)) throw new GoalError("noTable", { where: read.source });
  return read;
};

/** The first candidate that reads as a table; where none does, what is wrong with the first. */
const firstReadable = (candidates: readonly (() => SourceReading)[]): SourceReading => {
  let first: GoalError | null = null;
  for (const candidate of candidates) {
    try {
      return candidate();
    } catch (error) {
      if (!(error instanceof GoalError)) throw error;
      if (error.code === "badAnswer") throw error; // Another table would not ask what was answered.
      first ??= error;
    }
  }
  throw first ?? new GoalError("noTable", { where: "" });
};
