import type { Place } from "../engine/workbook-state.ts";
import { gettersOf, type HostContext } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";
import { boundedZone } from "../values/bounded-zone.ts";

type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationApi = Pick<
  Location,
  "getColumn" | "getLocationType" | "getRow" | "getSheet" | "getSpreadsheet"
>;

const signatures: Signatures<LocationApi> = {
  getColumn: "-",
  getLocationType: "-",
  getRow: "-",
  getSheet: "-",
  getSpreadsheet: "-",
};

/** What metadata is attached to: each getter but one is null. */
class LocalDeveloperMetadataLocation implements LocationApi {
  readonly context: HostContext;
  readonly place: Place;

  constructor(context: HostContext, place: Place) {
    this.context = context;
    this.place = place;
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    const { place } = this;
    const type =
      place.kind !== "range" ? place.kind.toUpperCase() : this.isRow() ? "ROW" : "COLUMN";
    return type as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.place.kind === "spreadsheet" ? this.context.objects.spreadsheet() : null;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.place.kind === "sheet" ? this.context.objects.sheet(this.place.sheetId) : null;
  }
  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.isRow() ? this.range() : null;
  }
  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.place.kind === "range" && !this.isRow() ? this.range() : null;
  }

  private isRow(): boolean {
    return this.place.kind === "range" && this.place.zone.right === undefined;
  }
  private range(): GoogleAppsScript.Spreadsheet.Range | null {
    if (this.place.kind !== "range") return null;
    const { sheetId, zone } = this.place;
    const bounded = boundedZone(gettersOf(this.context), sheetId, zone);
    return this.context.objects.range(sheetId, bounded);
  }
}

export const metadataLocation = (context: HostContext, place: Place): Location =>
  served<LocationApi>(
    context,
    "SpreadsheetApp.DeveloperMetadataLocation",
    new LocalDeveloperMetadataLocation(context, place),
    signatures,
  );
