import { type HostContext, refuse } from "../host-context.ts";
import { behind, type Signatures, served } from "../served.ts";
import { NO_VALIDATION, type Validation } from "../values/validation.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

type RuleApi = Pick<
  Rule,
  "copy" | "getAllowInvalid" | "getCriteriaType" | "getCriteriaValues" | "getHelpText"
>;
const ruleSignatures: Signatures<RuleApi> = {
  copy: "-",
  getAllowInvalid: "-",
  getCriteriaType: "-",
  getCriteriaValues: "-",
  getHelpText: "-",
};

type BuilderApi = Pick<
  Builder,
  | "build"
  | "requireDate"
  | "requireNumberBetween"
  | "requireNumberGreaterThanOrEqualTo"
  | "requireTextIsEmail"
  | "requireValueInList"
  | "setAllowInvalid"
  | "setHelpText"
>;
const builderSignatures: Signatures<BuilderApi> = {
  build: "-",
  requireDate: "-",
  requireNumberBetween: "nn",
  requireNumberGreaterThanOrEqualTo: "n",
  requireTextIsEmail: "-",
  requireValueInList: "a ab",
  setAllowInvalid: "b",
  setHelpText: "s",
};

/** SpreadsheetApp.DataValidation: what some cells accept. */
export class LocalDataValidation implements RuleApi {
  readonly context: HostContext;
  readonly validation: Validation;
  readonly self: Rule;

  constructor(context: HostContext, validation: Validation) {
    this.context = context;
    this.validation = validation;
    this.self = served(context, "SpreadsheetApp.DataValidation", this, ruleSignatures);
  }
  copy(): Builder {
    return new LocalDataValidationBuilder(this.context, this.validation).self;
  }
  getAllowInvalid(): boolean {
    return this.validation.allowInvalid;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return this.validation.criteria as never;
  }
  getCriteriaValues(): unknown[] {
    return [...this.validation.args];
  }
  getHelpText(): string {
    return this.validation.helpText as string;
  }
}

/** SpreadsheetApp.DataValidationBuilder: every method changes the one builder, as on Google. */
class LocalDataValidationBuilder implements BuilderApi {
  readonly context: HostContext;
  validation: Validation;
  readonly self: Builder;

  constructor(context: HostContext, validation: Validation) {
    this.context = context;
    this.validation = validation;
    this.self = served(context, "SpreadsheetApp.DataValidationBuilder", this, builderSignatures);
  }
  requireValueInList(values: readonly string[], showDropdown = true): Builder {
    // The script's array is of another realm, which the engine cannot copy.
    return this.change({
      criteria: "VALUE_IN_LIST",
      args: [Array.from(values, String), showDropdown],
    });
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.change({ criteria: "NUMBER_BETWEEN", args: [start, end] });
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.change({ criteria: "NUMBER_GREATER_THAN_OR_EQUAL_TO", args: [number] });
  }
  requireTextIsEmail(): Builder {
    return this.change({ criteria: "TEXT_IS_VALID_EMAIL", args: [] });
  }
  requireDate(): Builder {
    return this.change({ criteria: "DATE_IS_VALID_DATE", args: [] });
  }
  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.change({ allowInvalid });
  }
  setHelpText(helpText: string): Builder {
    return this.change({ helpText });
  }
  build(): Rule {
    if (this.validation.criteria === null)
      refuse(this.context, "The data validation rule has no criteria.");
    return new LocalDataValidation(this.context, this.validation).self;
  }

  private change(change: Partial<Validation>): Builder {
    this.validation = { ...this.validation, ...change };
    return this.self;
  }
}

export const newDataValidation = (context: HostContext): Builder =>
  new LocalDataValidationBuilder(context, NO_VALIDATION).self;

/** What a rule asks for; undefined for anything else. */
export const validationOf = (rule: unknown): Validation | undefined =>
  behind(rule, LocalDataValidation)?.validation;
