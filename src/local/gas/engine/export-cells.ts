import { engineQuotes, sheetsQuotes } from "../values/formula-quotes.ts";
import type { Getters, Library } from "./library.ts";

/** A sheet on its way into an .xlsx, as far as we change it. */
interface ExcelSheet {
  readonly id: string;
  readonly cells: Record<string, string | undefined>;
  readonly cellValues: Record<string, unknown>;
  readonly formulaSpillRanges: Record<string, string>;
  readonly formats: Record<string, number>;
}

export interface ExcelData {
  readonly sheets: readonly ExcelSheet[];
  readonly formats: Record<string, string>;
}

/**
 * What Excel can't compute as Google saves it: IFERROR(__xludf.DUMMYFUNCTION("formula"), last
 * value), also in the cells that the formula spills into; text without its apostrophe; and whole
 * rows and columns as such, which the engine would cut off at the end of the grid.
 */
export function exportCells(
  data: ExcelData,
  getters: Getters,
  library: Library,
  customFunctions: ReadonlySet<string>,
): void {
  const cells = data.sheets.flatMap((sheet) =>
    getters.getCells(sheet.id).map((cell) => ({ sheet, cell })),
  );
  for (const { sheet, cell } of cells) {
    const position = getters.getCellPosition(cell.id);
    const at = library.helpers.toXC(position.col, position.row);
    if (!cell.isFormula) {
      exportLiteral(data, sheet, at, cell.content);
      continue;
    }
    const formula = cell.compiledFormula.toFormulaString(getters);
    if (uses(library, formula, customFunctions))
      exportFormula(sheet, getters, formula, [at, ...spillOf(library, getters, position)]);
    else if (hasWholes(formula)) sheet.cells[at] = formula;
  }
}

/** "$6:$6" or "H:K", and what Excel has no notation for: "A2:A" or "B2:2". */
const WHOLE = /\$?\b\d+:\$?\d+\b|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b/;
const HALF_OPEN = /[A-Z]\$?\d+:\$?(?:[A-Z]{1,3}|\d+)\b(?!\$?\d)/;

const hasWholes = (formula: string): boolean => WHOLE.test(formula) && !HALF_OPEN.test(formula);

/** The first cell is the formula's own, the others are those that it spills into. */
function exportFormula(
  sheet: ExcelSheet,
  getters: Getters,
  formula: string,
  cells: readonly string[],
): void {
  cells.forEach((at, i) => {
    const place = getters.getRangeFromSheetXC(sheet.id, at).zone;
    const position = { sheetId: sheet.id, col: place.left, row: place.top };
    // Not the engine's own export, which has no value for what it takes for a broken formula.
    const value = getters.getEvaluatedCell(position).value ?? "";
    const last = typeof value === "string" ? quoted(value) : String(value).toUpperCase();
    const source = quoted(i === 0 ? sheetsQuotes(formula.slice(1)) : '"COMPUTED_VALUE"');
    sheet.cells[at] = `=IFERROR(__xludf.DUMMYFUNCTION(${source}),${last})`;
    sheet.cellValues[at] = value;
    sheet.formulaSpillRanges[at] = at;
  });
}

/** A text within a formula; a long one in pieces, since Excel calls a file with a longer one damaged. */
const quoted = (text: string): string =>
  (text.match(/.{1,255}/gsu) ?? [""])
    .map((piece) => engineQuotes(`"${piece.replaceAll('"', '""')}"`))
    .join("&");

/** Text that an apostrophe keeps from being read as a number or a formula has the format "text" instead. */
function exportLiteral(data: ExcelData, sheet: ExcelSheet, at: string, content: string): void {
  if (!content.startsWith("'")) return;
  sheet.cells[at] = content.slice(1);
  delete sheet.cellValues[at];
  sheet.formats[at] = formatId(data, "@");
}

function formatId({ formats }: ExcelData, format: string): number {
  const known = Object.keys(formats).find((id) => formats[id] === format);
  const id = Number(known ?? Math.max(0, ...Object.keys(formats).map(Number)) + 1);
  formats[id] = format;
  return id;
}

function uses(library: Library, formula: string, names: ReadonlySet<string>): boolean {
  return library
    .tokenize(formula)
    .some(({ type, value }) => type === "SYMBOL" && names.has(value.toUpperCase()));
}

/** The cells beside its own that a formula fills. */
function spillOf(
  library: Library,
  getters: Getters,
  position: Parameters<Getters["getSpreadZone"]>[0],
): string[] {
  const zone = getters.getSpreadZone(position);
  const cells: string[] = [];
  if (zone === undefined) return cells;
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) cells.push(library.helpers.toXC(col, row));
  return cells.slice(1);
}
