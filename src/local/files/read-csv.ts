import type { Library } from "../gas/engine/library.ts";
import { localeOf } from "../gas/values/locale-of.ts";
import { asPart, eachInSteps, type Steps } from "../steps.ts";
import { columnRuns } from "./column-runs.ts";
import { type CsvCell, csvCells } from "./csv-cell.ts";
import { csvDecimalSign } from "./csv-decimal-sign.ts";
import { csvRows } from "./csv-rows.ts";
import type { SheetSettings } from "./open-file.ts";
import { tabName } from "./tab-name.ts";

/** Sheets' own grid for small files. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** A CSV file as a workbook with one tab, named after the file. */
export function* readCsv(
  library: Library,
  text: string,
  fileName: string,
  settings: SheetSettings,
): Steps<object> {
  const locale = localeOf(settings.locale);
  const fields = csvRows(text);
  yield 0.2;
  const cellOf = csvCells(library, csvDecimalSign(fields), locale);
  yield 0.3;
  const rows: (readonly CsvCell[])[] = [];
  yield* asPart(
    0.3,
    0.5,
    eachInSteps(fields, (row) => rows.push(row.map(cellOf))),
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const size = { rows: rows.length, columns };
  const contentAt = (row: number, col: number) => rows[row]![col]?.content || undefined;
  const cells = yield* asPart(0.5, 0.8, columnRuns(size, contentAt));
  const formatAt = (row: number, col: number) => rows[row]![col]?.format;
  const formats = yield* asPart(0.8, 1, columnRuns(size, formatAt));
  const known = [...new Set(Object.values(formats))];
  return {
    version: VERSION,
    sheets: [
      {
        id: "sheet-1",
        name: tabName(fileName),
        rowNumber: Math.max(LEAST_ROWS, rows.length),
        colNumber: Math.max(LEAST_COLUMNS, columns),
        cells,
        formats: Object.fromEntries(
          Object.entries(formats).map(([at, format]) => [at, known.indexOf(format) + 1]),
        ),
      },
    ],
    formats: Object.fromEntries(known.map((format, index) => [index + 1, format])),
    settings: { locale },
    goalwright: { timeZone: settings.timeZone },
  };
}

/** Of the engine's data format, in which places may be zones. */
const VERSION = "19.3";
