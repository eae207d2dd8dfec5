import { addMonths, type Month } from "../../core/calendar/month.ts";
import { type Period, periodCode } from "../../core/calendar/period.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { monthColumn } from "../../sheet/workbook/calendar/calendar-tab.ts";
import { KEY_JOINT, listRow } from "../../sheet/workbook/frame/layout.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { daysIn } from "../zone.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cell in which Tracking has somebody's result of a month, and what it holds. */
export interface TrackingCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly isBlank: boolean;
}

/** Tracking's cells for the results of a period; null where it has none for a person and a month. */
export const trackingCells = (
  book: Spreadsheet,
  { sheets, lines }: OurTabs,
  { start, months }: Period,
): ((person: string, month: Month) => TrackingCell | null) => {
  const seen = sheets.tracking && seenOn(sheets.tracking, daysIn(book.getSpreadsheetTimeZone()));
  const place = seen && lines.tracking ? placeFrom(lines.tracking, seen.textAt) : null;
  return (person, month) => {
    const row = place?.rows.get(
      listRow("people", person + KEY_JOINT + periodCode({ start, months })),
    );
    const at = month - start;
    const column = at >= 0 && at < months ? place?.columns.get(monthColumn(at + 1)) : undefined;
    if (!seen || row === undefined || column === undefined) return null;
    const { value, formula } = seen.cellAt(row, column);
    return { row, column, value, isBlank: value === "" && formula === "" };
  };
};

/** Results of a period by person, as far as the manager has typed them into Tracking. */
export const trackedResults = (
  book: Spreadsheet,
  tabs: OurTabs,
  period: Period,
  metric: string,
): ((person: string) => RepInputs["sold"]) => {
  const cellOf = trackingCells(book, tabs, period);
  return (person) =>
    Array.from({ length: period.months }, (_, i) => addMonths(period.start, i)).flatMap((month) => {
      const result = cellOf(person, month)?.value;
      return typeof result === "number" ? [{ metric, month, result }] : [];
    });
};
