import { lacks } from "../../drive/api-error.ts";
import type { HostContext } from "../../host-context.ts";
import { LocalDataValidation } from "../../services/data-validation.ts";
import { NO_VALIDATION, type Validation } from "../../values/validation.ts";
import { VALIDATION } from "./cell-fields.ts";
import { GRID_RANGE, rangeOf } from "./grid-range.ts";
import { kind } from "./request-kind.ts";

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** Google's two names for the same criteria: in the API, and in SpreadsheetApp. */
const CRITERIA: Readonly<Record<string, string>> = {
  DATE_IS_VALID: "DATE_IS_VALID_DATE",
  NUMBER_BETWEEN: "NUMBER_BETWEEN",
  NUMBER_GREATER_THAN_EQ: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  ONE_OF_LIST: "VALUE_IN_LIST",
  TEXT_IS_EMAIL: "TEXT_IS_VALID_EMAIL",
};

/** Without a rule what is there is taken away. */
export const setDataValidation = kind(
  "setDataValidation",
  { range: GRID_RANGE, rule: VALIDATION },
  (context, { range, rule }) => {
    const cells = rangeOf(context, range);
    cells.setDataValidation(rule === undefined ? null : validationFor(context, rule));
  },
);

/** A rule as SpreadsheetApp has it. */
export function validationFor(
  context: HostContext,
  { condition, inputMessage, strict = false, showCustomUi = false }: Rule,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const { type, values = [] } = condition ?? {};
  const criteria = CRITERIA[type ?? ""];
  if (criteria === undefined) return lacks(`data validation ${type}`);
  const texts = values.map(({ userEnteredValue = "" }) => userEnteredValue);
  const validation: Validation = {
    ...NO_VALIDATION,
    criteria,
    args: type === "ONE_OF_LIST" ? [texts, showCustomUi] : texts.map(numberOf),
    allowInvalid: !strict,
    helpText: inputMessage ?? null,
  };
  return new LocalDataValidation(context, validation).self;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) return lacks(`data validation with ${text}`);
  return number;
}

/** The rule of a cell as the API tells it. */
export function ruleOf({ criteria, args, allowInvalid, helpText }: Validation): Rule {
  const isList = criteria === "VALUE_IN_LIST";
  const values = isList ? (args[0] as string[]) : args.map(String);
  const type = Object.keys(CRITERIA).find((name) => CRITERIA[name] === criteria)!;
  return {
    condition: {
      type,
      ...(values.length > 0
        ? { values: values.map((userEnteredValue) => ({ userEnteredValue })) }
        : {}),
    },
    ...(helpText === null ? {} : { inputMessage: helpText }),
    strict: !allowInvalid,
    ...(isList ? { showCustomUi: args[1] === true } : {}),
  };
}
