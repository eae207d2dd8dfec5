import type { HostContext } from "../host-context.ts";
import { behind, type Signatures, served } from "../served.ts";
import type { FormatRule } from "../values/format-rule.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleApi = Pick<Rule, "getRanges">;
const signatures: Signatures<RuleApi> = { getRanges: "-" };

/** SpreadsheetApp.ConditionalFormatRule. */
export class LocalFormatRule implements RuleApi {
  readonly context: HostContext;
  readonly format: FormatRule;
  readonly self: Rule;

  constructor(context: HostContext, format: FormatRule) {
    this.context = context;
    this.format = format;
    this.self = served(context, "SpreadsheetApp.ConditionalFormatRule", this, signatures);
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.format.places.map(({ sheetId, zone }) => this.context.objects.range(sheetId, zone));
  }
}

/** What a rule says; undefined for anything else. */
export const formatRuleOf = (rule: unknown): FormatRule | undefined =>
  behind(rule, LocalFormatRule)?.format;
