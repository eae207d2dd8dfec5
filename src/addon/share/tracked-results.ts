import { addMonths } from "../../core/calendar/month.ts";
import { type Period, periodCode } from "../../core/calendar/period.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { monthColumn } from "../../sheet/workbook/calendar/months.ts";
import { KEY_JOINT, listRow } from "../../sheet/workbook/frame/layout.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { daysIn } from "../zone.ts";

/** Results of a period by person, as far as the manager has typed them into Tracking; the main metric is the first. */
export const trackedResults = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheets, lines }: OurTabs,
  period: Period,
  [main, ...further]: readonly string[],
): ((person: string) => RepInputs["sold"]) => {
  const seen = sheets.tracking && seenOn(sheets.tracking, daysIn(book.getSpreadsheetTimeZone()));
  const place = seen && lines.tracking ? placeFrom(lines.tracking, seen.textAt) : null;
  const code = periodCode(period);
  const resultsIn = (name: string, metric: string): RepInputs["sold"] => {
    const row = place?.rows.get(name);
    if (!seen || row === undefined) return [];
    return Array.from({ length: period.months }, (_, i) => i).flatMap((i) => {
      const column = place!.columns.get(monthColumn(i + 1));
      const result = column === undefined ? "" : seen.cellAt(row, column).value;
      return typeof result === "number"
        ? [{ metric, month: addMonths(period.start, i), result }]
        : [];
    });
  };
  return (person) => [
    ...resultsIn(listRow("people", [person, code].join(KEY_JOINT)), main!),
    ...further.flatMap((metric) =>
      resultsIn(listRow("measures", [metric, person, code].join(KEY_JOINT)), metric),
    ),
  ];
};
