import type { Getters } from "../engine/library.ts";

/** Numbers of rows and columns up to the last cell of a sheet that holds something. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A formula counts even where it shows nothing, and where it spills to; a mere format never. */
export function extentOf(getters: Getters, sheetId: string): Extent {
  let [rows, columns, hasFormulas] = [0, 0, false];
  const reach = ({ row, col }: { readonly row: number; readonly col: number }) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  };
  for (const cell of getters.getCells(sheetId)) {
    hasFormulas ||= cell.isFormula;
    if (cell.isFormula || cell.content !== "") reach(getters.getCellPosition(cell.id));
  }
  if (!hasFormulas) return { rows, columns };
  for (const position of getters.getEvaluatedCellsPositions(sheetId))
    if (getters.getEvaluatedCell(position).type !== "empty") reach(position);
  return { rows, columns };
}
