import { GoalError } from "../../core/errors.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** By this description our protections of whole tabs are found again, whatever the language. */
export const TEAM_LOCK = "Goalwright: team";

export const isTeamLock = (lock: Protection): boolean => lock.getDescription() === TEAM_LOCK;

/** Refuses whoever the manager's protections for the team bind. */
export const refuseTheBound = (locks: readonly Protection[]): void => {
  if (locks.some((lock) => isTeamLock(lock) && !lock.canEdit()))
    throw new GoalError("managersOnly", {});
};

/** Protections of these tabs as wholes. */
export const locksOf = (sheets: readonly Sheet[]): readonly Protection[] =>
  sheets.flatMap((sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET));
