import type { Grid } from "../../sheet/cell.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { addressIn } from "../source.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a cell shows whose formula has no result, or not yet. */
const NOTHING_YET = /^(?:#[A-Z/]+[!?]?|Loading|Cargando)/;

/** The cell of an IMPORTRANGE that shows no data, "Results!A1"; null where none does. Asks for one formula. */
export const waitingImport = (range: Range, grid: Grid): string | null => {
  const isWaiting = (cell: unknown) => typeof cell === "string" && NOTHING_YET.test(cell);
  const at = grid.findIndex((row) => row.some(isWaiting));
  if (at < 0) return null;
  const row = range.getRow() + at;
  const column = range.getColumn() + grid[at]!.findIndex(isWaiting);
  const sheet = range.getSheet();
  return /\bIMPORTRANGE\s*\(/i.test(sheet.getRange(row, column).getFormula())
    ? addressIn(sheet.getName(), `${columnLetters(column)}${row}`)
    : null;
};
