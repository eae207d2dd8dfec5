import { lacks } from "../../drive/api-error.ts";
import { type HostContext, settledGetters, stateOf } from "../../host-context.ts";
import { LocalSheet } from "../../services/sheet.ts";
import { checkFreeName, freeName, newSheetKey } from "../../services/sheet-names.ts";
import { LocalSpreadsheet } from "../../services/spreadsheet.ts";
import { isLocale, localeOf } from "../../values/locale-of.ts";
import { isZone } from "../../values/zone-time.ts";
import { ALL, type Mask, wants } from "../field-mask.ts";
import { sheetProperties } from "../sheet-resource.ts";
import { COLOR, COLOR_STYLE, hexOf } from "./colors.ts";
import { sheetOf } from "./grid-range.ts";
import { changedFields, kind } from "./request-kind.ts";

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

const GRID = {
  columnCount: "value",
  frozenColumnCount: "value",
  frozenRowCount: "value",
  hideGridlines: "value",
  rowCount: "value",
} as const;
const PROPERTIES = {
  gridProperties: GRID,
  hidden: "value",
  index: "value",
  sheetId: "value",
  sheetType: "value",
  tabColor: COLOR,
  tabColorStyle: COLOR_STYLE,
  title: "value",
} as const;

/** The size of a new sheet in Sheets. */
const NEW_SHEET = { rows: 1000, cols: 26 };

/** Behind all others, unless an index says where. */
export const addSheet = kind(
  "addSheet",
  { properties: PROPERTIES },
  (context, { properties = {} }) => {
    const { title, sheetId: number, index, sheetType = "GRID", gridProperties = {} } = properties;
    if (sheetType !== "GRID") lacks(`sheets of the type ${sheetType}`);
    const getters = settledGetters(context);
    const name = title ?? freeName(getters, `Sheet${getters.getSheetIds().length + 1}`);
    checkFreeName(context, name);
    const numbers = Object.values(stateOf(context).sheetNumbers);
    if (number !== undefined && numbers.includes(number))
      throw new Error(
        `A sheet with the id ${number} already exists. Please choose another id or omit it to have one generated.`,
      );
    const sheetId = newSheetKey(context);
    const { rowCount: rows = NEW_SHEET.rows, columnCount: cols = NEW_SHEET.cols } = gridProperties;
    const position = Math.min(index ?? Number.POSITIVE_INFINITY, getters.getSheetIds().length);
    context.writes.push({ type: "CREATE_SHEET", sheetId, name, position, rows, cols });
    if (number !== undefined) context.writes.edit({ kind: "numberSheet", sheetId, number });
    const sheet = new LocalSheet(context, sheetId);
    // Its name, place and size it has already.
    const { rowCount: _, columnCount: __, ...grid } = gridProperties;
    const { title: ___, index: ____, ...others } = { ...properties, gridProperties: grid };
    changeSheet(context, sheet, others, maskFor(others));
    return { addSheet: { properties: sheetProperties(context, sheetId) } };
  },
);

/** The fields that are given, and no others. */
const maskFor = (fields: object): Mask =>
  new Map(
    Object.entries(fields)
      .filter(([, value]) => typeof value !== "object" || Object.keys(value).length > 0)
      .map(([name, value]) => [name, typeof value === "object" ? maskFor(value) : ALL]),
  );

export const deleteSheet = kind("deleteSheet", { sheetId: "value" }, (context, { sheetId }) => {
  new LocalSpreadsheet(context).deleteSheet(sheetOf(context, sheetId).self);
});

export const updateSheetProperties = kind(
  "updateSheetProperties",
  { fields: "value", properties: PROPERTIES },
  (context, { fields, properties = {} }) => {
    const mask = changedFields(fields, PROPERTIES);
    changeSheet(context, sheetOf(context, properties.sheetId), properties, mask);
  },
);

/** Sets what the mask names; what it names and nobody gives becomes Google's own. */
function changeSheet(
  context: HostContext,
  sheet: LocalSheet,
  properties: Properties,
  mask: Mask,
): void {
  const { title, index, hidden = false, tabColor, tabColorStyle, gridProperties = {} } = properties;
  const changes: Readonly<Record<string, () => void>> = {
    title: () => retitle(sheet, title),
    gridProperties: () => changeGrid(sheet, gridProperties, mask),
    tabColor: () => sheet.setTabColor(hexOf(tabColorStyle, tabColor) ?? null),
    tabColorStyle: () => sheet.setTabColor(hexOf(tabColorStyle, tabColor) ?? null),
    hidden: () => (hidden ? sheet.hideSheet() : sheet.showSheet()),
    index: () => move(context, sheet.sheetId, index),
  };
  for (const [field, change] of Object.entries(changes)) if (wants(mask, field)) change();
}

function retitle(sheet: LocalSheet, title: string | undefined): void {
  if (title === undefined || title === "") throw new Error("title: A sheet must have a title.");
  if (title !== sheet.getName()) sheet.setName(title);
}

function changeGrid(
  sheet: LocalSheet,
  grid: NonNullable<Properties["gridProperties"]>,
  mask: Mask,
): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  const changes: Readonly<Record<keyof typeof GRID, () => void>> = {
    rowCount: () => setRows(sheet, rowCount ?? sheet.getMaxRows()),
    columnCount: () => setColumns(sheet, columnCount ?? sheet.getMaxColumns()),
    frozenRowCount: () => sheet.setFrozenRows(frozenRowCount),
    frozenColumnCount: () => sheet.setFrozenColumns(frozenColumnCount),
    hideGridlines: () => sheet.setHiddenGridlines(grid.hideGridlines === true),
  };
  for (const [field, change] of Object.entries(changes))
    if (wants(mask, `gridProperties.${field}`)) change();
}

function setRows(sheet: LocalSheet, count: number): void {
  const more = count - sheet.getMaxRows();
  if (more > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more);
  if (more < 0) sheet.deleteRows(count + 1, -more);
}

function setColumns(sheet: LocalSheet, count: number): void {
  const more = count - sheet.getMaxColumns();
  if (more > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more);
  if (more < 0) sheet.deleteColumns(count + 1, -more);
}

function move(context: HostContext, sheetId: string, index: number | undefined): void {
  const ids = settledGetters(context).getSheetIds();
  const at = ids.indexOf(sheetId);
  if (index === undefined) throw new Error("index: This field is required.");
  // As Google counts: among the tabs as they are before the move.
  const to = Math.min(index > at ? index - 1 : index, ids.length - 1);
  if (to !== at) context.writes.push({ type: "MOVE_SHEET", sheetId, delta: to - at });
}

const BOOK = { locale: "value", timeZone: "value", title: "value" } as const;

export const updateSpreadsheetProperties = kind(
  "updateSpreadsheetProperties",
  { fields: "value", properties: BOOK },
  (context, { fields, properties = {} }) => {
    const mask = changedFields(fields, BOOK);
    const { title, locale, timeZone } = properties;
    if (title !== undefined && wants(mask, "title")) context.name = title;
    if (locale !== undefined && wants(mask, "locale")) {
      if (!isLocale(locale)) throw new Error(`Invalid locale: ${locale}`);
      context.writes.push({ type: "UPDATE_LOCALE", locale: localeOf(locale) });
      context.writes.flush();
    }
    if (timeZone !== undefined && wants(mask, "timeZone")) {
      if (!isZone(timeZone)) throw new Error(`Invalid time zone: ${timeZone}`);
      context.writes.edit({ kind: "setTimeZone", timeZone });
    }
  },
);
