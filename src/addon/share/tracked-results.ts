import { addMonths, type Month } from "../../core/calendar/month.ts";
import { type Period, periodCode } from "../../core/calendar/period.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { monthColumn } from "../../sheet/workbook/calendar/months.ts";
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

/** Where Tracking has the result of a person in a metric and a month; null where it has no cell for it. */
export type TrackingCells = (person: string, metric: string, month: Month) => TrackingCell | null;

/** Tracking's cells for the results of a period; the main metric is the first. */
export const trackingCells = (
  book: Spreadsheet,
  { sheets, lines }: OurTabs,
  { start, months }: Period,
  [main]: readonly string[],
): TrackingCells => {
  const seen = sheets.tracking && seenOn(sheets.tracking, daysIn(book.getSpreadsheetTimeZone()));
  const place = seen && lines.tracking ? placeFrom(lines.tracking, seen.textAt) : null;
  const code = periodCode({ start, months });
  const rowOf = (person: string, metric: string): number | undefined =>
    place?.rows.get(
      metric === main
        ? listRow("people", [person, code].join(KEY_JOINT))
        : listRow("measures", [metric, person, code].join(KEY_JOINT)),
    );
  return (person, metric, month) => {
    const row = rowOf(person, metric);
    const at = month - start;
    const column = at >= 0 && at < months ? place?.columns.get(monthColumn(at + 1)) : undefined;
    if (!seen || row === undefined || column === undefined) return null;
    const { value, formula } = seen.cellAt(row, column);
    return { row, column, value, isBlank: value === "" && formula === "" };
  };
};

/** Results of a period by person, as far as the manager has typed them into Tracking; the main metric is the first. */
export const trackedResults = (
  book: Spreadsheet,
  tabs: OurTabs,
  period: Period,
  metrics: readonly string[],
): ((person: string) => RepInputs["sold"]) => {
  const cellOf = trackingCells(book, tabs, period, metrics);
  const all = Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
  return (person) =>
    metrics.flatMap((metric) =>
      all.flatMap((month) => {
        const result = cellOf(person, metric, month)?.value;
        return typeof result === "number" ? [{ metric, month, result }] : [];
      }),
    );
};
