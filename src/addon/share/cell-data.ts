import { lineBelow, looks } from "../../sheet/workbook/frame/look.ts";
import type { Content, Role } from "../../sheet/workbook/frame/tab.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** "#0b57d0" as the Sheets API has it: shares of red, green and blue. */
export const colorStyle = (color: string): ColorStyle => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  return { rgbColor: { red: red!, green: green!, blue: blue! } };
};

/** A content as a value that nothing is read into: text stays text, whatever it begins with. */
export const extendedValue = (content: Content): ExtendedValue => {
  if (typeof content === "number") return { numberValue: content };
  if (typeof content === "string") return { stringValue: content };
  return { formulaValue: content.formula };
};

/** A cell with its look; a blank one has no value. */
export const cellData = (content: Content, role: Role, format: string): CellData => ({
  ...(content === "" ? {} : { userEnteredValue: extendedValue(content) }),
  userEnteredFormat: cellFormat(role, format),
});

const cellFormat = (role: Role, format: string): CellFormat => {
  const { fill, ink, size, bold, align, wraps } = looks[role];
  const line = lineBelow(role);
  return {
    ...(format === "" ? {} : { numberFormat: { type: formatType(format), pattern: format } }),
    ...(fill === null ? {} : { backgroundColorStyle: colorStyle(fill) }),
    ...(line === null
      ? {}
      : { borders: { bottom: { style: "SOLID", colorStyle: colorStyle(line) } } }),
    ...(align === null ? {} : { horizontalAlignment: align.toUpperCase() }),
    verticalAlignment: "MIDDLE",
    wrapStrategy: wraps ? "WRAP" : "OVERFLOW_CELL",
    textFormat: {
      ...(ink === null ? {} : { foregroundColorStyle: colorStyle(ink) }),
      fontFamily: "Arial",
      fontSize: size ?? 10,
      bold,
    },
  };
};

const formatType = (pattern: string): string => {
  if (/[dmy]{2}|d /.test(pattern)) return "DATE";
  return pattern.endsWith("%") ? "PERCENT" : "NUMBER";
};
