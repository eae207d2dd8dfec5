import { freshGetters, localeOfSheet, refuse, settledGetters, stateOf } from "../host-context.ts";
import { activateSheet } from "./activate-sheet.ts";
import { addMark, metadataOf } from "./developer-metadata.ts";
import { metadataFinder } from "./developer-metadata-finder.ts";
import { activeRange, rangeByName } from "./range-by-name.ts";
import { sheetIdOf } from "./sheet.ts";
import { checkFreeName, newSheetKey } from "./sheet-names.ts";
import type { SpreadsheetApi } from "./spreadsheet-api.ts";
import { SpreadsheetSharing } from "./spreadsheet-sharing.ts";

type Chained = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The size of a new sheet in Sheets. */
const NEW_SHEET = { rows: 1000, cols: 26 };

/** SpreadsheetApp.Spreadsheet: the one file that is open. */
export class LocalSpreadsheet extends SpreadsheetSharing implements SpreadsheetApi {
  /** The id goes with the file: in a saved one it is the same when it is opened again, under whatever name. */
  getId(): string {
    return stateOf(this.context).file.id;
  }
  getName(): string {
    return this.context.name;
  }
  getSpreadsheetTimeZone(): string {
    return stateOf(this.context).timeZone;
  }
  getSpreadsheetLocale(): string {
    return localeOfSheet(this.context).code;
  }

  getSheets(): Sheet[] {
    return settledGetters(this.context)
      .getSheetIds()
      .map((id) => this.sheet(id));
  }
  getSheetByName(name: string): Sheet | null {
    const id = settledGetters(this.context).getSheetIdByName(name);
    return id === undefined ? null : this.sheet(id);
  }
  getSheetById(number: number): Sheet | null {
    settledGetters(this.context);
    const found = Object.entries(stateOf(this.context).sheetNumbers).find(
      ([, each]) => each === number,
    );
    return found ? this.sheet(found[0]) : null;
  }
  getActiveSheet(): Sheet {
    return this.sheet(settledGetters(this.context).getActiveSheetId());
  }
  setActiveSheet(sheet: Sheet): Sheet {
    activateSheet(this.context, this.idOf(sheet));
    return sheet;
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
    return activeRange(this.context, settledGetters(this.context).getActiveSheetId());
  }
  getRange(a1Notation: string): GoogleAppsScript.Spreadsheet.Range {
    const inFront = settledGetters(this.context).getActiveSheetId();
    return rangeByName(this.context, a1Notation, inFront);
  }

  /** The new sheet comes to the front; without an index it stands behind the one in front. */
  insertSheet(first?: unknown, second?: unknown): Sheet {
    const { context } = this;
    const getters = settledGetters(context);
    const name = typeof first === "string" ? first : getters.getNextSheetName();
    checkFreeName(context, name);
    const ids = getters.getSheetIds();
    const behindActive = ids.indexOf(getters.getActiveSheetId()) + 1;
    const position = typeof second === "number" ? second : behindActive;
    if (!(position >= 0 && position <= ids.length))
      refuse(context, "The sheet index is out of bounds.");
    const sheetId = newSheetKey(context);
    context.writes.push({ type: "CREATE_SHEET", sheetId, name, position, ...NEW_SHEET });
    activateSheet(context, sheetId);
    return this.sheet(sheetId);
  }
  deleteSheet(sheet: Sheet): void {
    const { context } = this;
    const sheetId = this.idOf(sheet);
    const getters = settledGetters(context);
    const others = getters.getVisibleSheetIds().filter((id) => id !== sheetId);
    if (others.length === 0) refuse(context, "You can't remove all the sheets in a document.");
    this.leave(sheetId, others[0]!);
    const sheetName = getters.getSheetName(sheetId);
    // The engine counts visible sheets only; a hidden one may go while one visible sheet stays.
    if (!getters.isSheetVisible(sheetId)) context.writes.push({ type: "SHOW_SHEET", sheetId });
    context.writes.push({ type: "DELETE_SHEET", sheetId, sheetName });
  }

  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): Chained {
    addMark(this.context, { kind: "spreadsheet" }, key, second, third);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    freshGetters(this.context);
    return stateOf(this.context)
      .marks.filter(({ place }) => place.kind === "spreadsheet")
      .map(({ id }) => metadataOf(this.context, id));
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.context, { kind: "spreadsheet" });
  }

  toast(message: string, title = "", _seconds?: unknown): void {
    this.context.events.toast?.({ message, title });
  }

  private sheet(sheetId: string): Sheet {
    return this.context.objects.sheet(sheetId);
  }
  private idOf(sheet: Sheet): string {
    return sheetIdOf(sheet) ?? refuse(this.context, "Invalid argument: sheet");
  }
  private leave(sheetId: string, next: string): void {
    if (settledGetters(this.context).getActiveSheetId() === sheetId)
      activateSheet(this.context, next);
  }
}
