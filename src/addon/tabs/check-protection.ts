import { GoalError } from "../../core/errors.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** By this description our protections of whole tabs are found again, whatever the language. */
export const TEAM_LOCK = "Goalwright: team";

export const isTeamLock = (lock: Protection): boolean => lock.getDescription() === TEAM_LOCK;

/**
 * Refuses to change tabs that somebody else has protected as a whole: the manager for the team, or
 * anybody. What Google refuses later is taken back.
 */
export const checkProtection = (changed: readonly Sheet[]): void => {
  const closed = changed.flatMap((sheet) =>
    sheet
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .filter((one) => !one.canEdit())
      .map((lock) => ({ sheet, lock })),
  );
  if (closed.length === 0) return;
  if (closed.some(({ lock }) => isTeamLock(lock))) throw new GoalError("managersOnly", {});
  const tabs = closed.map(({ sheet }) => sheet.getName()).join(", ");
  throw new GoalError("protectedTabs", { tabs });
};
