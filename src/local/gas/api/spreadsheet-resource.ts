import type { OpenZone } from "../engine/workbook-state.ts";
import { freshGetters, type HostContext, localeOfSheet, stateOf } from "../host-context.ts";
import { ALL, type Known, masked, maskOf, wants } from "./field-mask.ts";
import { gridData } from "./grid-data.ts";
import { invalidField } from "./options.ts";
import { CELL } from "./requests/cell-fields.ts";
import { COLOR, COLOR_STYLE } from "./requests/colors.ts";
import { GRID_RANGE, gridRangeOf } from "./requests/grid-range.ts";
import { metadataFor } from "./requests/metadata.ts";
import { sheetResource } from "./sheet-resource.ts";
import { type PlacedZone, placesIn } from "./value-ranges.ts";

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const METADATA: Known = {
  location: {
    dimensionRange: "value",
    locationType: "value",
    sheetId: "value",
    spreadsheet: "value",
  },
  metadataId: "value",
  metadataKey: "value",
  metadataValue: "value",
  visibility: "value",
};
const VALUE: Known = {
  boolValue: "value",
  errorValue: "value",
  numberValue: "value",
  stringValue: "value",
};

/** What the API tells of a spreadsheet, as far as the host knows it. */
const KNOWN: Known = {
  developerMetadata: METADATA,
  namedRanges: { name: "value", namedRangeId: "value", range: GRID_RANGE },
  properties: { locale: "value", timeZone: "value", title: "value" },
  sheets: {
    charts: {
      chartId: "value",
      position: { overlayPosition: { anchorCell: "value" } },
      spec: { basicChart: { chartType: "value" }, title: "value" },
    },
    conditionalFormats: { ranges: GRID_RANGE },
    data: {
      rowData: { values: { ...CELL, effectiveValue: VALUE, formattedValue: "value" } },
      startColumn: "value",
      startRow: "value",
    },
    developerMetadata: METADATA,
    merges: GRID_RANGE,
    properties: {
      gridProperties: {
        columnCount: "value",
        frozenColumnCount: "value",
        frozenRowCount: "value",
        hideGridlines: "value",
        rowCount: "value",
      },
      hidden: "value",
      index: "value",
      sheetId: "value",
      sheetType: "value",
      tabColor: COLOR,
      tabColorStyle: COLOR_STYLE,
      title: "value",
    },
    protectedRanges: {
      description: "value",
      editors: { domainUsersCanEdit: "value", users: "value" },
      protectedRangeId: "value",
      range: GRID_RANGE,
      requestingUserCanEdit: "value",
      unprotectedRanges: GRID_RANGE,
      warningOnly: "value",
    },
  },
  spreadsheetId: "value",
  spreadsheetUrl: "value",
};

/** The answer of spreadsheets.get. With a mask it is the mask that says whether cells are wanted. */
export function spreadsheetResource(
  context: HostContext,
  {
    ranges,
    fields,
    includeGridData,
  }: { readonly ranges?: unknown; readonly fields?: unknown; readonly includeGridData?: unknown },
): Spreadsheet {
  const mask = fields === undefined ? ALL : maskOf(String(fields), KNOWN, invalidField);
  const withCells = fields === undefined ? includeGridData === true : wants(mask, "sheets.data");
  const places = ranges === undefined ? null : placesIn(context, ranges);
  const getters = freshGetters(context);
  const { file, marks, timeZone } = stateOf(context);
  const sheetIds = getters
    .getSheetIds()
    .filter((id) => places === null || places.some(({ sheetId }) => sheetId === id));
  const developerMetadata = marks
    .filter(({ place }) => place.kind === "spreadsheet")
    .map((mark) => metadataFor(context, mark));
  const namedRanges = getters.getNamedRanges().map(({ name, range }) => ({
    name,
    namedRangeId: name,
    range: gridRangeOf(context, range.sheetId, range.unboundedZone as OpenZone),
  }));
  const book: Spreadsheet = {
    spreadsheetId: file.id,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
    properties: { title: context.name, locale: localeOfSheet(context).code, timeZone },
    sheets: sheetIds.map((sheetId) => ({
      ...sheetResource(context, sheetId),
      ...(withCells ? { data: cellsOf(context, sheetId, places) } : {}),
    })),
    ...(developerMetadata.length > 0 ? { developerMetadata } : {}),
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
  };
  return masked(book, mask) as Spreadsheet;
}

const cellsOf = (context: HostContext, sheetId: string, places: readonly PlacedZone[] | null) =>
  places === null
    ? [gridData(context, sheetId, freshGetters(context).getSheetZone(sheetId))]
    : places
        .filter((place) => place.sheetId === sheetId)
        .map(({ zone }) => gridData(context, sheetId, zone));
