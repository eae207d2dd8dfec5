import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import { layoutsIn } from "../../sheet/workbook/lists/lists-tab.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { undoPage } from "../../sheet/workbook/log/undo-page.ts";
import { momentOf } from "../today.ts";
import { workbookVoice } from "../voices.ts";
import { loggingPage } from "./log-rows.ts";
import type { ReadOnce } from "./read-once.ts";
import type { Told } from "./restore-tab.ts";
import type { Run } from "./run.ts";
import { undoSums } from "./undo-sums.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Adds the entry of an undone write to the log, which keeps that write's own. Reads at once and
 * answers what will write: once, however often an interrupted way back is gone. Nothing where the
 * run made the log, which then goes with it, or where the user has taken the log apart.
 */
export const loggingUndo = (
  book: Spreadsheet,
  run: Run,
  { before: { lines, settings, memory }, written }: Pick<Told, "before" | "written">,
  read: ReadOnce,
): (() => void) => {
  const all = book.getSheets();
  const changed = (key: TabKey) => {
    const id = run.changed.find((tab) => tab.key === key)?.sheet;
    return all.find((one) => one.getSheetId() === id);
  };
  const sheet = changed("log");
  const seen = sheet && read.seen(sheet);
  const place = seen && lines.log ? placeFrom(lines.log, seen, memory.log) : null;
  if (!run.undoing || !sheet || !seen || !place) return () => undefined;
  const { who, when, number } = run.undoing;
  const voice = workbookVoice(book.getSpreadsheetLocale());
  const sums = written && undoSums(changed("goals"), written, settings, read);
  const page = undoPage({ who, when: momentOf(when), first: number }, run.when, sums, voice);
  return loggingPage({ sheet, seen, place, layouts: layoutsIn(settings) }, page, voice);
};
