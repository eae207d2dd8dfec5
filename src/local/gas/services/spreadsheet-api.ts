import type { Signatures } from "../served.ts";

/** The part of Spreadsheet that the host doubles. */
export type SpreadsheetApi = Pick<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  | "addDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "deleteSheet"
  | "getActiveRange"
  | "getActiveSheet"
  | "getDeveloperMetadata"
  | "getId"
  | "getName"
  | "getRange"
  | "getSheetById"
  | "getSheetByName"
  | "getSheets"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "insertSheet"
  | "setActiveSheet"
  | "toast"
>;

export const spreadsheetSignatures: Signatures<SpreadsheetApi> = {
  addDeveloperMetadata: "s ss sss",
  createDeveloperMetadataFinder: "-",
  deleteSheet: "o",
  getActiveRange: "-",
  getActiveSheet: "-",
  getDeveloperMetadata: "-",
  getId: "-",
  getName: "-",
  getRange: "s",
  getSheetById: "n",
  getSheetByName: "s",
  getSheets: "-",
  getSpreadsheetLocale: "-",
  getSpreadsheetTimeZone: "-",
  insertSheet: "- s sn",
  setActiveSheet: "o",
  toast: "s ss ssn",
};
