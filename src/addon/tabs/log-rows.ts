import type { WorkbookVoice } from "../../sheet/workbook/facts.ts";
import { listRow } from "../../sheet/workbook/frame/layout.ts";
import { type Place, placeOn } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { type LogPage, logTab } from "../../sheet/workbook/log/log-tab.ts";
import { insertLines } from "./change-tab.ts";
import { sizeAppended } from "./make-tab.ts";
import type { Seen } from "./seen.ts";
import { dressCells, formatCells, undressCells, writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The Log tab as it stands: where its parts are, what its cells hold, and by which layouts it was written. */
export interface LogRead {
  readonly sheet: Sheet;
  readonly seen: Seen;
  readonly place: Place;
  readonly layouts: number;
}

/** Adds a page to the log between two writes. Decides at once, and answers what will write. */
export const loggingPage = (
  { sheet, seen, place: now, layouts }: LogRead,
  page: LogPage,
  voice: WorkbookVoice,
): (() => void) => {
  const layout = logTab(page, voice);
  const rows = page.entries.map((_, i) => listRow("entries", String(page.first + i)));
  const { place, insertions } = placeOn(layout, withBlankRow(now, rows[0]!, seen), layouts);
  const places = { log: { name: sheet.getName(), place } };
  const cells = placedCells(layout, places).filter(({ at }) => rows.includes(at.row));
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

/** What was interrupted may have left an entry's row, and nothing in it. */
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
