// This file keeps frozen formulas in a hidden tab: a row each, whose cell Google itself keeps count of.
import { literal } from "../../sheet/workbook/frame/literal.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { addressIn, addressParts } from "../source.ts";
import { mark, marksOf } from "../tabs/marks.ts";
import {
  type CellPlace,
  type FrozenEntry,
  type FrozenState,
  frozenFormulaOf,
} from "./frozen-formula.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** On the tab, and in its first cell for programs that drop marks. */
const FROZEN = "goalwright.frozen";
/** Letters of a cell; Google takes 50,000. */
const LARGEST_PART = 40_000;
const FIRST_ROW = 2;
/** State, cell, group; the formula's parts behind them. */
const PARTS = 4;

/** The tab that keeps the formulas, by its mark, its name, or what its first cell says. */
export const frozenTab = (book: Spreadsheet, name: string | null): Sheet | null =>
  marksOf(book, FROZEN)[0]?.getLocation().getSheet() ??
  (name === null ? null : book.getSheetByName(name)) ??
  book.getSheets().find(isFrozenTab) ??
  null;

const isFrozenTab = (sheet: Sheet): boolean =>
  sheet.isSheetHidden() &&
  sheet.getType() === SpreadsheetApp.SheetType.GRID &&
  sheet.getRange(1, 1).getValue() === FROZEN;

export const makeFrozenTab = (book: Spreadsheet, name: string): Sheet => {
  const sheet = book.insertSheet(name, book.getSheets().length);
  sheet.hideSheet();
  mark(sheet, FROZEN, "");
  sheet.getRange(1, 1).setValue(FROZEN);
  return sheet;
};

/** The row for the next entry. */
export const nextRow = (sheet: Sheet): number => Math.max(FIRST_ROW, sheet.getLastRow() + 1);

/** Writes entries from a row on, over those that stand there: one call. */
export const putEntries = (sheet: Sheet, row: number, entries: readonly FrozenEntry[]): void => {
  const parts = entries.map(({ frozen }) => partsOf(JSON.stringify(frozen)));
  const width = parts.reduce((most, one) => Math.max(most, one.length), 0);
  const missing = row + entries.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const grid = entries.map(({ state, place, group }, i) => [
    state,
    place === null ? "" : `=ROW(${fixed(place)})`,
    literal(group),
    ...Array.from({ length: width }, (_, j) => literal(parts[i]![j] ?? "")),
  ]);
  sheet.getRange(row, 1, entries.length, PARTS - 1 + width).setValues(grid);
};

const partsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / LARGEST_PART) }, (_, i) =>
    text.slice(i * LARGEST_PART, (i + 1) * LARGEST_PART),
  );

const fixed = ({ tab, row, column }: CellPlace): string =>
  addressIn(tab, `$${columnLetters(column)}$${row}`);

/** All entries, in order. A row that cannot be read is done with. */
export const entriesIn = (sheet: Sheet): readonly FrozenEntry[] => {
  const content = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = content.getValues();
  const formulas = content.getFormulas();
  return values.slice(FIRST_ROW - 1).map((row, i): FrozenEntry => {
    const frozen = frozenFormulaOf(row.slice(PARTS - 1).join(""));
    return {
      state: frozen === null ? "done" : (row[0] as FrozenState),
      place: placeIn(formulas[FIRST_ROW - 1 + i]![1]!),
      group: String(row[2]),
      frozen: frozen ?? { formula: "", note: "", said: "", print: "", ...NOTHING },
    };
  });
};

const NOTHING = { areas: [], prints: [], formats: [] };

/** The cell that "=ROW('My tab'!$B$5)" is about. */
const placeIn = (formula: string): CellPlace | null => {
  const { tab, a1 } = addressParts(/\((.*)\)$/s.exec(formula)?.[1] ?? "");
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) ?? [];
  if (letters === undefined || tab === "") return null;
  const column = [...letters].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0);
  return { tab, row: Number(row), column };
};

/** Says of all entries how they stand: one call. */
export const putStates = (sheet: Sheet, states: readonly FrozenState[]): void => {
  if (states.length > 0)
    sheet.getRange(FIRST_ROW, 1, states.length, 1).setValues(states.map((state) => [state]));
};
