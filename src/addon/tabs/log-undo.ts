import { listRow } from "../../sheet/workbook/frame/layout.ts";
import { type Place, placeOn } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { layoutsIn, type Recollection } from "../../sheet/workbook/lists/lists-tab.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { logTab } from "../../sheet/workbook/log/log-tab.ts";
import { undoPage } from "../../sheet/workbook/log/undo-page.ts";
import { momentOf } from "../today.ts";
import { workbookVoice } from "../voices.ts";
import { insertLines } from "./change-tab.ts";
import { sizeAppended } from "./make-tab.ts";
import type { ReadOnce } from "./read-once.ts";
import type { Run } from "./run.ts";
import type { Seen } from "./seen.ts";
import { dressCells, formatCells, undressCells, writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Adds the entry of an undone write to the log, which keeps that write's own. Reads at once and
 * answers what will write: once, however often an interrupted way back is gone. Nothing where the
 * run made the log, which then goes with it, or where the user has taken the log apart.
 */
export const loggingUndo = (
  book: Spreadsheet,
  run: Run,
  { lines, settings }: Recollection,
  read: ReadOnce,
): (() => void) => {
  const log = run.changed.find(({ key }) => key === "log");
  const sheet = book.getSheets().find((one) => one.getSheetId() === log?.sheet);
  const seen = sheet && read.seen(sheet);
  const now = seen && lines.log ? placeFrom(lines.log, seen.textAt) : null;
  if (!run.undoing || !sheet || !seen || !now) return () => undefined;
  const { who, when, number } = run.undoing;
  const voice = workbookVoice(book.getSpreadsheetLocale());
  const page = undoPage({ who, when: momentOf(when), first: number }, run.when, voice);
  const layout = logTab(page, voice);
  const row = listRow("entries", String(number));
  const { place, insertions } = placeOn(layout, withBlankRow(now, row, seen), layoutsIn(settings));
  const places = { log: { name: sheet.getName(), place } };
  const cells = placedCells(layout, places).filter(({ at }) => at.row === row);
  return () => {
    insertLines({ sheet, insertions });
    undressCells(sheet, cells);
    formatCells(sheet, cells);
    writeCells(
      sheet,
      cells.filter(({ content }) => content !== ""),
    );
    dressCells(sheet, cells);
    sizeAppended(sheet, layout, place);
  };
};

/** A way back that was interrupted may have left the entry's row, and nothing in it. */
const withBlankRow = (place: Place, row: string, seen: Seen): Place => {
  const last = place.lists.get("entries")?.last ?? 0;
  const isNamed = [...place.rows.values()].includes(last);
  const isBlank = Array.from({ length: seen.columns }, (_, i) => seen.textAt(last, i + 1)).every(
    (text) => text === "",
  );
  return isNamed || !isBlank || place.rows.has(row)
    ? place
    : { ...place, rows: new Map([...place.rows, [row, last]]) };
};
