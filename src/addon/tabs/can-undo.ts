import { GoalError } from "../../core/errors.ts";
import { copyPieces } from "../../sheet/workbook/copy-pieces.ts";
import type { GoalsPlace } from "../../sheet/workbook/goals-place.ts";
import { wholeBackup } from "./backup.ts";
import { foreignCell } from "./foreign-cell.ts";
import { goalsPlaceOf } from "./goals-place-of.ts";
import type { OurTabs } from "./our-tabs.ts";
import { placeInBackup } from "./restore-goals.ts";
import { type ChangedGoals, type Run, runOf } from "./run.ts";
import { madeBy } from "./take-back.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The last write, if it can be taken back without losing anything of the user's. Throws if not. */
export const undoableRun = (book: Spreadsheet, { sheets, settings }: OurTabs): Run => {
  const run = runOf(settings["undo"] ?? "");
  if (!run || !sheets.goals) throw new GoalError("nothingToUndo", {});
  const place = goalsPlaceOf(sheets.goals);
  if (!place) throw new GoalError("changedSince", { where: sheets.goals.getName() });
  refuseForeignCells(book, run, sheets.goals, place);
  if (run.changed) refuseLostRows(book, run, run.changed, sheets.goals, place);
  return run;
};

/** A tab that we made goes only if nobody else's cell goes with it. */
const refuseForeignCells = (book: Spreadsheet, run: Run, goals: Sheet, place: GoalsPlace): void => {
  const isMade = madeBy(book, run).some((sheet) => sheet.getSheetId() === goals.getSheetId());
  if (!isMade) return;
  const cells = copyPieces(place, place).flatMap((piece) =>
    Array.from({ length: piece.rows * piece.columns }, (_, i) => ({
      row: piece.toRow + Math.floor(i / piece.columns),
      column: piece.toColumn + (i % piece.columns),
    })),
  );
  const where = foreignCell(goals, cells);
  if (where !== null) throw new GoalError("changedSince", { where });
};

/** Everyone in the backup must still have a row to go back to. */
const refuseLostRows = (
  book: Spreadsheet,
  run: Run,
  changed: ChangedGoals,
  goals: Sheet,
  place: GoalsPlace,
): void => {
  const backup = wholeBackup(book, changed.backup, run.id);
  if (!backup) throw new GoalError("nothingToUndo", {});
  const { people } = placeInBackup(backup, changed);
  const isWhole = [...people.keys()].every((person) => place.people.has(person));
  if (!isWhole) throw new GoalError("changedSince", { where: goals.getName() });
};
