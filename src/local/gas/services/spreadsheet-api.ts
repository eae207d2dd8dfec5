import type { Signatures } from "../served.ts";

/** The part of Spreadsheet that the host doubles. */
export type SpreadsheetApi = Pick<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  | "addDeveloperMetadata"
  | "addEditor"
  | "addViewer"
  | "createDeveloperMetadataFinder"
  | "deleteSheet"
  | "getActiveRange"
  | "getActiveSheet"
  | "getDeveloperMetadata"
  | "getEditors"
  | "getId"
  | "getName"
  | "getOwner"
  | "getRange"
  | "getSheetById"
  | "getSheetByName"
  | "getSheets"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "getViewers"
  | "insertSheet"
  | "removeEditor"
  | "removeViewer"
  | "setActiveSheet"
  | "toast"
>;

export const spreadsheetSignatures: Signatures<SpreadsheetApi> = {
  addDeveloperMetadata: "s ss sss",
  addEditor: "s o",
  addViewer: "s o",
  createDeveloperMetadataFinder: "-",
  deleteSheet: "o",
  getActiveRange: "-",
  getActiveSheet: "-",
  getDeveloperMetadata: "-",
  getEditors: "-",
  getId: "-",
  getName: "-",
  getOwner: "-",
  getRange: "s",
  getSheetById: "n",
  getSheetByName: "s",
  getSheets: "-",
  getSpreadsheetLocale: "-",
  getSpreadsheetTimeZone: "-",
  getViewers: "-",
  insertSheet: "- s sn",
  removeEditor: "s o",
  removeViewer: "s o",
  setActiveSheet: "o",
  toast: "s ss ssn",
};
