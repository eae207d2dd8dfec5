import type { Grid } from "../sheet/cell.ts";
import { readTable } from "../sheet/read/read-table.ts";
import type { Reading } from "../sheet/read/reading.ts";
import { addressOf } from "./source.ts";
import { monthNow, monthsIn } from "./zone.ts";

/** A table read from a range, and where it was. */
export interface SourceReading {
  readonly source: string;
  readonly tab: string;
  /** The range's first column, from 1. */
  readonly column: number;
  readonly reading: Reading;
}

/** Reads a range in one go. */
export const readSource = (range: GoogleAppsScript.Spreadsheet.Range): SourceReading => {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const source = addressOf(range);
  const tab = range.getSheet().getName();
  const reading = readTable(range.getValues() as Grid, {
    where: source,
    tab,
    monthOf: monthsIn(zone),
    today: monthNow(zone),
  });
  return { source, tab, column: range.getColumn(), reading };
};
