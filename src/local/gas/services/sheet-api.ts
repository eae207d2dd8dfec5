import type { Signatures } from "../served.ts";

/** The part of Sheet that the host doubles. */
export type SheetApi = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | "activate"
  | "addDeveloperMetadata"
  | "clearConditionalFormatRules"
  | "copyTo"
  | "createDeveloperMetadataFinder"
  | "deleteColumn"
  | "deleteColumns"
  | "deleteRow"
  | "deleteRows"
  | "getActiveRange"
  | "getCharts"
  | "getConditionalFormatRules"
  | "getDataRange"
  | "getDeveloperMetadata"
  | "getFilter"
  | "getIndex"
  | "getLastColumn"
  | "getLastRow"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getPivotTables"
  | "getProtections"
  | "getRange"
  | "getRangeList"
  | "getSheetId"
  | "getType"
  | "hideColumns"
  | "hideSheet"
  | "insertChart"
  | "insertColumnsAfter"
  | "insertRowsAfter"
  | "insertRowsBefore"
  | "isColumnHiddenByUser"
  | "isSheetHidden"
  | "newChart"
  | "protect"
  | "removeChart"
  | "setColumnWidth"
  | "setColumnWidths"
  | "setConditionalFormatRules"
  | "setFrozenColumns"
  | "setFrozenRows"
  | "setHiddenGridlines"
  | "setName"
  | "setRowHeight"
  | "setRowHeights"
  | "setTabColor"
  | "showColumns"
  | "showSheet"
  | "updateChart"
>;

export const sheetSignatures: Signatures<SheetApi> = {
  activate: "-",
  addDeveloperMetadata: "s ss sss",
  clearConditionalFormatRules: "-",
  copyTo: "o",
  createDeveloperMetadataFinder: "-",
  deleteColumn: "n",
  deleteColumns: "nn",
  deleteRow: "n",
  deleteRows: "nn",
  getActiveRange: "-",
  getCharts: "-",
  getConditionalFormatRules: "-",
  getDataRange: "-",
  getDeveloperMetadata: "-",
  getFilter: "-",
  getIndex: "-",
  getLastColumn: "-",
  getLastRow: "-",
  getMaxColumns: "-",
  getMaxRows: "-",
  getName: "-",
  getPivotTables: "-",
  getProtections: "s",
  getRange: "s nn nnn nnnn",
  getRangeList: "a",
  getSheetId: "-",
  getType: "-",
  hideColumns: "n nn",
  hideSheet: "-",
  insertChart: "o",
  insertColumnsAfter: "nn",
  insertRowsAfter: "nn",
  insertRowsBefore: "nn",
  isColumnHiddenByUser: "n",
  isSheetHidden: "-",
  newChart: "-",
  protect: "-",
  removeChart: "o",
  setColumnWidth: "nn",
  setColumnWidths: "nnn",
  setConditionalFormatRules: "a",
  setFrozenColumns: "n",
  setFrozenRows: "n",
  setHiddenGridlines: "b",
  setName: "s",
  setRowHeight: "nn",
  setRowHeights: "nnn",
  setTabColor: "S",
  showColumns: "n nn",
  showSheet: "-",
  updateChart: "o",
};
