type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** An area "D14:D25" of a sheet, or a cell, as the Sheets API has it: from 0, ends not counted in. */
export const gridRange = (area: string, sheetId: number): GridRange => {
  const [first = "", last = first] = area.split(":");
  const [top, bottom] = [cornerOf(first), cornerOf(last)];
  return {
    sheetId,
    startRowIndex: top.row - 1,
    endRowIndex: bottom.row,
    startColumnIndex: top.column - 1,
    endColumnIndex: bottom.column,
  };
};

/** Row and column of "D14", from 1. */
export const cornerOf = (cell: string): { readonly row: number; readonly column: number } => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
};

/** Whether two ranges are the same cells. */
export const isSameRange = (one: GridRange, other: GridRange): boolean =>
  (one.sheetId ?? 0) === (other.sheetId ?? 0) &&
  (one.startRowIndex ?? 0) === (other.startRowIndex ?? 0) &&
  one.endRowIndex === other.endRowIndex &&
  (one.startColumnIndex ?? 0) === (other.startColumnIndex ?? 0) &&
  one.endColumnIndex === other.endColumnIndex;
