import type { Mark, Place } from "../engine/workbook-state.ts";
import { freshGetters, type HostContext, refuse, stateOf } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";
import { metadataLocation } from "./developer-metadata-location.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

type MetadataApi = Pick<
  Metadata,
  "getId" | "getKey" | "getLocation" | "getValue" | "getVisibility" | "remove" | "setValue"
>;

const signatures: Signatures<MetadataApi> = {
  getId: "-",
  getKey: "-",
  getLocation: "-",
  getValue: "-",
  getVisibility: "-",
  remove: "-",
  setValue: "S",
};

/** SpreadsheetApp.DeveloperMetadata: looked up by its id at every call, since it moves. */
class LocalDeveloperMetadata implements MetadataApi {
  readonly context: HostContext;
  readonly id: number;
  readonly self: Metadata;

  constructor(context: HostContext, id: number) {
    this.context = context;
    this.id = id;
    this.self = served(context, "SpreadsheetApp.DeveloperMetadata", this, signatures);
  }

  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.mark().key;
  }
  getValue(): string | null {
    return this.mark().value;
  }
  getVisibility(): Visibility {
    return this.mark().visibility as unknown as Visibility;
  }
  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return metadataLocation(this.context, this.mark().place);
  }
  setValue(value: string | null): Metadata {
    this.context.writes.edit({ kind: "changeMark", id: this.id, value });
    return this.self;
  }
  remove(): void {
    this.context.writes.edit({ kind: "removeMark", id: this.id });
  }

  private mark(): Mark {
    freshGetters(this.context);
    const mark = stateOf(this.context).marks.find(({ id }) => id === this.id);
    return mark ?? refuse(this.context, "The specified developer metadata has been deleted.");
  }
}

export const metadataOf = (context: HostContext, id: number): Metadata =>
  new LocalDeveloperMetadata(context, id).self;

/** add…Metadata(key), (key, value), (key, visibility) or (key, value, visibility). */
export function addMark(
  context: HostContext,
  place: Place,
  key: string,
  second: unknown,
  third: unknown,
): void {
  const secondIsVisibility = third === undefined && VISIBILITIES.includes(String(second));
  context.writes.edit({
    kind: "addMark",
    mark: {
      key,
      value: second === undefined || secondIsVisibility ? null : String(second),
      visibility: String((secondIsVisibility ? second : third) ?? "DOCUMENT"),
      place,
    },
  });
}

const VISIBILITIES = ["DOCUMENT", "PROJECT"];
