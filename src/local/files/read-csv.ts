import type { Library } from "../gas/engine/library.ts";
import { localeOf } from "../gas/values/locale-of.ts";
import { columnRuns } from "./column-runs.ts";
import { csvCells } from "./csv-cell.ts";
import { csvDecimalSign } from "./csv-decimal-sign.ts";
import { csvRows } from "./csv-rows.ts";
import type { SheetSettings } from "./open-file.ts";
import { tabName } from "./tab-name.ts";

/** Sheets' own grid for small files. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** A CSV file as a workbook with one tab, named after the file. */
export function readCsv(
  library: Library,
  text: string,
  fileName: string,
  settings: SheetSettings,
): object {
  const locale = localeOf(settings.locale);
  const fields = csvRows(text);
  const cellOf = csvCells(library, csvDecimalSign(fields), locale);
  const rows = fields.map((row) => row.map(cellOf));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, col) => col);
  const inColumns = <T>(valueAt: (row: number, col: number) => T | undefined) =>
    columns.flatMap((col) => columnRuns(col, rows.length, (row) => valueAt(row, col)));
  const formats = inColumns((row, col) => rows[row]![col]?.format);
  const known = [...new Set(formats.map(([, format]) => format))];
  return {
    version: VERSION,
    sheets: [
      {
        id: "sheet-1",
        name: tabName(fileName),
        rowNumber: Math.max(LEAST_ROWS, rows.length),
        colNumber: Math.max(LEAST_COLUMNS, width),
        cells: Object.fromEntries(inColumns((row, col) => rows[row]![col]?.content || undefined)),
        formats: Object.fromEntries(formats.map(([at, format]) => [at, known.indexOf(format) + 1])),
      },
    ],
    formats: Object.fromEntries(known.map((format, index) => [index + 1, format])),
    settings: { locale },
    goalwright: { timeZone: settings.timeZone },
  };
}

/** Of the engine's data format, in which places may be zones. */
const VERSION = "19.3";
