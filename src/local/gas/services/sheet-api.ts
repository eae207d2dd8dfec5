import type { Signatures } from "../served.ts";

/** The part of Sheet that the host doubles. */
export type SheetApi = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | "activate"
  | "addDeveloperMetadata"
  | "copyTo"
  | "createDeveloperMetadataFinder"
  | "deleteColumn"
  | "deleteColumns"
  | "deleteRow"
  | "deleteRows"
  | "getActiveRange"
  | "getDataRange"
  | "getDeveloperMetadata"
  | "getFilter"
  | "getIndex"
  | "getLastColumn"
  | "getLastRow"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getProtections"
  | "getRange"
  | "getSheetId"
  | "getType"
  | "hideSheet"
  | "insertColumnsAfter"
  | "insertRowsAfter"
  | "insertRowsBefore"
  | "isSheetHidden"
  | "protect"
  | "setColumnWidth"
  | "setColumnWidths"
  | "setFrozenColumns"
  | "setFrozenRows"
  | "setHiddenGridlines"
  | "setName"
  | "setRowHeight"
  | "setRowHeights"
  | "setTabColor"
  | "showSheet"
>;

export const sheetSignatures: Signatures<SheetApi> = {
  activate: "-",
  addDeveloperMetadata: "s ss sss",
  copyTo: "o",
  createDeveloperMetadataFinder: "-",
  deleteColumn: "n",
  deleteColumns: "nn",
  deleteRow: "n",
  deleteRows: "nn",
  getActiveRange: "-",
  getDataRange: "-",
  getDeveloperMetadata: "-",
  getFilter: "-",
  getIndex: "-",
  getLastColumn: "-",
  getLastRow: "-",
  getMaxColumns: "-",
  getMaxRows: "-",
  getName: "-",
  getProtections: "s",
  getRange: "s nn nnn nnnn",
  getSheetId: "-",
  getType: "-",
  hideSheet: "-",
  insertColumnsAfter: "nn",
  insertRowsAfter: "nn",
  insertRowsBefore: "nn",
  isSheetHidden: "-",
  protect: "-",
  setColumnWidth: "nn",
  setColumnWidths: "nnn",
  setFrozenColumns: "n",
  setFrozenRows: "n",
  setHiddenGridlines: "b",
  setName: "s",
  setRowHeight: "nn",
  setRowHeights: "nnn",
  setTabColor: "S",
  showSheet: "-",
};
