import { lacks } from "../../drive/api-error.ts";
import type { Zone } from "../../engine/library.ts";
import type { OpenZone } from "../../engine/workbook-state.ts";
import { type HostContext, settledGetters, stateOf } from "../../host-context.ts";
import { LocalRange } from "../../services/range.ts";
import { LocalSheet } from "../../services/sheet.ts";
import { boundedZone } from "../../values/bounded-zone.ts";
import type { Known } from "../field-mask.ts";

export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

export const GRID_RANGE: Known = {
  endColumnIndex: "value",
  endRowIndex: "value",
  sheetId: "value",
  startColumnIndex: "value",
  startRowIndex: "value",
};

/** The engine's sheet by Google's number; 0 is what a request means that names none. */
export function sheetOf(context: HostContext, number: number | undefined): LocalSheet {
  settledGetters(context);
  const { sheetNumbers } = stateOf(context);
  const found = Object.keys(sheetNumbers).find((id) => sheetNumbers[id] === (number ?? 0));
  if (found === undefined) throw new Error(`No grid with id: ${number ?? 0}`);
  return new LocalSheet(context, found);
}

/** The zone of a range, open where the range names no end. */
export function openZoneOf(range: GridRange): OpenZone {
  const { startColumnIndex: left = 0, startRowIndex: top = 0 } = range;
  return { left, top, right: lastOf(range.endColumnIndex), bottom: lastOf(range.endRowIndex) };
}

const lastOf = (end: number | undefined): number | undefined =>
  end === undefined ? undefined : end - 1;

export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The cells of a range. Throws where they do not lie in the grid. */
export function zoneOf(context: HostContext, range: GridRange | undefined): SheetZone {
  if (range === undefined) throw new Error("range: This field is required.");
  const { sheetId } = sheetOf(context, range.sheetId);
  const getters = settledGetters(context);
  const zone = boundedZone(getters, sheetId, openZoneOf(range));
  const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  if (zone.bottom >= rows || zone.right >= columns)
    throw new Error(`range exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`);
  if (!(zone.left >= 0 && zone.top >= 0 && zone.right >= zone.left && zone.bottom >= zone.top))
    throw new Error("range: the end must lie behind the start");
  return { sheetId, zone };
}

export function rangeOf(context: HostContext, range: GridRange | undefined): LocalRange {
  const { sheetId, zone } = zoneOf(context, range);
  return new LocalRange(context, sheetId, zone);
}

/** A zone as a range of Google's. */
export const gridRangeOf = (context: HostContext, sheetId: string, zone: OpenZone): GridRange => ({
  sheetId: stateOf(context).sheetNumbers[sheetId]!,
  ...(zone.top > 0 || zone.bottom !== undefined ? { startRowIndex: zone.top } : {}),
  ...(zone.bottom === undefined ? {} : { endRowIndex: zone.bottom + 1 }),
  ...(zone.left > 0 || zone.right !== undefined ? { startColumnIndex: zone.left } : {}),
  ...(zone.right === undefined ? {} : { endColumnIndex: zone.right + 1 }),
});

/** "ROWS" or "COLUMNS" of a sheet as the engine names them, from first to last (from 0). */
export function headersOf(
  context: HostContext,
  range: GoogleAppsScript.Sheets.Schema.DimensionRange | undefined,
): { readonly sheet: LocalSheet; readonly dimension: "ROW" | "COL"; readonly elements: number[] } {
  if (range === undefined) throw new Error("range: This field is required.");
  const sheet = sheetOf(context, range.sheetId);
  const dimension = ({ ROWS: "ROW", COLUMNS: "COL" } as const)[range.dimension ?? ""];
  if (dimension === undefined) return lacks(`dimension ${range.dimension}`);
  const count = settledGetters(context).getNumberHeaders(sheet.sheetId, dimension);
  const { startIndex = 0, endIndex = count } = range;
  if (!(startIndex >= 0 && endIndex > startIndex && endIndex <= count))
    throw new Error(`The ${dimension === "ROW" ? "rows" : "columns"} are out of bounds.`);
  const elements = Array.from({ length: endIndex - startIndex }, (_, i) => startIndex + i);
  return { sheet, dimension, elements };
}
