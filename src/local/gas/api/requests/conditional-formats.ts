import { lacks } from "../../drive/api-error.ts";
import { type HostContext, localeOfSheet } from "../../host-context.ts";
import { formatRuleOf, LocalFormatRule } from "../../services/conditional-format-rule.ts";
import type { LocalSheet } from "../../services/sheet.ts";
import type { FormatRule, RuleStyle, ScalePoint } from "../../values/format-rule.ts";
import { storedFormula } from "../../values/formula-text.ts";
import { CONDITION, TEXT_FORMAT } from "./cell-fields.ts";
import { COLOR, COLOR_STYLE, hexOf } from "./colors.ts";
import { GRID_RANGE, sheetOf, zoneOf } from "./grid-range.ts";
import { kind } from "./request-kind.ts";

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
type BooleanRule = GoogleAppsScript.Sheets.Schema.BooleanRule;
type Point = GoogleAppsScript.Sheets.Schema.InterpolationPoint;

const POINT = { color: COLOR, colorStyle: COLOR_STYLE, type: "value", value: "value" } as const;
const RULE = {
  booleanRule: {
    condition: CONDITION,
    format: { backgroundColor: COLOR, backgroundColorStyle: COLOR_STYLE, textFormat: TEXT_FORMAT },
  },
  gradientRule: { maxpoint: POINT, midpoint: POINT, minpoint: POINT },
  ranges: GRID_RANGE,
} as const;

/** The engine's conditions by Google's. */
const OPERATORS: Readonly<Record<string, string>> = {
  CUSTOM_FORMULA: "customFormula",
  NUMBER_GREATER: "isGreaterThan",
  NUMBER_LESS: "isLessThan",
  TEXT_CONTAINS: "containsText",
  TEXT_EQ: "isEqual",
  TEXT_STARTS_WITH: "beginsWithText",
};

/** The rule at index 0 is the strongest; without an index the new one is. */
export const addConditionalFormatRule = kind(
  "addConditionalFormatRule",
  { index: "value", rule: RULE },
  (context, { rule = {}, index = 0 }) => {
    const places = (rule.ranges ?? []).map((range) => zoneOf(context, range));
    const [first, ...others] = places;
    if (first === undefined) throw new Error("rule.ranges: at least one range must be given.");
    if (others.some(({ sheetId }) => sheetId !== first.sheetId))
      throw new Error("rule.ranges: all ranges must be on the same sheet.");
    const sheet = sheetOf(context, rule.ranges![0]!.sheetId);
    const rules = sheet.getConditionalFormatRules();
    if (!(index >= 0 && index <= rules.length)) throw new Error(`No rule at index ${index}.`);
    const own = new LocalFormatRule(context, { rule: engineRule(context, rule), places });
    sheet.setConditionalFormatRules([...rules.slice(0, index), own.self, ...rules.slice(index)]);
  },
);

export const deleteConditionalFormatRule = kind(
  "deleteConditionalFormatRule",
  { index: "value", sheetId: "value" },
  (context, { index = 0, sheetId }) => {
    const sheet = sheetOf(context, sheetId);
    const rules = sheet.getConditionalFormatRules();
    if (rules[index] === undefined)
      throw new Error(`No conditional format on sheet ${sheetId ?? 0} at index ${index}.`);
    sheet.setConditionalFormatRules(rules.filter((_, at) => at !== index));
  },
);

function engineRule(context: HostContext, { booleanRule, gradientRule }: Rule): FormatRule["rule"] {
  if (booleanRule !== undefined) return booleanRuleOf(context, booleanRule);
  const { minpoint, midpoint, maxpoint } = gradientRule ?? {};
  if (minpoint === undefined || maxpoint === undefined)
    throw new Error("rule: either a boolean or a gradient rule must be set.");
  return {
    type: "ColorScaleRule",
    minimum: pointOf(minpoint),
    ...(midpoint === undefined ? {} : { midpoint: pointOf(midpoint) }),
    maximum: pointOf(maxpoint),
  };
}

function booleanRuleOf(
  context: HostContext,
  { condition, format = {} }: BooleanRule,
): FormatRule["rule"] {
  const { type, values = [] } = condition ?? {};
  const operator = OPERATORS[type ?? ""];
  if (operator === undefined) return lacks(`conditional format ${type}`);
  const texts = values.map(({ userEnteredValue = "" }) => userEnteredValue);
  const stored =
    type === "CUSTOM_FORMULA"
      ? texts.map((text) => storedFormula(context.library, text, localeOfSheet(context)))
      : texts;
  const { bold, foregroundColorStyle, foregroundColor, ...more } = format.textFormat ?? {};
  if (Object.keys(more).length > 0)
    lacks(`conditional format with textFormat.${Object.keys(more)[0]}`);
  const fillColor = hexOf(format.backgroundColorStyle, format.backgroundColor);
  const textColor = hexOf(foregroundColorStyle, foregroundColor);
  const style: RuleStyle = {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(textColor === undefined ? {} : { textColor }),
    ...(bold === undefined ? {} : { bold }),
  };
  return { type: "CellIsRule", operator, values: stored, style };
}

function pointOf({ type, value = "", color, colorStyle }: Point): ScalePoint {
  if (type !== "NUMBER") lacks(`color scale with a point of the type ${type}`);
  const hex = hexOf(colorStyle, color) ?? "#ffffff";
  return { type: "number", color: Number.parseInt(hex.slice(1), 16), value };
}

/** The rules of a sheet as the API tells them, as far as their ranges go. */
export const rangesOfRules = (sheet: LocalSheet) =>
  sheet.getConditionalFormatRules().map((rule) => formatRuleOf(rule)!.places);
