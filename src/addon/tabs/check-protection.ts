import { GoalError } from "../../core/errors.ts";
import { columnsIn } from "../../sheet/workbook/lists/memory.ts";
import { addressOf } from "../source.ts";
import type { Change } from "./change-tab.ts";
import { refuseTheBound } from "./team-lock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Refuses to change tabs, or cells of ours in them, that somebody else has protected. */
export const checkProtection = (
  changes: readonly Pick<Change, "sheet" | "before" | "memory">[],
  lists: Sheet | undefined,
): void => {
  refuse([
    ...changes.flatMap((change) => refusedOn(change.sheet, (range) => holdsOurs(range, change))),
    ...(lists ? refusedOn(lists, () => true) : []),
  ]);
};

const refuse = (places: readonly string[]): void => {
  if (places.length > 0) throw new GoalError("protectedTabs", { tabs: places.join(", ") });
};

/** The same for cells that are not of our tabs. */
export const checkCells = (
  changes: readonly { readonly sheet: Sheet; readonly cells: readonly Spot[] }[],
): void =>
  refuse(
    changes.flatMap(({ sheet, cells }) =>
      refusedOn(sheet, (range) => cells.some((cell) => isWithin(cell, range))),
    ),
  );

interface Spot {
  readonly row: number;
  readonly column: number;
}

const isWithin = ({ row, column }: Spot, range: Range): boolean =>
  row >= range.getRow() &&
  row <= range.getLastRow() &&
  column >= range.getColumn() &&
  column <= range.getLastColumn();

/** The tab where it is protected as a whole, else the addresses of its protected ranges that matter. */
const refusedOn = (sheet: Sheet, matters: (range: Range) => boolean): readonly string[] => {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const refusing = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    sheet.getProtections(type).filter((one) => !one.canEdit());
  const whole = refusing(SHEET);
  refuseTheBound(whole);
  if (whole.length > 0) return [sheet.getName()];
  return refusing(RANGE)
    .map((one) => one.getRange())
    .filter(matters)
    .map(addressOf);
};

/** Whether a range holds a cell that we have written. */
const holdsOurs = (
  range: Range,
  { before, memory }: Pick<Change, "before" | "memory">,
): boolean => {
  const [top, bottom] = [range.getRow(), range.getLastRow()];
  const [left, right] = [range.getColumn(), range.getLastColumn()];
  const isIn = (at: number | undefined, from: number, to: number): boolean =>
    at !== undefined && at >= from && at <= to;
  return [...memory.keys()].some(
    (row) =>
      isIn(before.rows.get(row), top, bottom) &&
      columnsIn(memory, row).some((column) => isIn(before.columns.get(column), left, right)),
  );
};
