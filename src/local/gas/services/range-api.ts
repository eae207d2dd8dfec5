import type { Signatures } from "../served.ts";

/** The part of Range that the host doubles. */
export type RangeApi = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  | "activate"
  | "addDeveloperMetadata"
  | "clear"
  | "clearContent"
  | "clearFormat"
  | "clearNote"
  | "copyTo"
  | "createDeveloperMetadataFinder"
  | "getA1Notation"
  | "getBackgrounds"
  | "getColumn"
  | "getDataRegion"
  | "getDisplayValue"
  | "getDisplayValues"
  | "getFormula"
  | "getFormulas"
  | "getLastColumn"
  | "getLastRow"
  | "getNote"
  | "getNotes"
  | "getNumberFormat"
  | "getNumberFormats"
  | "getNumColumns"
  | "getNumRows"
  | "getRow"
  | "getSheet"
  | "getValue"
  | "getValues"
  | "isBlank"
  | "offset"
  | "protect"
  | "setBackground"
  | "setBackgrounds"
  | "setBorder"
  | "setFontColor"
  | "setFontColors"
  | "setFontSize"
  | "setFontSizes"
  | "setFontWeight"
  | "setFontWeights"
  | "setFormula"
  | "setFormulas"
  | "setHorizontalAlignment"
  | "setHorizontalAlignments"
  | "setNote"
  | "setNotes"
  | "setNumberFormat"
  | "setNumberFormats"
  | "setValue"
  | "setValues"
  | "setVerticalAlignment"
  | "setWrap"
>;

export const rangeSignatures: Signatures<RangeApi> = {
  activate: "-",
  addDeveloperMetadata: "s ss sss",
  clear: "-",
  clearContent: "-",
  clearFormat: "-",
  clearNote: "-",
  copyTo: "o",
  createDeveloperMetadataFinder: "-",
  getA1Notation: "-",
  getBackgrounds: "-",
  getColumn: "-",
  getDataRegion: "-",
  getDisplayValue: "-",
  getDisplayValues: "-",
  getFormula: "-",
  getFormulas: "-",
  getLastColumn: "-",
  getLastRow: "-",
  getNote: "-",
  getNotes: "-",
  getNumberFormat: "-",
  getNumberFormats: "-",
  getNumColumns: "-",
  getNumRows: "-",
  getRow: "-",
  getSheet: "-",
  getValue: "-",
  getValues: "-",
  isBlank: "-",
  offset: "nn nnn nnnn",
  protect: "-",
  setBackground: "S",
  setBackgrounds: "a",
  setBorder: "BBBBBB BBBBBBSS",
  setFontColor: "S",
  setFontColors: "a",
  setFontSize: "n",
  setFontSizes: "a",
  setFontWeight: "S",
  setFontWeights: "a",
  setFormula: "s",
  setFormulas: "a",
  setHorizontalAlignment: "S",
  setHorizontalAlignments: "a",
  setNote: "S",
  setNotes: "a",
  setNumberFormat: "s",
  setNumberFormats: "a",
  setValue: "x",
  setValues: "a",
  setVerticalAlignment: "S",
  setWrap: "b",
};
