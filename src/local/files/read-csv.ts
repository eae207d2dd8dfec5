import Papa from "papaparse";
import type { Library } from "../gas/engine/library.ts";
import { lettersOf } from "../gas/values/a1.ts";
import { localeOf } from "../gas/values/locale-of.ts";
import { type CsvCell, csvCell } from "./csv-cell.ts";
import { csvDelimiter } from "./csv-delimiter.ts";
import { csvNumberLocale } from "./csv-number-locale.ts";
import type { SheetSettings } from "./open-file.ts";

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
  const delimiter = csvDelimiter(text);
  const { data: rows } = Papa.parse<string[]>(text, { delimiter });
  const locale = localeOf(settings.locale);
  const numbers = csvNumberLocale(rows, delimiter, locale);
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  const formatIds = new Map<string, number>();
  rows.forEach((row, y) => {
    row.forEach((field, x) => {
      const { content, format }: CsvCell = csvCell(library, field, numbers, locale);
      const at = `${lettersOf(x)}${y + 1}`;
      if (content !== "") cells[at] = content;
      if (format === undefined) return;
      formatIds.set(format, formatIds.get(format) ?? formatIds.size + 1);
      formats[at] = formatIds.get(format)!;
    });
  });
  return {
    version: VERSION,
    sheets: [
      {
        id: "sheet-1",
        name: tabName(fileName),
        rowNumber: Math.max(LEAST_ROWS, rows.length),
        colNumber: rows.reduce((most, row) => Math.max(most, row.length), LEAST_COLUMNS),
        cells,
        formats,
      },
    ],
    formats: Object.fromEntries([...formatIds].map(([format, id]) => [id, format])),
    settings: { locale },
    goalwright: { timeZone: settings.timeZone },
  };
}

/** Of the engine's data format, in which `formats` goes by zones. */
const VERSION = "19.3";

/** The file's name without ending, without the characters that a tab's name can't have. */
function tabName(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/['*?:[\]\\/]/g, " ")
    .trim();
  return name.slice(0, 31) || "Sheet1";
}
