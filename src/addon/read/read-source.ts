import { GoalError } from "../../core/errors.ts";
import type { Grid } from "../../sheet/cell.ts";
import { readTable } from "../../sheet/read/read-table.ts";
import type { Headings, Reading, ReadOptions, Zone } from "../../sheet/read/reading.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import type { TableMemory } from "../service.ts";
import { addressIn, addressOf } from "../source.ts";
import { waitingImport } from "./waiting-import.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What all readings of one call share: the file's own ways, the user's answers, the roster. */
export type Ways = Pick<ReadOptions, "dayOf" | "today" | "habit" | "told" | "roster">;

/** A table read from a range, and where it was. */
export interface SourceReading {
  /** "Results!A3:Z8": the table, or the very range where that is only a part of one. */
  readonly source: string;
  readonly sheet: Sheet;
  readonly tab: string;
  /** The grid's first cell in its tab, from 1. */
  readonly origin: ReadOptions["origin"];
  readonly grid: Grid;
  readonly reading: Reading;
  /** By which the table is found again; null where the very range counts. */
  readonly table: TableMemory | null;
}

/** Reads a range in one go; its number formats in another, if the reader asks for them. */
export const readSource = (
  range: Range,
  ways: Ways,
  remembered: Headings | null = null,
): SourceReading => {
  const sheet = range.getSheet();
  const tab = sheet.getName();
  const source = addressOf(range);
  const origin = { row: range.getRow(), column: range.getColumn() };
  const grid = range.getValues() as Grid;
  const formats = ({ top, left, bottom, right }: Zone) =>
    sheet
      .getRange(origin.row + top, origin.column + left, bottom - top + 1, right - left + 1)
      .getNumberFormats();
  const options = { ...ways, where: source, tab, origin, formats, remembered };
  const reading = orWaiting(range, grid, () => readTable(grid, options));
  return { source, sheet, tab, origin, grid, reading, table: null };
};

/** What is wrong with a table into which data are still being imported is that. */
const orWaiting = (range: Range, grid: Grid, read: () => Reading): Reading => {
  try {
    return read();
  } catch (error) {
    const where = error instanceof GoalError ? waitingImport(range, grid) : null;
    throw where === null ? error : new GoalError("importWaits", { where });
  }
};

/** The same table, from now on known by its headings. */
export const asTable = (read: SourceReading): SourceReading => ({
  ...read,
  source: addressIn(read.tab, a1Of(read)),
  table: { sheet: read.sheet.getSheetId(), headings: read.reading.headings },
});

/** Where a table lies in its tab, "A3:Z8". */
const a1Of = ({ origin, reading }: SourceReading): string => {
  const { top, left, bottom, right } = reading.zone;
  const cell = (row: number, column: number) =>
    `${columnLetters(origin.column + column)}${origin.row + row}`;
  return `${cell(top, left)}:${cell(bottom, right)}`;
};

/** Whether two readings of a tab found the same headings over the same results; a title may be in one only. */
export const isSameTable = (one: SourceReading, other: SourceReading): boolean =>
  linesOf(one) === linesOf(other);

const linesOf = ({ origin, reading: { layout, zone } }: SourceReading): string => {
  const columns = [layout.date, layout.person, layout.metric, ...layout.values];
  return [
    layout.header + origin.row,
    zone.bottom + origin.row,
    ...columns.map((column) => (column === null ? "" : column + origin.column)),
  ].join(" ");
};
