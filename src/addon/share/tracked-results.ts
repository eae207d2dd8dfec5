import { addMonths, isoMonth, type Month } from "../../core/calendar/month.ts";
import { type Period, periodCode } from "../../core/calendar/period.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { monthColumn } from "../../sheet/workbook/calendar/months.ts";
import { KEY_JOINT, listRow } from "../../sheet/workbook/frame/layout.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { today } from "../today.ts";
import { daysIn } from "../zone.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Which months have ended by today, in the spreadsheet's zone: a running one's result is not final. */
export const monthsOver = (): ((month: Month) => boolean) => {
  const running = today().slice(0, 7);
  return (month) => isoMonth(month) < running;
};

/** The cell in which Tracking has somebody's result of a month, and what it holds. */
export interface TrackingCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly isBlank: boolean;
}

/**
 * Tracking's cells for the results of a period, of the main metric and of further ones with goals;
 * null where it has none for a person, a metric and a month.
 */
export const trackingCells = (
  book: Spreadsheet,
  { sheets, lines, memory }: OurTabs,
  period: Period,
  main: string,
): ((person: string, metric: string, month: Month) => TrackingCell | null) => {
  const seen = sheets.tracking && seenOn(sheets.tracking, daysIn(book.getSpreadsheetTimeZone()));
  const place = seen && lines.tracking ? placeFrom(lines.tracking, seen, memory.tracking) : null;
  const code = periodCode(period);
  const rowOf = (person: string, metric: string): string =>
    metric === main
      ? listRow("people", [person, code].join(KEY_JOINT))
      : listRow("measures", [metric, person, code].join(KEY_JOINT));
  return (person, metric, month) => {
    const row = place?.rows.get(rowOf(person, metric));
    const at = month - period.start;
    const isIn = at >= 0 && at < period.months;
    const column = isIn ? place?.columns.get(monthColumn(at + 1)) : undefined;
    if (!seen || row === undefined || column === undefined) return null;
    const { value, formula } = seen.cellAt(row, column);
    return { row, column, value, isBlank: value === "" && formula === "" };
  };
};

/**
 * Results of a period by person, as far as Tracking has them and their month is over: a running one's
 * would stand in a file as if it were whole. The main metric is the first.
 */
export const trackedResults = (
  book: Spreadsheet,
  tabs: OurTabs,
  period: Period,
  metrics: readonly string[],
): ((person: string) => RepInputs["sold"]) => {
  const cellOf = trackingCells(book, tabs, period, metrics[0]!);
  const months = Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
  const over = months.filter(monthsOver());
  return (person) =>
    metrics.flatMap((metric) =>
      over.flatMap((month) => {
        const result = cellOf(person, metric, month)?.value;
        return typeof result === "number" ? [{ metric, month, result }] : [];
      }),
    );
};
