import { layoutsIn, type Recollection } from "../../sheet/workbook/lists/lists-tab.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { undoPage } from "../../sheet/workbook/log/undo-page.ts";
import { momentOf } from "../today.ts";
import { workbookVoice } from "../voices.ts";
import { loggingPage } from "./log-rows.ts";
import type { ReadOnce } from "./read-once.ts";
import type { Run } from "./run.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Adds the entry of an undone write to the log, which keeps that write's own. Reads at once and
 * answers what will write: once, however often an interrupted way back is gone. Nothing where the
 * run made the log, which then goes with it, or where the user has taken the log apart.
 */
export const loggingUndo = (
  book: Spreadsheet,
  run: Run,
  { lines, settings, memory }: Recollection,
  read: ReadOnce,
): (() => void) => {
  const log = run.changed.find(({ key }) => key === "log");
  const sheet = book.getSheets().find((one) => one.getSheetId() === log?.sheet);
  const seen = sheet && read.seen(sheet);
  const place = seen && lines.log ? placeFrom(lines.log, seen, memory.log) : null;
  if (!run.undoing || !sheet || !seen || !place) return () => undefined;
  const { who, when, number } = run.undoing;
  const voice = workbookVoice(book.getSpreadsheetLocale());
  const page = undoPage({ who, when: momentOf(when), first: number }, run.when, voice);
  return loggingPage({ sheet, seen, place, layouts: layoutsIn(settings) }, page, voice);
};
