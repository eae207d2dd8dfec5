import { GoalError } from "../../core/errors.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Refuses to change tabs that somebody else has protected as a whole. What Google refuses later is taken back. */
export const checkProtection = (changed: readonly Sheet[]): void => {
  const tabs = changed
    .filter((sheet) =>
      sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit()),
    )
    .map((sheet) => sheet.getName());
  if (tabs.length > 0) throw new GoalError("protectedTabs", { tabs: tabs.join(", ") });
};
