import { columnLetters, type Mark as Part } from "../../sheet/workbook/tab.ts";

// This file names the developer metadata that we leave in a spreadsheet, and reads and writes it.
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On the spreadsheet while we write: the run that must be finished or taken back. */
export const WRITING = "goalwright.writing";
/** On a sheet: which of our tabs it is. */
export const TAB = "goalwright.tab";
/** On a sheet: the run that made it. */
export const RUN = "goalwright.run";
/** On a hidden copy that is complete: the run that it was made for. */
export const BACKUP = "goalwright.backup";
/** On a row or a column of a tab of ours: which part of it stands there. */
export const PART = "goalwright.part";

export const marksOf = (place: Spreadsheet | Sheet, key: string): readonly Metadata[] =>
  place.createDeveloperMetadataFinder().withKey(key).find();

/** Marks a whole row or column of a tab of ours, so that it is found again wherever it moves. */
export const markPart = (sheet: Sheet, { kind, name, at }: Part): void => {
  const line = kind === "row" ? at : columnLetters(at);
  mark(sheet.getRange(`${line}:${line}`), PART, `${kind}.${name}`);
};

/** Any script of ours may read the mark, also after a copy of the file. */
export const mark = (place: Spreadsheet | Sheet | Range, key: string, value: string): void => {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
};
