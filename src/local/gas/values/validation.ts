/** What a cell accepts, in Google's words. */
export interface Validation {
  /** A name of SpreadsheetApp.DataValidationCriteria; null before anything is required. */
  readonly criteria: string | null;
  readonly args: readonly unknown[];
  /** Whether what does not fit is let in with a warning. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** The same as the engine keeps it; the help text is carried along. */
export interface EngineValidation {
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly displayStyle?: string;
  };
  readonly isBlocking?: boolean;
  readonly helpText?: string;
}

/** Google lets everything in until told otherwise. */
export const NO_VALIDATION: Validation = {
  criteria: null,
  args: [],
  allowInvalid: true,
  helpText: null,
};

const LIST = "isValueInList";

/** The engine's criteria by Google's names. */
const TYPES: Readonly<Record<string, string>> = {
  VALUE_IN_LIST: LIST,
  NUMBER_BETWEEN: "isBetween",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "isGreaterOrEqualTo",
  DATE_IS_VALID_DATE: "dateIsValid",
  TEXT_IS_VALID_EMAIL: "isEmail",
};

export function engineValidation({
  criteria,
  args,
  allowInvalid,
  helpText,
}: Validation): EngineValidation {
  const type = TYPES[criteria ?? ""];
  if (type === undefined) throw new Error("The data validation rule has no criteria");
  const [first, second] = args;
  const criterion =
    type === LIST
      ? { type, values: first as string[], displayStyle: second ? "arrow" : "plainText" }
      : { type, values: args.map(String) };
  return {
    criterion,
    isBlocking: !allowInvalid,
    ...(helpText === null ? {} : { helpText }),
  };
}

export function googleValidation({
  criterion,
  isBlocking,
  helpText,
}: EngineValidation): Validation {
  const { type, values, displayStyle } = criterion;
  const criteria = Object.keys(TYPES).find((name) => TYPES[name] === type);
  if (criteria === undefined)
    throw new Error(`Goalwright's local host does not know validations of the kind ${type}`);
  return {
    criteria,
    args: type === LIST ? [values, displayStyle === "arrow"] : values.map(Number),
    allowInvalid: isBlocking !== true,
    helpText: helpText ?? null,
  };
}
