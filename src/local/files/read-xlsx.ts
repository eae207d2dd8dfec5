import type { Library } from "../gas/engine/library.ts";
import { isLocale, localeOf } from "../gas/values/locale-of.ts";
import type { SheetSettings } from "./open-file.ts";
import { readNotes } from "./read-notes.ts";
import { sheetParts } from "./sheet-parts.ts";
import { readState } from "./state-part.ts";
import { textCells } from "./text-cells.ts";
import { unwrapFormulas } from "./unwrap-formulas.ts";
import type { Parts } from "./zip.ts";

interface ImportedSheet {
  id: string;
  name: string;
  cells: Record<string, string | undefined>;
  rowNumber: number;
  colNumber: number;
}

/**
 * The parts of an .xlsx as the engine's data: by the engine's own importer, then what that one
 * leaves out: the order of the tabs, texts that look like numbers, the formulas that Google
 * wraps, notes, and what we saved ourselves.
 */
export function readXlsx(library: Library, parts: Parts, settings: SheetSettings): object {
  const data = library.load(parts) as unknown as { sheets: ImportedSheet[] };
  const order = sheetParts(parts);
  const saved = readState(parts);
  const locale = localeOf(saved && isLocale(saved.locale) ? saved.locale : settings.locale);
  const sheets = order.flatMap(({ name }) => data.sheets.filter((sheet) => sheet.name === name));
  for (const sheet of sheets) {
    const part = order.find(({ name }) => name === sheet.name)!;
    Object.assign(sheet.cells, textCells(library, parts, part.path, locale));
    Object.assign(sheet.cells, unwrapFormulas(library, sheet.cells));
    sheet.rowNumber = Math.max(sheet.rowNumber, saved?.sizes[sheet.name]?.rows ?? 0);
    sheet.colNumber = Math.max(sheet.colNumber, saved?.sizes[sheet.name]?.columns ?? 0);
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
