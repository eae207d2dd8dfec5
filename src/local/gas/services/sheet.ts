import { freshGetters, refuse, settledGetters, stateOf } from "../host-context.ts";
import { behind } from "../served.ts";
import { parseA1 } from "../values/a1.ts";
import { activateSheet } from "./activate-sheet.ts";
import { checkInGrid } from "./check-in-grid.ts";
import { addMark, metadataOf } from "./developer-metadata.ts";
import { metadataFinder } from "./developer-metadata-finder.ts";
import { filterOf } from "./filter.ts";
import { pivotTablesOn } from "./pivot-tables.ts";
import { newProtection, protectionsOn } from "./protection.ts";
import { LocalRange } from "./range.ts";
import { activeRange, rangeByName } from "./range-by-name.ts";
import { rangeList } from "./range-list.ts";
import type { SheetApi } from "./sheet-api.ts";
import { SheetCharts } from "./sheet-charts.ts";
import { checkFreeName, freeName, newSheetKey } from "./sheet-names.ts";

type Chained = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** SpreadsheetApp.Sheet: the tab itself, and the ranges on it. */
export class LocalSheet extends SheetCharts implements SheetApi {
  getName(): string {
    return this.name();
  }
  setName(name: string): Chained {
    checkFreeName(this.context, name, this.sheetId);
    this.push("RENAME_SHEET", { oldName: this.name(), newName: name });
    return this.self;
  }
  getSheetId(): number {
    settledGetters(this.context);
    return stateOf(this.context).sheetNumbers[this.sheetId]!;
  }
  getIndex(): number {
    return settledGetters(this.context).getSheetIds().indexOf(this.sheetId) + 1;
  }
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return "GRID" as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }

  getRange(first: string | number, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof first === "string") return this.rangeHere(first);
    settledGetters(this.context);
    const [top, left] = [first - 1, column - 1];
    const zone = { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 };
    checkInGrid(this.context, this.sheetId, zone);
    return this.context.objects.range(this.sheetId, zone);
  }
  getRangeList(a1Notations: readonly string[]): GoogleAppsScript.Spreadsheet.RangeList {
    if (a1Notations.length === 0) refuse(this.context, "The range list must not be empty.");
    const ranges = Array.from(a1Notations, (at) => behind(this.rangeHere(at), LocalRange)!);
    return rangeList(this.context, ranges);
  }
  getDataRange(): Range {
    const { rows, columns } = this.extent();
    const [bottom, right] = [Math.max(rows - 1, 0), Math.max(columns - 1, 0)];
    return this.context.objects.range(this.sheetId, { top: 0, left: 0, bottom, right });
  }
  getActiveRange(): Range {
    return activeRange(this.context, this.sheetId);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.context, this.sheetId);
  }
  getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    return pivotTablesOn(this.context, this.sheetId);
  }

  activate(): Chained {
    activateSheet(this.context, this.sheetId);
    return this.self;
  }
  hideSheet(): Chained {
    const getters = settledGetters(this.context);
    if (!getters.isSheetVisible(this.sheetId)) return this.self;
    if (getters.getVisibleSheetIds().length === 1)
      refuse(this.context, "You can't hide all the sheets in a document.");
    this.push("HIDE_SHEET", {});
    return this.self;
  }
  showSheet(): Chained {
    if (this.isSheetHidden()) this.push("SHOW_SHEET", {});
    return this.self;
  }
  isSheetHidden(): boolean {
    return !settledGetters(this.context).isSheetVisible(this.sheetId);
  }
  setHiddenGridlines(hidden: boolean): Chained {
    this.push("SET_GRID_LINES_VISIBILITY", { areGridLinesVisible: !hidden });
    return this.self;
  }
  setTabColor(color: string | null): Chained {
    this.push("COLOR_SHEET", { color: color ?? undefined });
    return this.self;
  }

  /** Into this spreadsheet, the only one: "Copy of …", behind all others. */
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Chained {
    const { context } = this;
    const getters = settledGetters(context);
    const sheetIdTo = newSheetKey(context);
    const sheetNameTo = freeName(getters, `Copy of ${this.name()}`);
    this.push("DUPLICATE_SHEET", { sheetIdTo, sheetNameTo });
    context.writes.flush();
    const ids = getters.getSheetIds();
    const delta = ids.length - 1 - ids.indexOf(sheetIdTo);
    if (delta > 0) context.writes.push({ type: "MOVE_SHEET", sheetId: sheetIdTo, delta });
    return context.objects.sheet(sheetIdTo);
  }

  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): Chained {
    addMark(this.context, { kind: "sheet", sheetId: this.sheetId }, key, second, third);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    freshGetters(this.context);
    return stateOf(this.context)
      .marks.filter(({ place }) => place.kind === "sheet" && place.sheetId === this.sheetId)
      .map(({ id }) => metadataOf(this.context, id));
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.context, { kind: "sheet", sheetId: this.sheetId });
  }
  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOn(this.context, this.sheetId, String(type));
  }
  /** A sheet has one protection at most. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const [known] = protectionsOn(this.context, this.sheetId, "SHEET");
    const place = { kind: "sheet", sheetId: this.sheetId } as const;
    return known ?? newProtection(this.context, place);
  }

  private rangeHere(a1Notation: string): Range {
    const tab = parseA1(a1Notation)?.tab ?? null;
    if (tab !== null && tab !== this.name()) refuse(this.context, "Range not found");
    return rangeByName(this.context, a1Notation, this.sheetId);
  }
}

/** The engine's id of the sheet behind a service object. */
export const sheetIdOf = (sheet: unknown): string | undefined => behind(sheet, LocalSheet)?.sheetId;
