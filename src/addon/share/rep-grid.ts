import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { type InputCell, inputAreas, inputPlaces } from "../../sheet/rep/rep-inputs.ts";
import { type RepLayout, repTab } from "../../sheet/rep/rep-tab.ts";
import { lastLine, newPlace, type Place } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { cellData } from "./cell-data.ts";
import { cornerOf } from "./grid-range.ts";

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** A cell of a person's tab, from 1; `isInput` where the person types. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly data: CellData;
  readonly isInput: boolean;
}

/** A person's tab where it stands. */
export interface RepGrid {
  readonly layout: RepLayout;
  readonly place: Place;
  readonly rows: number;
  readonly columns: number;
  /** All cells of these rows and columns. */
  readonly cells: readonly GridCell[];
  /** Areas of cells that are one. */
  readonly merges: readonly string[];
  readonly inputs: readonly string[];
}

/** Lays a person's tab out from A1; `least` rows are there at least, blank ones at the end. */
export const repGrid = (facts: RepFacts, typed: readonly InputCell[], least = 0): RepGrid => {
  const layout = repTab(facts);
  const place = newPlace(layout);
  const columns = lastLine(place.columns);
  const last = lastLine(place.rows);
  const inputs = inputAreas(inputPlaces(facts));
  const data = contents(layout, place, typed);
  const isInput = insideOf(inputs);
  const rows = Math.max(last, least);
  return {
    layout,
    place,
    rows: last,
    columns,
    inputs,
    merges: mergesOf(layout, place),
    cells: Array.from({ length: rows * columns }, (_, i) => {
      const [row, column] = [Math.floor(i / columns) + 1, (i % columns) + 1];
      const cell = `${columnLetters(column)}${row}`;
      return { row, column, data: data.get(cell) ?? {}, isInput: isInput(row, column) };
    }),
  };
};

/** What stands in each cell; those that one is merged over look as it does. */
const contents = (
  layout: RepLayout,
  place: Place,
  typed: readonly InputCell[],
): ReadonlyMap<string, CellData> => {
  const values = new Map(typed.map(({ cell, value }) => [cell, value]));
  const lasts = new Map(layout.cells.map(({ row, column, to }) => [`${row}|${column}`, to]));
  const talls = new Set(layout.tall.map(({ row, column }) => `${row}|${column}`));
  const all = new Map<string, CellData>();
  const places = { rep: { name: layout.name, place } };
  for (const { at, row, column, content, role, format, note } of placedCells(layout, places)) {
    const cell = `${columnLetters(column)}${row}`;
    const end = place.columns.get(lasts.get(`${at.row}|${at.column}`) ?? at.column) ?? column;
    const laid = cellData(values.get(cell) ?? content, role, format);
    const data = talls.has(`${at.row}|${at.column}`) ? atTop(laid) : laid;
    all.set(cell, withNote(data, note));
    for (let behind = column + 1; behind <= end; behind++)
      all.set(`${columnLetters(behind)}${row}`, cellData("", role, format));
  }
  return all;
};

const withNote = (data: CellData, note: string): CellData =>
  note === "" ? data : { ...data, note };

/** Rows that a text is merged over are seldom just as high. */
const atTop = (data: CellData): CellData => ({
  ...data,
  userEnteredFormat: { ...data.userEnteredFormat, verticalAlignment: "TOP" },
});

const mergesOf = ({ cells, tall }: RepLayout, { rows, columns }: Place): readonly string[] =>
  [
    ...cells.flatMap(({ row, column, to }) =>
      to === undefined ? [] : [{ row, until: row, column, to }],
    ),
    ...tall,
  ].map(({ row, until, column, to }) => {
    const [left, right] = [column, to].map((name) => columnLetters(columns.get(name)!));
    return `${left}${rows.get(row)}:${right}${rows.get(until)}`;
  });

const insideOf = (areas: readonly string[]) => {
  const corners = areas.map((area) => area.split(":").map(cornerOf));
  return (row: number, column: number): boolean =>
    corners.some(
      ([top, bottom]) =>
        row >= top!.row && row <= bottom!.row && column >= top!.column && column <= bottom!.column,
    );
};
