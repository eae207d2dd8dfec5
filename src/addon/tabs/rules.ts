import type { Condition, Rule, Validation } from "../../sheet/workbook/frame/layout.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import { areaOf } from "../../sheet/workbook/frame/placed.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type BuiltRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Gives a new tab its conditional formats. */
export const putRules = (sheet: Sheet, rules: readonly Rule[], place: Place): void =>
  setRules(sheet, builtRules(sheet, rules, place), () => []);

/** Adds conditional formats to those that a tab has. */
export const addRules = (sheet: Sheet, rules: readonly Rule[], place: Place): void =>
  setRules(sheet, builtRules(sheet, rules, place), () => sheet.getConditionalFormatRules());

const setRules = (
  sheet: Sheet,
  built: readonly BuiltRule[],
  others: () => readonly BuiltRule[],
): void => {
  if (built.length > 0) sheet.setConditionalFormatRules([...others(), ...built]);
};

const builtRules = (sheet: Sheet, rules: readonly Rule[], place: Place): readonly BuiltRule[] =>
  rules.flatMap((rule) => {
    const area = areaOf(rule.cells, place);
    return area === null ? [] : [builtRule(rule, sheet.getRange(area))];
  });

const builtRule = (
  { when, ink, fill, bold }: Rule,
  range: GoogleAppsScript.Spreadsheet.Range,
): BuiltRule => {
  const builder = conditioned(SpreadsheetApp.newConditionalFormatRule(), when).setRanges([range]);
  if (ink !== undefined) builder.setFontColor(ink);
  if (fill !== undefined) builder.setBackground(fill);
  if (bold !== undefined) builder.setBold(bold);
  return builder.build();
};

const conditioned = (builder: Builder, when: Condition): Builder => {
  switch (when.kind) {
    case "below":
      return builder.whenNumberLessThan(when.value);
    case "above":
      return builder.whenNumberGreaterThan(when.value);
    case "startsWith":
      return builder.whenTextStartsWith(when.text);
    case "scale": {
      const [[low, lowColor], [middle, middleColor], [high, highColor]] = when.points;
      const { NUMBER } = SpreadsheetApp.InterpolationType;
      return builder
        .setGradientMinpointWithValue(lowColor, NUMBER, String(low))
        .setGradientMidpointWithValue(middleColor, NUMBER, String(middle))
        .setGradientMaxpointWithValue(highColor, NUMBER, String(high));
    }
  }
};

/** Says what may be typed where; anything else is refused with the help, or let in with it. */
export const putValidations = (
  sheet: Sheet,
  validations: readonly Validation[],
  place: Place,
): void => {
  for (const { cells, allow, isLetIn = false, help } of validations) {
    const area = areaOf(cells, place);
    if (area === null) continue;
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(isLetIn).setHelpText(help);
    sheet.getRange(area).setDataValidation(required(builder, allow).build());
  }
};

const required = (
  builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  allow: Validation["allow"],
) => {
  switch (allow.kind) {
    case "words":
      return builder.requireValueInList([...allow.words], true);
    case "date":
      return builder.requireDate();
    case "email":
      return builder.requireTextIsEmail();
    case "number":
      return allow.most === null
        ? builder.requireNumberGreaterThanOrEqualTo(allow.least)
        : builder.requireNumberBetween(allow.least, allow.most);
  }
};
