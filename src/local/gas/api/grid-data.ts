import type { Style, Zone } from "../engine/library.ts";
import { freshGetters, type HostContext, localeOfSheet, stateOf } from "../host-context.ts";
import { shownFormula } from "../values/formula-text.ts";
import { usedLength } from "../values/used-length.ts";
import { googleValidation } from "../values/validation.ts";
import type { CellData, CellFormat } from "./requests/cell-fields.ts";
import { colorOf } from "./requests/colors.ts";
import { ruleOf } from "./requests/validations.ts";

type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type Value = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** The cells of a zone; rows and cells at the end in which nothing is are left out, as Google does. */
export function gridData(context: HostContext, sheetId: string, zone: Zone): GridData {
  const notes = new Map(
    stateOf(context)
      .notes.filter((note) => note.sheetId === sheetId)
      .map(({ col, row, text }) => [`${col},${row}`, text]),
  );
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, i) => {
    const row = zone.top + i;
    const cells = Array.from({ length: zone.right - zone.left + 1 }, (__, j) =>
      cellData(context, sheetId, zone.left + j, row, notes),
    );
    return cells.slice(
      0,
      usedLength(cells, (cell) => Object.keys(cell).length > 0),
    );
  });
  const rowData = rows
    .slice(
      0,
      usedLength(rows, (cells) => cells.length > 0),
    )
    .map((values) => (values.length > 0 ? { values } : {}));
  return {
    ...(zone.top > 0 ? { startRow: zone.top } : {}),
    ...(zone.left > 0 ? { startColumn: zone.left } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
  };
}

function cellData(
  context: HostContext,
  sheetId: string,
  col: number,
  row: number,
  notes: ReadonlyMap<string, string>,
): CellData {
  const getters = freshGetters(context);
  const position = { sheetId, col, row };
  const cell = getters.getCell(position);
  const evaluated = getters.getEvaluatedCell(position);
  const note = notes.get(`${col},${row}`);
  const rule = getters.getValidationRuleForCell(position);
  const effectiveValue = extendedValue(evaluated.type, evaluated.value);
  const format = formatOf(context, cell?.style, cell?.format);
  return {
    ...(cell === undefined || effectiveValue === undefined
      ? {}
      : {
          userEnteredValue: cell.isFormula
            ? {
                formulaValue: shownFormula(
                  context.library,
                  cell.compiledFormula.toFormulaString(getters),
                  localeOfSheet(context),
                ),
              }
            : effectiveValue,
        }),
    ...(effectiveValue === undefined
      ? {}
      : { effectiveValue, formattedValue: evaluated.formattedValue }),
    ...(format === undefined ? {} : { userEnteredFormat: format }),
    ...(note === undefined ? {} : { note }),
    ...(rule === undefined ? {} : { dataValidation: ruleOf(googleValidation(rule)) }),
  };
}

function extendedValue(type: string, value: unknown): Value | undefined {
  switch (type) {
    case "empty":
      return undefined;
    case "number":
      return { numberValue: value as number };
    case "boolean":
      return { boolValue: value as boolean };
    case "error":
      return { errorValue: { type: "ERROR", message: String(value) } };
    default:
      return { stringValue: String(value) };
  }
}

/** A format as the API tells it; undefined where a cell has none of its own. */
function formatOf(
  context: HostContext,
  style: Style | undefined,
  format: string | undefined,
): CellFormat | undefined {
  const textFormat = given({
    ...colors("foregroundColor", style?.textColor),
    fontSize: style?.fontSize,
    bold: style?.bold,
    italic: style?.italic,
    strikethrough: style?.strikethrough,
    underline: style?.underline,
  });
  return given({
    ...colors("backgroundColor", style?.fillColor),
    numberFormat: format ? { type: typeOf(context, format), pattern: format } : undefined,
    horizontalAlignment: style?.align?.toUpperCase(),
    verticalAlignment: style?.verticalAlign?.toUpperCase(),
    wrapStrategy: WRAPS[style?.wrapping ?? ""],
    textFormat,
  });
}

/** Without what is not given or false, as Google tells it; undefined if nothing is left. */
function given(fields: Readonly<Record<string, unknown>>): object | undefined {
  const found = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

const WRAPS: Readonly<Record<string, string>> = {
  clip: "CLIP",
  overflow: "OVERFLOW_CELL",
  wrap: "WRAP",
};

const colors = (name: string, hex: string | undefined) =>
  hex ? { [name]: colorOf(hex), [`${name}Style`]: { rgbColor: colorOf(hex) } } : {};

function typeOf(context: HostContext, format: string): string {
  if (format === "@") return "TEXT";
  if (context.library.helpers.isDateTimeFormat(format)) return "DATE";
  return format.includes("%") ? "PERCENT" : "NUMBER";
}
