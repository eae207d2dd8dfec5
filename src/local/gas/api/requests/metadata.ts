import type { Mark, Place } from "../../engine/workbook-state.ts";
import { freshGetters, type HostContext, stateOf } from "../../host-context.ts";
import { headersOf, sheetOf } from "./grid-range.ts";
import { kind } from "./request-kind.ts";

type Metadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;

const DIMENSION_RANGE = {
  dimension: "value",
  endIndex: "value",
  sheetId: "value",
  startIndex: "value",
} as const;

export const createDeveloperMetadata = kind(
  "createDeveloperMetadata",
  {
    developerMetadata: {
      location: { dimensionRange: DIMENSION_RANGE, sheetId: "value", spreadsheet: "value" },
      metadataKey: "value",
      metadataValue: "value",
      visibility: "value",
    },
  },
  (context, { developerMetadata = {} }) => {
    const { metadataKey: key, metadataValue: value, visibility, location } = developerMetadata;
    if (key === undefined || key === "")
      throw new Error("developer_metadata.metadata_key: This field is required.");
    if (visibility !== "DOCUMENT" && visibility !== "PROJECT")
      throw new Error("developer_metadata.visibility: This field is required.");
    const place = placeOf(context, location);
    freshGetters(context);
    const id = stateOf(context).nextId;
    context.writes.edit({
      kind: "addMark",
      mark: { key, value: value ?? null, visibility, place },
    });
    context.writes.flush();
    const mark = stateOf(context).marks.find((one) => one.id === id)!;
    return { createDeveloperMetadata: { developerMetadata: metadataFor(context, mark) } };
  },
);

export const deleteDeveloperMetadata = kind(
  "deleteDeveloperMetadata",
  {
    dataFilter: {
      developerMetadataLookup: {
        metadataId: "value",
        metadataKey: "value",
        metadataValue: "value",
        visibility: "value",
      },
    },
  },
  (context, { dataFilter = {} }) => {
    const { developerMetadataLookup: wanted } = dataFilter;
    if (wanted === undefined) throw new Error("data_filter: This field is required.");
    freshGetters(context);
    const gone = stateOf(context).marks.filter(
      ({ id, key, value, visibility }) =>
        (wanted.metadataId ?? id) === id &&
        (wanted.metadataKey ?? key) === key &&
        (wanted.metadataValue ?? value) === value &&
        (wanted.visibility ?? visibility) === visibility,
    );
    for (const { id } of gone) context.writes.edit({ kind: "removeMark", id });
    const deletedDeveloperMetadata = gone.map((mark) => metadataFor(context, mark));
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata } };
  },
);

function placeOf(context: HostContext, location: Metadata["location"]): Place {
  const { spreadsheet, sheetId, dimensionRange } = location ?? {};
  if (spreadsheet === true) return { kind: "spreadsheet" };
  if (sheetId !== undefined) return { kind: "sheet", sheetId: sheetOf(context, sheetId).sheetId };
  const { sheet, dimension, elements } = headersOf(context, dimensionRange);
  if (elements.length > 1)
    throw new Error("developer_metadata.location: must be a single row or column.");
  const [at] = elements;
  const zone =
    dimension === "ROW"
      ? { left: 0, right: undefined, top: at!, bottom: at! }
      : { left: at!, right: at!, top: 0, bottom: undefined };
  return { kind: "range", sheetId: sheet.sheetId, zone };
}

/** Metadata as the API tells it. */
export function metadataFor(context: HostContext, mark: Mark): Metadata {
  const { id, key, value, visibility, place } = mark;
  return {
    metadataId: id,
    metadataKey: key,
    ...(value === null ? {} : { metadataValue: value }),
    visibility,
    location: locationOf(context, place),
  };
}

function locationOf(context: HostContext, place: Place): NonNullable<Metadata["location"]> {
  if (place.kind === "spreadsheet") return { locationType: "SPREADSHEET", spreadsheet: true };
  const sheetId = stateOf(context).sheetNumbers[place.sheetId]!;
  if (place.kind === "sheet") return { locationType: "SHEET", sheetId };
  const { left, top, right, bottom } = place.zone;
  const isRow = right === undefined;
  const [startIndex, end] = isRow ? [top, bottom!] : [left, right];
  const dimension = isRow ? "ROWS" : "COLUMNS";
  return {
    locationType: isRow ? "ROW" : "COLUMN",
    dimensionRange: { sheetId, dimension, startIndex, endIndex: end + 1 },
  };
}
