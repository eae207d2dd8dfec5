import { callsOurs } from "../../sheet/frozen/calls-ours.ts";
import type { ClearedTab, Spot } from "../../sheet/frozen/spill-blocks.ts";
import { isUnready } from "../../sheet/frozen/unready.ts";
import { BACKUP, marksOf } from "../tabs/marks.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with formulas that call our functions: all its cells, and which of them these are. */
export interface TabOfOurs extends Omit<ClearedTab, "after"> {
  readonly sheet: Sheet;
  readonly tab: string;
  readonly notes: readonly (readonly string[])[];
  /** With a value, and in error or not computed yet. */
  readonly ready: readonly Spot[];
  readonly unready: readonly Spot[];
}

/** Every tab that calls our functions, but for the hidden copies that a write keeps for its undo. */
export const formulasOfOurs = (book: Spreadsheet, record: Sheet | null): readonly TabOfOurs[] => {
  const passed = new Set([
    record?.getSheetId(),
    ...marksOf(book, BACKUP).map((one) => one.getLocation().getSheet()?.getSheetId()),
  ]);
  return book
    .getSheets()
    .filter(
      (sheet) =>
        sheet.getType() === SpreadsheetApp.SheetType.GRID && !passed.has(sheet.getSheetId()),
    )
    .flatMap((sheet) => tabOf(sheet) ?? []);
};

const tabOf = (sheet: Sheet): TabOfOurs | null => {
  const content = sheet.getDataRange();
  const formulas = content.getFormulas();
  const spots = formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => (callsOurs(formula) ? [{ row: i + 1, column: j + 1 }] : [])),
  );
  if (spots.length === 0) return null;
  const before: readonly (readonly unknown[])[] = content.getValues();
  const hasValue = ({ row, column }: Spot) => !isUnready(before[row - 1]![column - 1]);
  return {
    sheet,
    tab: sheet.getName(),
    formulas,
    before,
    notes: content.getNotes(),
    ready: spots.filter(hasValue),
    unready: spots.filter((spot) => !hasValue(spot)),
  };
};
