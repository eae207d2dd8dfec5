import type { Grid } from "../cell.ts";
import type { GoalsPlace } from "./goals-place.ts";

/** A row that a write put in, and whether the user has written beside our cells since. */
export interface NewRow {
  readonly row: number;
  readonly hasUserCells: boolean;
}

/**
 * The rows that a write put in above the total, the lowest first. `cells` are the tab's cells from
 * column A on, of the rows between the headings and the total. A write that was cut short may have
 * left its rows without names.
 */
export const newRows = (
  cells: Grid,
  now: GoalsPlace,
  before: GoalsPlace,
  inserted: number,
): readonly NewRow[] => {
  const ours = new Set(Object.values(now.columns));
  const firstInserted = now.rows.total - inserted;
  return cells
    .map((row, i) => ({
      row: now.rows.header + 1 + i,
      name: String(row[now.columns.person - 1] ?? "").trim(),
      hasUserCells: row.some((cell, j) => !ours.has(j + 1) && cell !== ""),
    }))
    .filter(({ row, name }) => (name === "" ? row >= firstInserted : !before.people.has(name)))
    .reverse()
    .map(({ row, hasUserCells }) => ({ row, hasUserCells }));
};
