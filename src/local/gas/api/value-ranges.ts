import { ApiError } from "../drive/api-error.ts";
import type { Zone } from "../engine/library.ts";
import { freshGetters, type HostContext, localeOfSheet } from "../host-context.ts";
import { a1Of, parseA1 } from "../values/a1.ts";
import { boundedZone } from "../values/bounded-zone.ts";
import { shownFormula } from "../values/formula-text.ts";
import { usedLength } from "../values/used-length.ts";
import { invalidValue } from "./options.ts";

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

export interface PlacedZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Options {
  readonly ranges?: unknown;
  readonly majorDimension?: unknown;
  readonly valueRenderOption?: unknown;
  readonly dateTimeRenderOption?: unknown;
}

/** The zones that A1 notation names: "Tab!A1:B2", "Tab!A:B", "Tab"; without a tab in the first one. */
export function placesIn(context: HostContext, ranges: unknown): PlacedZone[] {
  const texts = (Array.isArray(ranges) ? ranges : [ranges]).map(String);
  return texts.map((text) => placeIn(context, text));
}

function placeIn(context: HostContext, text: string): PlacedZone {
  const getters = freshGetters(context);
  const whole = getters.getSheetIdByName(text.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'"));
  if (whole !== undefined) return { sheetId: whole, zone: getters.getSheetZone(whole) };
  const found = parseA1(text);
  const sheetId =
    found?.tab == null ? getters.getSheetIds()[0] : getters.getSheetIdByName(found.tab);
  if (found === null || sheetId === undefined)
    throw new ApiError(400, "badRequest", `Unable to parse range: ${text}`);
  const zone = boundedZone(getters, sheetId, {
    left: found.left ?? 0,
    top: found.top ?? 0,
    right: found.right ?? undefined,
    bottom: found.bottom ?? undefined,
  });
  const last = getters.getSheetZone(sheetId);
  if (zone.left > last.right || zone.top > last.bottom)
    throw new ApiError(
      400,
      "badRequest",
      `Range (${nameOf(context, { sheetId, zone })}) exceeds grid limits. Max rows: ${last.bottom + 1}, max columns: ${last.right + 1}`,
    );
  const right = Math.min(zone.right, last.right);
  return { sheetId, zone: { ...zone, right, bottom: Math.min(zone.bottom, last.bottom) } };
}

const PLAIN = /^[A-Za-z_]\w*$/;

function nameOf(context: HostContext, { sheetId, zone }: PlacedZone): string {
  const name = freshGetters(context).getSheetName(sheetId);
  return `${PLAIN.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!${a1Of(zone)}`;
}

/** The answer of values.batchGet: blank cells and rows at the end of a range are cut off, as Google does. */
export function valueRanges(context: HostContext, options: Options): ValueRange[] {
  const { ranges = [], majorDimension = "ROWS" } = options;
  if (majorDimension !== "ROWS" && majorDimension !== "COLUMNS") invalidValue();
  const read = reader(context, options);
  return placesIn(context, ranges).map(({ sheetId, zone }) => {
    const byColumn = majorDimension === "COLUMNS";
    const [first, last, from, to] = byColumn
      ? [zone.left, zone.right, zone.top, zone.bottom]
      : [zone.top, zone.bottom, zone.left, zone.right];
    const lines = Array.from({ length: last - first + 1 }, (_, i) => {
      const line = Array.from({ length: to - from + 1 }, (__, j) =>
        byColumn ? read(sheetId, first + i, from + j) : read(sheetId, from + j, first + i),
      );
      return line.slice(
        0,
        usedLength(line, (value) => value !== ""),
      );
    });
    const values = lines.slice(
      0,
      usedLength(lines, (line) => line.length > 0),
    );
    return {
      range: nameOf(context, { sheetId, zone }),
      majorDimension,
      ...(values.length > 0 ? { values } : {}),
    } as ValueRange;
  });
}

function reader(
  context: HostContext,
  {
    valueRenderOption: values = "FORMATTED_VALUE",
    dateTimeRenderOption: dates = "SERIAL_NUMBER",
  }: Options,
): (sheetId: string, col: number, row: number) => unknown {
  if (!["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"].includes(String(values))) invalidValue();
  if (dates !== "SERIAL_NUMBER" && dates !== "FORMATTED_STRING") invalidValue();
  const getters = freshGetters(context);
  const locale = localeOfSheet(context);
  const { isDateTimeFormat } = context.library.helpers;
  return (sheetId, col, row) => {
    const position = { sheetId, col, row };
    const cell = getters.getCell(position);
    const { value, formattedValue, format } = getters.getEvaluatedCell(position);
    if (values === "FORMULA" && cell?.isFormula)
      return shownFormula(context.library, cell.compiledFormula.toFormulaString(getters), locale);
    if (values === "FORMATTED_VALUE") return formattedValue;
    const isDate = typeof value === "number" && format !== undefined && isDateTimeFormat(format);
    return isDate && dates === "FORMATTED_STRING" ? formattedValue : (value ?? "");
  };
}
