import { earlierLine, type Rewrite, rewritten } from "../../sheet/workbook/again/rewritten.ts";
import type { Places } from "../../sheet/workbook/frame/formula.ts";
import { type Layout, listRow } from "../../sheet/workbook/frame/layout.ts";
import { type Insertion, isList, type Place } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import type { PlacedCell } from "../../sheet/workbook/frame/tab.ts";
import { columnsIn, type Memory } from "../../sheet/workbook/lists/memory.ts";
import type { Lines } from "../../sheet/workbook/lists/remembered-places.ts";
import { keepDrawn } from "./charts.ts";
import { hideEmpty, type Look, turn, turnsOf } from "./empty-columns.ts";
import { hideColumns } from "./hide-columns.ts";
import { helperColumns, mergeCells, sizeAppended, sizeNewLists } from "./make-tab.ts";
import { addRules, putValidations } from "./rules.ts";
import type { Seen } from "./seen.ts";
import { isUsed } from "./used-column.ts";
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
  /** Between which of its rows its lists stand: those of the layout that it was made by. */
  readonly lists: Lines["lists"];
  /** The version of the layouts that it was written by last (LAYOUTS). */
  readonly version: number;
  /** Columns that are hidden as long as they have nothing to say. */
  readonly looks: readonly Look[];
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
    goneIn(layout),
  );
  undressCells(sheet, result.fresh);
  formatCells(sheet, isOtherFormat ? result.cells : result.fresh);
  formatCells(sheet, newFormulas(change, result.cells));
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
  sizeAppended(sheet, layout, place);
  sizeNewLists(sheet, layout, before, place);
  hideHelpers(change);
  hideEmpty(sheet, layout, place, insertions);
  turn(sheet, place, turnsOf(change.looks));
  return result;
};

/**
 * Cells of formulas that held a text until now: a file that was saved may have it formatted as text, and
 * would show the formula's own letters.
 */
const newFormulas = (
  { insertions, seen }: Change,
  cells: readonly PlacedCell[],
): readonly PlacedCell[] => {
  const [earlierRow, earlierColumn] = [
    earlierLine(insertions, "row"),
    earlierLine(insertions, "column"),
  ];
  return cells.flatMap((cell): PlacedCell[] => {
    const [row, column] = [earlierRow(cell.row), earlierColumn(cell.column)];
    if (typeof cell.content !== "object" || row === null || column === null) return [];
    const { value, formula } = seen.cellAt(row, column);
    const isText = formula === "" && typeof value === "string" && value !== "";
    return isText ? [{ ...cell, format: cell.format || NO_FORMAT }] : [];
  });
};
const NO_FORMAT = "General";

/**
 * Hides the columns of helpers that were put in, and once, in a tab from before they were hidden,
 * all of them but those in which somebody has written: who shows them later keeps them.
 */
const hideHelpers = (change: Change): void => {
  const { layout, sheet, place, insertions, version } = change;
  const earlierColumn = earlierLine(insertions, "column");
  const hidden = helperColumns(layout, place).filter((column) => {
    const was = earlierColumn(column);
    return was === null || (version < HIDING && !isUsed(change, was));
  });
  if (hidden.length === 0) return;
  keepDrawn(sheet, hidden);
  hideColumns(sheet, hidden);
};

/** The version of the layouts since which tabs hide what only formulas and charts reckon with. */
const HIDING = 5;

/** Whether a column says whose a row of a list is. */
const keysOf = ({ rows }: Layout): ((row: string, column: string) => boolean) => {
  const keys = new Map(rows.filter(isList).map(({ list, key }) => [list, key]));
  return (row, column) => keys.get(row.slice(0, row.indexOf(":")))?.includes(column) ?? false;
};

/** What rows of lists say that are no longer wanted. */
const goneIn = ({ rows }: Layout): ((row: string, column: string) => string) => {
  const gone = new Map(rows.filter(isList).map((slot) => [slot.list, slot.gone]));
  return (row, column) => {
    const told = gone.get(row.slice(0, row.indexOf(":")));
    return told?.column === column ? told.words : "";
  };
};

/** Rows of lists that are only appended to. */
const lastingIn = ({ rows }: Layout): ((row: string) => boolean) => {
  const lists = rows.filter(isList).flatMap(({ list, isAppended }) => (isAppended ? [list] : []));
  return (row) => lists.some((list) => row.startsWith(listRow(list, "")));
};

/** A rule over a single row does not grow when a row goes in above it, and one over a new list is not there: it must be given anew. */
const wasShort =
  ({ before, insertions }: Change) =>
  ({ cells: { list } }: Layout["rules"][number]): boolean => {
    if (list === undefined || insertions.length === 0) return false;
    const lines = before.lists.get(list);
    return lines === undefined || lines.last <= lines.first;
  };

/** Whether we wrote anything there: without that, nothing tells our cells from the user's. */
export const isRemembered = (memory: Memory | undefined): memory is Memory =>
  memory !== undefined && [...memory.keys()].some((row) => columnsIn(memory, row).length > 0);
