import { gettersAfter, gettersOf, refuse } from "../host-context.ts";
import { newId } from "../values/new-id.ts";
import { formatRuleOf, LocalFormatRule } from "./conditional-format-rule.ts";
import { SheetGrid } from "./sheet-grid.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What decides on which conditional formats there are. */
const CHANGES = /CONDITIONAL_FORMAT|_SHEET$|_COLUMNS_ROWS$/;

/** The conditional formats of a sheet, the first of them the strongest. */
export abstract class SheetFormats extends SheetGrid {
  getConditionalFormatRules(): Rule[] {
    const { context, sheetId } = this;
    const getters = gettersAfter(context, CHANGES);
    return getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => {
      const zones = ranges.map((at) => getters.getRangeFromSheetXC(sheetId, at).zone);
      const places = zones.map((zone) => ({ sheetId, zone }));
      return new LocalFormatRule(context, { rule, places }).self;
    });
  }
  /** In place of all that there are. */
  setConditionalFormatRules(rules: readonly Rule[]): void {
    const { context, sheetId } = this;
    const formats = Array.from(
      rules,
      (rule) => formatRuleOf(rule) ?? refuse(context, "Invalid argument: rules"),
    );
    if (formats.some(({ places }) => places.some((place) => place.sheetId !== sheetId)))
      refuse(context, "The ranges of a conditional format rule must be on its sheet.");
    this.clearConditionalFormatRules();
    const getters = gettersOf(context);
    for (const { rule, places } of formats) {
      const ranges = places.map(({ zone }) => getters.getRangeDataFromZone(sheetId, zone));
      this.push("ADD_CONDITIONAL_FORMAT", { cf: { id: newId(context), rule }, ranges });
    }
  }
  clearConditionalFormatRules(): void {
    for (const { id } of gettersAfter(this.context, CHANGES).getConditionalFormats(this.sheetId))
      this.push("REMOVE_CONDITIONAL_FORMAT", { id });
  }
}
