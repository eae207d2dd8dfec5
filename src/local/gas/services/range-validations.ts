import type { Zone } from "../engine/library.ts";
import { gettersAfter, gettersOf, refuse } from "../host-context.ts";
import { newId } from "../values/new-id.ts";
import { engineValidation, googleValidation } from "../values/validation.ts";
import { without } from "../values/zones.ts";
import { LocalDataValidation, validationOf } from "./data-validation.ts";
import { RangeMerges } from "./range-merges.ts";

type Chained = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What decides on which validations there are. */
const CHANGES = /DATA_VALIDATION|DELETE_CONTENT|_SHEET$|_COLUMNS_ROWS$/;

/** What the cells of a range accept. */
export abstract class RangeValidations extends RangeMerges {
  setDataValidation(rule: Rule | null): Chained {
    if (rule === null) return this.clearDataValidations();
    this.require(rule, [this.zone]);
    return this.self;
  }
  setDataValidations(rules: readonly (readonly (Rule | null)[])[]): Chained {
    this.checkSize(rules);
    this.clearDataValidations();
    const { top, left } = this.zone;
    const zones = new Map<Rule, Zone[]>();
    rules.forEach((row, i) => {
      row.forEach((rule, j) => {
        const cell = { left: left + j, right: left + j, top: top + i, bottom: top + i };
        if (rule !== null) zones.set(rule, [...(zones.get(rule) ?? []), cell]);
      });
    });
    for (const [rule, cells] of zones) this.require(rule, cells);
    return this.self;
  }
  getDataValidations(): (Rule | null)[][] {
    const getters = gettersAfter(this.context, CHANGES);
    const { sheetId } = this;
    return this.each((col, row) => {
      const rule = getters.getValidationRuleForCell({ sheetId, col, row });
      return rule ? new LocalDataValidation(this.context, googleValidation(rule)).self : null;
    });
  }
  getDataValidation(): Rule | null {
    return this.getDataValidations()[0]![0]!;
  }
  clearDataValidations(): Chained {
    const { context, sheetId, zone } = this;
    for (const { ranges, ...rule } of gettersAfter(context, CHANGES).getDataValidationRules(
      sheetId,
    )) {
      const zones = ranges.map((range) => range.zone);
      const rest = without(zones, zone);
      if (rest.length === 0)
        context.writes.push({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id: rule.id });
      else if (rest.length !== zones.length || rest.some((each) => !zones.includes(each)))
        this.pushRule(rule, rest);
    }
    return this.self;
  }

  private require(rule: Rule, zones: readonly Zone[]): void {
    const { context } = this;
    const validation = validationOf(rule) ?? refuse(context, "Invalid argument: rule");
    this.pushRule({ id: newId(context), ...engineValidation(validation) }, zones);
  }
  private pushRule(rule: object, zones: readonly Zone[]): void {
    const { context, sheetId } = this;
    const getters = gettersOf(context);
    const ranges = context.library.helpers
      .mergeContiguousZones([...zones])
      .map((zone) => getters.getRangeDataFromZone(sheetId, zone));
    context.writes.push({ type: "ADD_DATA_VALIDATION_RULE", sheetId, rule, ranges });
  }
}
