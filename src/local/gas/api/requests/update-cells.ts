import type { Style, Zone } from "../../engine/library.ts";
import { gettersOf, type HostContext, localeOfSheet } from "../../host-context.ts";
import { LocalRange } from "../../services/range.ts";
import { textAsItIs } from "../../values/cell-content.ts";
import { storedFormula } from "../../values/formula-text.ts";
import { stretches } from "../../values/stretches.ts";
import { type Mask, wants } from "../field-mask.ts";
import { drawBorders } from "./cell-borders.ts";
import { CELL, type CellData } from "./cell-fields.ts";
import { type Look, lookOf, patternOf, wantsFormat } from "./cell-look.ts";
import { GRID_RANGE, type SheetZone, sheetOf, zoneOf } from "./grid-range.ts";
import { changedFields, kind } from "./request-kind.ts";
import { settleCells } from "./settle-cells.ts";
import { validationFor } from "./validations.ts";

type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
type UpdateCells = GoogleAppsScript.Sheets.Schema.UpdateCellsRequest;

/** A row of cells from a column on. */
interface RowOfCells {
  readonly zone: Zone;
  readonly cells: readonly CellData[];
}

/** Writes the fields of the mask, and no others: a cell that says nothing of one of them loses it. */
export const updateCells = kind(
  "updateCells",
  {
    fields: "value",
    range: GRID_RANGE,
    rows: { values: CELL },
    start: { columnIndex: "value", rowIndex: "value", sheetId: "value" },
  },
  (context, request) => {
    const mask = changedFields(request.fields, CELL);
    const { sheetId, rows } = rowsOf(context, request);
    const writes = Object.entries(WRITES).filter(([field]) => wants(mask, field));
    for (const row of rows) for (const [, write] of writes) write(context, sheetId, row, mask);
  },
);

/** What writes each of the fields, in the order in which they are written. */
const WRITES: Readonly<
  Record<string, (context: HostContext, sheetId: string, row: RowOfCells, mask: Mask) => void>
> = {
  userEnteredFormat: writeLooks,
  "userEnteredFormat.borders": drawBorders,
  userEnteredValue: writeValues,
  note: writeNotes,
  dataValidation: writeValidations,
};

function rowsOf(
  context: HostContext,
  { range, start, rows = [] }: UpdateCells,
): { readonly sheetId: string; readonly rows: readonly RowOfCells[] } {
  if ((range === undefined) === (start === undefined))
    throw new Error("Exactly one of range or start must be set.");
  const area = range === undefined ? areaFrom(context, start!, rows) : zoneOf(context, range);
  const { sheetId, zone } = area;
  settleCells(context, sheetId, zone);
  const { left, top, right, bottom } = zone;
  if (rows.length > bottom - top + 1)
    throw new Error(
      `Attempting to write row: ${top + rows.length - 1}, beyond the last requested row of: ${bottom}`,
    );
  const all = Array.from({ length: bottom - top + 1 }, (_, i) => {
    const values = rows[i]?.values ?? [];
    if (values.length > right - left + 1)
      throw new Error(
        `Attempting to write column: ${left + values.length - 1}, beyond the last requested column of: ${right}`,
      );
    const width = range === undefined ? values.length : right - left + 1;
    const cells = Array.from({ length: width }, (__, j) => values[j] ?? {});
    return { zone: { left, right: left + width - 1, top: top + i, bottom: top + i }, cells };
  });
  return { sheetId, rows: all.filter(({ cells }) => cells.length > 0) };
}

/** From a cell on, as far as the rows reach. */
function areaFrom(
  context: HostContext,
  start: NonNullable<UpdateCells["start"]>,
  rows: NonNullable<UpdateCells["rows"]>,
): SheetZone {
  const { rowIndex: top = 0, columnIndex: left = 0, sheetId } = start;
  const width = Math.max(1, ...rows.map(({ values = [] }) => values.length));
  sheetOf(context, sheetId);
  return zoneOf(context, {
    ...(sheetId === undefined ? {} : { sheetId }),
    startRowIndex: top,
    endRowIndex: top + Math.max(1, rows.length),
    startColumnIndex: left,
    endColumnIndex: left + width,
  });
}

function writeLooks(context: HostContext, sheetId: string, row: RowOfCells, mask: Mask): void {
  const { zone, cells } = row;
  const getters = gettersOf(context);
  const looks = cells.map(({ userEnteredFormat }, j) => {
    const position = { sheetId, col: zone.left + j, row: zone.top };
    const cell = getters.getCell(position);
    return JSON.stringify(changes(lookOf(context, userEnteredFormat ?? {}, mask), cell));
  });
  for (const [from, to] of stretches(looks)) {
    const look = JSON.parse(looks[from]!) as object;
    if (Object.keys(look).length === 0) continue;
    const target = [{ ...zone, left: zone.left + from, right: zone.left + to }];
    context.writes.push({ type: "SET_FORMATTING", sheetId, target, ...look });
  }
}

/** What the engine does not have yet; what was never set needs no reset. */
function changes(
  { style, format }: Look,
  cell: { readonly style?: Style | undefined; readonly format?: string | undefined } | undefined,
): object {
  const changed = Object.entries(style).flatMap(([key, value]) => {
    const old = cell?.style?.[key as keyof Style];
    if (value !== undefined) return [[key, value]];
    return old === undefined ? [] : [[key, RESET[key as keyof Style] ?? ""]];
  });
  return {
    ...(changed.length > 0 ? { style: Object.fromEntries(changed) } : {}),
    ...(format !== undefined && format !== (cell?.format ?? "") ? { format } : {}),
  };
}

/** What a cell looks like of which nothing is said. Sizes in points. */
const RESET: Readonly<Partial<Style>> = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  fontSize: 10,
  verticalAlign: "bottom",
  wrapping: "overflow",
};

function writeValues(
  context: HostContext,
  sheetId: string,
  { zone, cells }: RowOfCells,
  mask: Mask,
): void {
  const getters = gettersOf(context);
  const isFormatted = wantsFormat(mask, "numberFormat");
  cells.forEach(({ userEnteredValue = {}, userEnteredFormat }, j) => {
    const [col, row] = [zone.left + j, zone.top];
    // A format that comes along waits still.
    const format = isFormatted
      ? patternOf(userEnteredFormat?.numberFormat)
      : getters.getCell({ sheetId, col, row })?.format;
    const content = contentOf(context, userEnteredValue, format);
    context.writes.push({ type: "UPDATE_CELL", sheetId, col, row, ...content });
  });
}

/** A value as the engine stores it. None empties the cell. */
function contentOf(context: HostContext, value: ExtendedValue, format: string | undefined) {
  const { stringValue, numberValue, boolValue, formulaValue } = value;
  if (Object.values(value).length > 1)
    throw new Error("user_entered_value: only one value may be set.");
  if (stringValue !== undefined) return textAsItIs(context, stringValue, format);
  if (formulaValue !== undefined) {
    if (!formulaValue.startsWith("=")) throw new Error("formula_value must start with =.");
    return { content: storedFormula(context.library, formulaValue, localeOfSheet(context)) };
  }
  return { content: String(boolValue ?? numberValue ?? "").toUpperCase() };
}

function writeNotes(context: HostContext, sheetId: string, { zone, cells }: RowOfCells): void {
  const texts = [cells.map(({ note }) => note ?? "")];
  context.writes.edit({ kind: "setNotes", sheetId, zone, texts });
}

function writeValidations(context: HostContext, sheetId: string, row: RowOfCells): void {
  const { zone, cells } = row;
  const rules = cells.map(({ dataValidation }) => JSON.stringify(dataValidation ?? null));
  for (const [from, to] of stretches(rules)) {
    const part = { ...zone, left: zone.left + from, right: zone.left + to };
    const { dataValidation } = cells[from]!;
    const range = new LocalRange(context, sheetId, part);
    range.setDataValidation(
      dataValidation === undefined ? null : validationFor(context, dataValidation),
    );
  }
}
