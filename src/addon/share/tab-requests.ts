import type { Condition, Layout, Rule, Validation } from "../../sheet/workbook/frame/layout.ts";
import { isList, type Place } from "../../sheet/workbook/frame/place.ts";
import { areaOf } from "../../sheet/workbook/frame/placed.ts";
import { a1Of, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import { colorStyle } from "./cell-data.ts";
import { gridRange, isSameRange } from "./grid-range.ts";
import type { GridCell, RepGrid } from "./rep-grid.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** Contents, looks and notes of cells, in few rectangles. */
export const cellRequests = (cells: readonly GridCell[], sheetId: number): readonly Request[] => {
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.data]));
  return rectanglesOf(cells, () => true).map((box) => ({
    updateCells: {
      range: gridRange(a1Of(box), sheetId),
      rows: Array.from({ length: box.rows }, (_row, i) => ({
        values: Array.from(
          { length: box.columns },
          (_column, j) => at.get(`${box.row + i} ${box.column + j}`) ?? {},
        ),
      })),
      fields: "userEnteredValue,userEnteredFormat,note",
    },
  }));
};

/** Merges what is not yet one, and parts what no longer is. */
export const mergeRequests = (
  { merges }: RepGrid,
  { merges: seen = [] }: Sheet,
  sheetId: number,
): readonly Request[] => {
  const wanted = merges.map((area) => gridRange(area, sheetId));
  const has = (ranges: readonly GridRange[], one: GridRange) =>
    ranges.some((range) => isSameRange({ ...range, sheetId }, one));
  return [
    ...seen
      .map((range) => ({ ...range, sheetId }))
      .filter((range) => !has(wanted, range))
      .map((range) => ({ unmergeCells: { range } })),
    ...wanted
      .filter((range) => !has(seen, range))
      .map((range) => ({ mergeCells: { range, mergeType: "MERGE_ALL" } })),
  ];
};

/** Widths of columns and heights of rows, in pixels. */
export const sizeRequests = ({ columns, rows }: Layout, sheetId: number): readonly Request[] => [
  ...linesOf(
    "COLUMNS",
    columns.map(({ width }) => width),
    sheetId,
  ),
  ...linesOf(
    "ROWS",
    rows.flatMap((slot) =>
      isList(slot)
        ? slot.keys.map((_, i) => (typeof slot.height === "object" ? slot.height[i] : slot.height))
        : [slot.height],
    ),
    sheetId,
  ),
];

/** As Sheets has a row where a layout says nothing. */
const USUAL_HEIGHT = 21;

const linesOf = (
  dimension: "ROWS" | "COLUMNS",
  sizes: readonly (number | undefined)[],
  sheetId: number,
): readonly Request[] => {
  const runs: { start: number; end: number; size: number }[] = [];
  for (const [i, size = USUAL_HEIGHT] of sizes.entries()) {
    const last = runs[runs.length - 1];
    if (last?.size === size) last.end++;
    else runs.push({ start: i, end: i + 1, size });
  }
  return runs.map(({ start, end, size }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: start, endIndex: end },
      properties: { pixelSize: size },
      fields: "pixelSize",
    },
  }));
};

/** What may be typed where. */
export const validationRequests = (
  validations: readonly Validation[],
  place: Place,
  sheetId: number,
): readonly Request[] =>
  validations.map(({ cells, allow, isLetIn = false, help }) => ({
    setDataValidation: {
      range: gridRange(areaOf(cells, place)!, sheetId),
      rule: {
        ...{ condition: allowed(allow), inputMessage: help },
        ...{ strict: !isLetIn, showCustomUi: true },
      },
    },
  }));

const allowed = (allow: Validation["allow"]) => {
  const values = (all: readonly (string | number)[]) =>
    all.map((value) => ({ userEnteredValue: String(value) }));
  switch (allow.kind) {
    case "words":
      return { type: "ONE_OF_LIST", values: values(allow.words) };
    case "date":
      return { type: "DATE_IS_VALID" };
    case "email":
      return { type: "TEXT_IS_EMAIL" };
    case "number":
      return allow.most === null
        ? { type: "NUMBER_GREATER_THAN_EQ", values: values([allow.least]) }
        : { type: "NUMBER_BETWEEN", values: values([allow.least, allow.most]) };
  }
};

/** Conditional formats of ours in the place of those that stand over the same cells. */
export const ruleRequests = (
  rules: readonly Rule[],
  place: Place,
  { conditionalFormats = [] }: Sheet,
  sheetId: number,
): readonly Request[] => {
  const ranges = rules.map(({ cells }) => gridRange(areaOf(cells, place)!, sheetId));
  const isOurs = (theirs: readonly GridRange[] = []) =>
    theirs.length === 1 && ranges.some((range) => isSameRange({ ...theirs[0], sheetId }, range));
  const old = conditionalFormats.flatMap(({ ranges: theirs }, index) =>
    isOurs(theirs) ? [index] : [],
  );
  return [
    ...old.reverse().map((index) => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...rules.map(({ when, ink, fill, bold }, i) => ({
      addConditionalFormatRule: {
        index: i,
        rule: {
          ranges: [ranges[i]!],
          booleanRule: {
            condition: conditionOf(when),
            format: {
              ...(fill === undefined ? {} : { backgroundColorStyle: colorStyle(fill) }),
              textFormat: {
                ...(ink === undefined ? {} : { foregroundColorStyle: colorStyle(ink) }),
                ...(bold === undefined ? {} : { bold }),
              },
            },
          },
        },
      },
    })),
  ];
};

const conditionOf = (when: Condition) => {
  switch (when.kind) {
    case "startsWith":
      return { type: "TEXT_STARTS_WITH", values: [{ userEnteredValue: when.text }] };
    case "below":
      return { type: "NUMBER_LESS", values: [{ userEnteredValue: String(when.value) }] };
    case "above":
      return { type: "NUMBER_GREATER", values: [{ userEnteredValue: String(when.value) }] };
    case "scale":
      throw new Error("a person's tab has no scale of colours");
  }
};
