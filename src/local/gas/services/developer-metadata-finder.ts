import type { Mark, OpenZone, Place } from "../engine/workbook-state.ts";
import { freshGetters, type HostContext, stateOf } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";
import { metadataOf } from "./developer-metadata.ts";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type FinderApi = Pick<Finder, "find" | "withKey" | "withValue" | "withVisibility">;

const signatures: Signatures<FinderApi> = {
  find: "-",
  withKey: "s",
  withValue: "s",
  withVisibility: "s",
};

/** Finds all marks inside of a place, the marks of smaller places too. */
class LocalDeveloperMetadataFinder implements FinderApi {
  readonly context: HostContext;
  readonly scope: Place;
  readonly self: Finder;
  readonly wanted: { key?: string; value?: string; visibility?: string } = {};

  constructor(context: HostContext, scope: Place) {
    this.context = context;
    this.scope = scope;
    this.self = served(context, "SpreadsheetApp.DeveloperMetadataFinder", this, signatures);
  }

  withKey(key: string): Finder {
    this.wanted.key = key;
    return this.self;
  }
  withValue(value: string): Finder {
    this.wanted.value = value;
    return this.self;
  }
  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    this.wanted.visibility = String(visibility);
    return this.self;
  }
  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    freshGetters(this.context);
    return stateOf(this.context)
      .marks.filter((mark) => this.isWanted(mark))
      .map(({ id }) => metadataOf(this.context, id));
  }

  private isWanted(mark: Mark): boolean {
    const { key, value, visibility } = this.wanted;
    return (
      (key === undefined || mark.key === key) &&
      (value === undefined || mark.value === value) &&
      (visibility === undefined || mark.visibility === visibility) &&
      isWithin(mark.place, this.scope)
    );
  }
}

export const metadataFinder = (context: HostContext, scope: Place): Finder =>
  new LocalDeveloperMetadataFinder(context, scope).self;

function isWithin(place: Place, scope: Place): boolean {
  if (scope.kind === "spreadsheet") return true;
  if (place.kind === "spreadsheet" || place.sheetId !== scope.sheetId) return false;
  if (scope.kind === "sheet") return true;
  return place.kind === "range" && encloses(scope.zone, place.zone);
}

const encloses = (outer: OpenZone, inner: OpenZone): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  (inner.right ?? Number.POSITIVE_INFINITY) <= (outer.right ?? Number.POSITIVE_INFINITY) &&
  (inner.bottom ?? Number.POSITIVE_INFINITY) <= (outer.bottom ?? Number.POSITIVE_INFINITY);
