import type { Known } from "../field-mask.ts";
import { COLOR, COLOR_STYLE } from "./colors.ts";

export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

const BORDER: Known = { color: COLOR, colorStyle: COLOR_STYLE, style: "value" };
export const TEXT_FORMAT: Known = {
  bold: "value",
  fontFamily: "value",
  fontSize: "value",
  foregroundColor: COLOR,
  foregroundColorStyle: COLOR_STYLE,
  italic: "value",
  strikethrough: "value",
  underline: "value",
};
const FORMAT: Known = {
  backgroundColor: COLOR,
  backgroundColorStyle: COLOR_STYLE,
  borders: { bottom: BORDER, left: BORDER, right: BORDER, top: BORDER },
  horizontalAlignment: "value",
  numberFormat: { pattern: "value", type: "value" },
  textFormat: TEXT_FORMAT,
  verticalAlignment: "value",
  wrapStrategy: "value",
};
export const CONDITION: Known = { type: "value", values: { userEnteredValue: "value" } };
export const VALIDATION: Known = {
  condition: CONDITION,
  inputMessage: "value",
  showCustomUi: "value",
  strict: "value",
};

/** What a request may say of a cell. */
export const CELL: Known = {
  dataValidation: VALIDATION,
  note: "value",
  userEnteredFormat: FORMAT,
  userEnteredValue: {
    boolValue: "value",
    formulaValue: "value",
    numberValue: "value",
    stringValue: "value",
  },
};
