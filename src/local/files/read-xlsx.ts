import type { Library } from "../gas/engine/library.ts";
import { parseA1 } from "../gas/values/a1.ts";
import { engineQuotes } from "../gas/values/formula-quotes.ts";
import { isLocale, localeOf } from "../gas/values/locale-of.ts";
import type { SheetSettings } from "./open-file.ts";
import { type ImportedFigure, readableCharts, withSavedCharts } from "./read-charts.ts";
import { readNotes } from "./read-notes.ts";
import {
  type ImportedFormat,
  type ImportedValidation,
  withHelpTexts,
  withTexts,
} from "./read-rules.ts";
import { sheetParts } from "./sheet-parts.ts";
import { readState, type SavedState } from "./state-part.ts";
import { textCells } from "./text-cells.ts";
import { unwrapFormulas } from "./unwrap-formulas.ts";
import type { Parts } from "./zip.ts";

interface ImportedSheet {
  id: string;
  name: string;
  cells: Record<string, string | undefined>;
  formats: Record<string, number>;
  conditionalFormats: ImportedFormat[];
  dataValidationRules?: ImportedValidation[];
  figures: ImportedFigure[];
  rowNumber: number;
  colNumber: number;
}

interface ImportedData {
  readonly sheets: ImportedSheet[];
  readonly formats: Readonly<Record<string, string>>;
}

/**
 * The parts of an .xlsx as the engine's data: by the engine's own importer, then what that one
 * leaves out: the order of the tabs, texts that look like numbers, the formulas that Google
 * wraps, notes, and what we saved ourselves.
 */
export function readXlsx(library: Library, parts: Parts, settings: SheetSettings): object {
  const data = library.load(readableCharts(parts)) as unknown as ImportedData;
  const order = sheetParts(parts);
  const saved = readState(parts);
  const locale = localeOf(saved && isLocale(saved.locale) ? saved.locale : settings.locale);
  const sheets = order.flatMap(({ name }) => data.sheets.filter((sheet) => sheet.name === name));
  for (const sheet of sheets) {
    const { path } = order.find(({ name }) => name === sheet.name)!;
    complete(sheet, parts[path]!, saved);
    Object.assign(sheet.cells, textCells(library, parts, path, locale));
    settleTexts(sheet, data.formats);
    settleFormulas(library, sheet);
    Object.assign(sheet, gridOf(sheet, saved?.sizes[sheet.name] ?? SHEETS_GRID));
  }
  const notes = order.flatMap(({ name, path }) =>
    readNotes(parts, path).map((note) => ({ ...note, sheetId: name })),
  );
  return {
    ...data,
    sheets,
    settings: { locale },
    goalwright: { timeZone: settings.timeZone, ...saved?.state, notes },
  };
}

/** What lies over the cells. */
function complete(sheet: ImportedSheet, xml: string, saved: SavedState | null): void {
  sheet.conditionalFormats = withTexts(sheet.conditionalFormats);
  sheet.dataValidationRules = withHelpTexts(sheet.dataValidationRules ?? [], xml);
  sheet.figures = withSavedCharts(sheet.figures, saved?.charts?.[sheet.name] ?? []);
}

function settleFormulas(library: Library, sheet: ImportedSheet): void {
  Object.assign(sheet.cells, unwrapFormulas(library, sheet.cells));
  for (const [at, content] of Object.entries(sheet.cells))
    if (content?.startsWith("=")) sheet.cells[at] = engineQuotes(content);
}

/** Sheets' own grid for files without much in them. */
const SHEETS_GRID = { rows: 1000, columns: 26 };

/** The grid as saved, or as much larger as another program has filled it. */
function gridOf(
  sheet: ImportedSheet,
  saved: { readonly rows: number; readonly columns: number },
): { readonly rowNumber: number; readonly colNumber: number } {
  const places = Object.keys(sheet.cells).flatMap((at) => parseA1(at) ?? []);
  return {
    rowNumber: places.reduce((most, { bottom }) => Math.max(most, bottom! + 1), saved.rows),
    colNumber: places.reduce((most, { right }) => Math.max(most, right! + 1), saved.columns),
  };
}

/**
 * Where the format says text, no apostrophe need say it. Only "=…" the engine takes for a formula
 * in any format: that text keeps its apostrophe and loses the format, which would show it.
 */
function settleTexts(sheet: ImportedSheet, formats: ImportedData["formats"]): void {
  for (const [at, content] of Object.entries(sheet.cells)) {
    if (!content?.startsWith("'") || formats[sheet.formats[at] ?? ""] !== "@") continue;
    if (content.startsWith("'=")) delete sheet.formats[at];
    else sheet.cells[at] = content.slice(1);
  }
}
