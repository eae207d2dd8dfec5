import { earlierLine, type Rewrite, rewritten } from "../../sheet/workbook/again/rewritten.ts";
import type { Places } from "../../sheet/workbook/frame/formula.ts";
import { type Layout, listRow } from "../../sheet/workbook/frame/layout.ts";
import { type Insertion, isList, type Place } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { columnsIn, type Memory } from "../../sheet/workbook/lists/memory.ts";
import { mergeCells } from "./make-tab.ts";
import { addRules, putValidations } from "./rules.ts";
import type { Seen } from "./seen.ts";
import { dressCells, formatCells, undressCells, writeCells, writeNotes } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours that is there already, and what a layout needs on it. */
export interface Change {
  readonly layout: Layout;
  readonly sheet: Sheet;
  readonly seen: Seen;
  readonly memory: Memory;
  readonly before: Place;
  readonly place: Place;
  readonly insertions: readonly Insertion[];
}

/** Puts in the rows and columns that are missing. Nothing is overwritten. */
export const insertLines = ({ sheet, insertions }: Pick<Change, "sheet" | "insertions">): void => {
  for (const { kind, before, count } of insertions) {
    if (kind === "row") sheet.insertRowsBefore(before, count);
    else sheet.insertColumnsAfter(before - 1, count); // there is a margin before all groups
  }
};

/** Writes a layout in place: only cells that still hold what we wrote. Formats are given to new ones. */
export const changeTab = (change: Change, places: Places, isOtherFormat: boolean): Rewrite => {
  const { layout, sheet, seen, memory, before, place, insertions } = change;
  const cells = placedCells(layout, places);
  const result = rewritten(
    cells,
    { place: before, memory, seenAt: seen.cellAt },
    insertions,
    keysOf(layout),
    place,
    lastingIn(layout),
  );
  undressCells(sheet, result.fresh);
  formatCells(sheet, isOtherFormat ? result.cells : result.fresh);
  writeCells(sheet, result.cells);
  writeNotes(sheet, result.notes);
  dressCells(sheet, result.fresh);
  const earlierRow = earlierLine(insertions, "row");
  const isNewRow = (row: number) => earlierRow(row) === null;
  if (insertions.some(({ kind }) => kind === "row")) {
    mergeCells(sheet, layout, place, isNewRow);
    putValidations(sheet, layout.validations, place);
  }
  addRules(sheet, layout.rules.filter(wasShort(change)), place);
  return result;
};

/** Columns that say whose row it is. */
const keysOf = ({ rows }: Layout): ((column: string) => boolean) => {
  const keys = new Set(rows.filter(isList).flatMap(({ key }) => key));
  return (column) => keys.has(column);
};

/** Rows of lists that are only appended to. */
const lastingIn = ({ rows }: Layout): ((row: string) => boolean) => {
  const lists = rows.filter(isList).flatMap(({ list, isAppended }) => (isAppended ? [list] : []));
  return (row) => lists.some((list) => row.startsWith(listRow(list, "")));
};

/** A rule over a single row does not grow when a row goes in above it: it must be given anew. */
const wasShort =
  ({ before, insertions }: Change) =>
  ({ cells: { list } }: Layout["rules"][number]): boolean => {
    const lines = before.lists.get(list ?? "");
    return insertions.length > 0 && lines !== undefined && lines.last <= lines.first;
  };

/** Whether we wrote anything there: without that, nothing tells our cells from the user's. */
export const isRemembered = (memory: Memory | undefined): memory is Memory =>
  memory !== undefined && [...memory.keys()].some((row) => columnsIn(memory, row).length > 0);
