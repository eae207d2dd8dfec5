import {
  freshGetters,
  gettersOf,
  type HostContext,
  refuse,
  settledGetters,
} from "../host-context.ts";
import { served } from "../served.ts";
import { type Extent, extentOf } from "../values/extent-of.ts";
import { type SheetApi, sheetSignatures } from "./sheet-api.ts";

type Chained = GoogleAppsScript.Spreadsheet.Sheet;
type Dimension = "ROW" | "COL";

/** The grid of a sheet: its rows and columns, how many, how wide, frozen. */
export abstract class SheetGrid {
  readonly context: HostContext;
  readonly sheetId: string;
  readonly self: Chained;

  constructor(context: HostContext, sheetId: string) {
    this.context = context;
    this.sheetId = sheetId;
    this.self = served<SheetApi>(context, "SpreadsheetApp.Sheet", this, sheetSignatures);
  }

  getMaxRows(): number {
    return settledGetters(this.context).getNumberRows(this.sheetId);
  }
  getMaxColumns(): number {
    return settledGetters(this.context).getNumberCols(this.sheetId);
  }
  getLastRow(): number {
    return this.extent().rows;
  }
  getLastColumn(): number {
    return this.extent().columns;
  }

  insertRowsBefore(beforePosition: number, howMany: number): Chained {
    return this.insert("ROW", beforePosition, howMany, "before");
  }
  insertRowsAfter(afterPosition: number, howMany: number): Chained {
    return this.insert("ROW", afterPosition, howMany, "after");
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Chained {
    return this.insert("COL", afterPosition, howMany, "after");
  }
  deleteRow(position: number): Chained {
    this.deleteRows(position, 1);
    return this.self;
  }
  deleteRows(position: number, howMany: number): void {
    this.delete("ROW", position, howMany);
  }
  deleteColumn(position: number): Chained {
    this.deleteColumns(position, 1);
    return this.self;
  }
  deleteColumns(position: number, howMany: number): void {
    this.delete("COL", position, howMany);
  }

  setFrozenRows(rows: number): void {
    this.push(rows > 0 ? "FREEZE_ROWS" : "UNFREEZE_ROWS", rows > 0 ? { quantity: rows } : {});
  }
  setFrozenColumns(columns: number): void {
    this.push(
      columns > 0 ? "FREEZE_COLUMNS" : "UNFREEZE_COLUMNS",
      columns > 0 ? { quantity: columns } : {},
    );
  }
  /** All columns can't be hidden at once; the engine would let nobody show them again. */
  hideColumns(start: number, howMany = 1): void {
    this.checkHeader("COL", start, howMany);
    const elements = Array.from({ length: howMany }, (_, i) => start - 1 + i);
    const getters = gettersOf(this.context);
    const seen = Array.from({ length: getters.getNumberCols(this.sheetId) }, (_, i) => i).filter(
      (column) => !getters.isColHiddenByUser(this.sheetId, column),
    );
    if (seen.every((column) => elements.includes(column)))
      refuse(this.context, "You can't hide all columns on a sheet.");
    this.push("HIDE_COLUMNS_ROWS", { dimension: "COL", elements });
  }
  showColumns(start: number, howMany = 1): void {
    this.checkHeader("COL", start, howMany);
    const elements = Array.from({ length: howMany }, (_, i) => start - 1 + i);
    this.push("UNHIDE_COLUMNS_ROWS", { dimension: "COL", elements });
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    this.checkHeader("COL", columnPosition, 1);
    return gettersOf(this.context).isColHiddenByUser(this.sheetId, columnPosition - 1);
  }
  setColumnWidth(column: number, width: number): Chained {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start: number, howMany: number, width: number): Chained {
    return this.resize("COL", start, howMany, width);
  }
  setRowHeight(row: number, height: number): Chained {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(start: number, howMany: number, height: number): Chained {
    return this.resize("ROW", start, howMany, height);
  }

  push(type: string, payload: object): void {
    this.context.writes.push({ type, sheetId: this.sheetId, ...payload });
  }
  /** The tab's name after all writes. */
  name(): string {
    return settledGetters(this.context).getSheetName(this.sheetId);
  }

  /** How far the cells reach that hold something. */
  extent(): Extent {
    return extentOf(freshGetters(this.context), this.sheetId);
  }

  private insert(dimension: Dimension, at: number, quantity: number, position: string): Chained {
    if (!(quantity >= 1)) refuse(this.context, "The number of rows or columns must be at least 1.");
    this.checkHeader(dimension, at, 1);
    const payload = { dimension, base: at - 1, quantity, position, sheetName: this.name() };
    this.push("ADD_COLUMNS_ROWS", payload);
    return this.self;
  }

  private delete(dimension: Dimension, at: number, howMany: number): void {
    this.checkHeader(dimension, at, howMany);
    const getters = gettersOf(this.context);
    const all = dimension === "ROW" ? "rows" : "columns";
    if (howMany >= getters.getNumberHeaders(this.sheetId, dimension))
      refuse(this.context, `You can't delete all the ${all} on the sheet.`);
    const elements = Array.from({ length: howMany }, (_, i) => at - 1 + i);
    this.push("REMOVE_COLUMNS_ROWS", { dimension, elements, sheetName: this.name() });
  }

  private resize(dimension: Dimension, start: number, howMany: number, size: number): Chained {
    this.checkHeader(dimension, start, howMany);
    const elements = Array.from({ length: howMany }, (_, i) => start - 1 + i);
    this.push("RESIZE_COLUMNS_ROWS", { dimension, elements, size });
    return this.self;
  }

  private checkHeader(dimension: Dimension, at: number, howMany: number): void {
    const count = settledGetters(this.context).getNumberHeaders(this.sheetId, dimension);
    if (!(at >= 1 && howMany >= 1 && at + howMany - 1 <= count))
      refuse(this.context, `Those ${dimension === "ROW" ? "rows" : "columns"} are out of bounds.`);
  }
}
