// This file names the developer metadata that we leave in a spreadsheet, and reads and writes it.
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On the spreadsheet while we write: the run that must be finished or taken back. */
export const WRITING = "goalwright.writing";
/** On a sheet: which of our tabs it is. */
export const TAB = "goalwright.tab";
/** On a sheet: the run that made it. */
export const RUN = "goalwright.run";
/** On a hidden copy that is complete: the run that it was made for. */
export const BACKUP = "goalwright.backup";
/** On a sheet: how it is printed ("landscape A:O 1:3"). Google has no such setting; our .xlsx has. */
export const PRINT = "goalwright.print";

export const marksOf = (place: Spreadsheet | Sheet, key: string): readonly Metadata[] =>
  place.createDeveloperMetadataFinder().withKey(key).find();

/** Any script of ours may read the mark, also after a copy of the file. */
export const mark = (place: Spreadsheet | Sheet, key: string, value: string): void => {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
};
