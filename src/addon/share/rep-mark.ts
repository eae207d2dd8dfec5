import * as v from "valibot";
import type { Month } from "../../core/calendar/month.ts";
import type { InputPlaces } from "../../sheet/rep/rep-inputs.ts";

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type Metadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;

/** Developer metadata of a person's tab, of one whose place another has taken, and how it is printed. */
export const REP = "goalwright.rep";
export const REP_BEFORE = "goalwright.repBefore";
export const PRINT = "goalwright.print";

/** What a person's tab says of itself. */
export interface RepMark {
  /** The tab that it was written for: a copy of it carries the mark, too, and is the person's own. */
  readonly sheetId: number;
  readonly signature: string;
  readonly version: number;
  readonly places: InputPlaces;
  /** Rows that we wrote. */
  readonly rows: number;
  /** Known results that we put where the person types, by cell ("D14"); left out in what earlier releases have written. */
  readonly known?: Readonly<Record<string, number>>;
}

const month = v.pipe(
  v.number(),
  v.integer(),
  v.transform((value) => value as Month),
);
const area = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/));
const marks = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    sheetId: v.number(),
    signature: v.string(),
    version: v.number(),
    places: v.object({
      sold: v.array(v.object({ metric: v.string(), from: month, months: v.number(), area })),
      readOn: area,
      verdict: area,
      comment: area,
    }),
    rows: v.number(),
    known: v.exactOptional(v.record(v.string(), v.number())),
  }),
);

/** What to ask of a file before it is read back or updated: `fields` of spreadsheets.get. */
export const SEEN_FIELDS =
  "sheets(properties,merges,charts(chartId,position),conditionalFormats(ranges),protectedRanges(protectedRangeId,description,range),developerMetadata)";

/** A person's tab in a file as it is now. */
export interface RepTab {
  readonly sheet: Sheet;
  readonly mark: RepMark;
}

/** The tab that we wrote last; null where it is gone, or its mark is none that we can read. */
export const repTabIn = (sheets: readonly Sheet[]): RepTab | null => {
  const tabs = sheets.flatMap((sheet) =>
    (sheet.developerMetadata ?? []).flatMap((metadata) => tabOf(sheet, metadata)),
  );
  return tabs[0] ?? null;
};

const tabOf = (sheet: Sheet, { metadataKey, metadataValue }: Metadata): readonly RepTab[] => {
  const told = v.safeParse(marks, metadataKey === REP ? metadataValue : undefined);
  return told.success && told.output.sheetId === sheet.properties?.sheetId
    ? [{ sheet, mark: told.output }]
    : [];
};

/** The ids of our marks on a tab. */
export const marksOf = ({ developerMetadata = [] }: Sheet): readonly number[] =>
  developerMetadata.flatMap(({ metadataId, metadataKey }: Metadata) =>
    metadataId !== undefined && [REP, PRINT].includes(metadataKey ?? "") ? [metadataId] : [],
  );
