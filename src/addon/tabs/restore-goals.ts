import { GoalError } from "../../core/errors.ts";
import type { Grid } from "../../sheet/cell.ts";
import { copyPieces } from "../../sheet/workbook/copy-pieces.ts";
import type { GoalsPlace } from "../../sheet/workbook/goals-place.ts";
import { newRows } from "../../sheet/workbook/new-rows.ts";
import { peopleIn } from "../../sheet/workbook/recognise-goals.ts";
import { goalsPlaceOf } from "./goals-place-of.ts";
import type { ChangedGoals } from "./run.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the table stood when the backup was made. */
export const placeInBackup = (backup: Sheet, { rows, columns }: ChangedGoals): GoalsPlace => {
  const names = backup.getRange(1, columns.person, rows.total, 1).getValues();
  return {
    rows,
    columns,
    people: peopleIn(
      names.map(([name]) => name),
      rows,
    ),
  };
};

/** Puts our cells of the Goals tab back as the backup has them; the user's own stay as they are. */
export const restoreGoals = (goals: Sheet, backup: Sheet, changed: ChangedGoals): void => {
  const before = placeInBackup(backup, changed);
  removeNewRows(goals, before, changed.inserted);
  const now = placeNow(goals);
  for (const piece of copyPieces(before, now)) {
    const from = backup.getRange(piece.fromRow, piece.fromColumn, piece.rows, piece.columns);
    const to = goals.getRange(piece.toRow, piece.toColumn, piece.rows, piece.columns);
    from.copyTo(to);
    to.setNotes(from.getNotes());
  }
};

const placeNow = (goals: Sheet): GoalsPlace => {
  const place = goalsPlaceOf(goals);
  if (!place) throw new GoalError("changedSince", { where: goals.getName() });
  return place;
};

/** Takes away the rows that a write put in; where the user has written since, only our cells go. */
const removeNewRows = (goals: Sheet, before: GoalsPlace, inserted: number): void => {
  const now = placeNow(goals);
  const count = now.rows.total - now.rows.header - 1;
  if (inserted === 0 || count <= 0) return;
  const width = Math.max(goals.getLastColumn(), ...Object.values(now.columns));
  const cells = goals.getRange(now.rows.header + 1, 1, count, width).getValues() as Grid;
  for (const { row, hasUserCells } of newRows(cells, now, before, inserted)) {
    if (hasUserCells) clearOurs(goals, row, now);
    else goals.deleteRow(row);
  }
};

const clearOurs = (goals: Sheet, row: number, { columns }: GoalsPlace): void => {
  for (const column of Object.values(columns)) {
    goals.getRange(row, column).clearContent().clearNote();
  }
};
