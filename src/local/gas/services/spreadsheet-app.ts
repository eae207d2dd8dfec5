import type { HostContext } from "../host-context.ts";
import { served } from "../served.ts";
import { newConditionalFormatRule } from "./conditional-format-builder.ts";
import { newDataValidation } from "./data-validation.ts";
import { uiService } from "./ui.ts";

type AppApi = Pick<
  GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  "flush" | "getActiveSpreadsheet" | "getUi" | "newConditionalFormatRule" | "newDataValidation"
>;

/** SpreadsheetApp: the way to the one open file. */
class LocalSpreadsheetApp implements AppApi {
  readonly context: HostContext;
  constructor(context: HostContext) {
    this.context = context;
  }
  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.objects.spreadsheet();
  }
  flush(): void {
    this.context.writes.flush();
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return uiService(this.context);
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newConditionalFormatRule(this.context);
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newDataValidation(this.context);
  }
}

export const spreadsheetApp = (context: HostContext): GoogleAppsScript.Spreadsheet.SpreadsheetApp =>
  served<AppApi>(
    context,
    "SpreadsheetApp",
    new LocalSpreadsheetApp(context),
    {
      flush: "-",
      getActiveSpreadsheet: "-",
      getUi: "-",
      newConditionalFormatRule: "-",
      newDataValidation: "-",
    },
    ENUMS,
  );

const namesOf = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

const ENUMS = {
  BorderStyle: namesOf("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"),
  DataValidationCriteria: namesOf(
    "DATE_IS_VALID_DATE",
    "NUMBER_BETWEEN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "VALUE_IN_LIST",
  ),
  DeveloperMetadataLocationType: namesOf("SPREADSHEET", "SHEET", "ROW", "COLUMN"),
  DeveloperMetadataVisibility: namesOf("DOCUMENT", "PROJECT"),
  InterpolationType: namesOf("NUMBER"),
  ProtectionType: namesOf("RANGE", "SHEET"),
  SheetType: namesOf("GRID", "OBJECT", "DATASOURCE"),
  WrapStrategy: namesOf("WRAP", "OVERFLOW", "CLIP"),
};
