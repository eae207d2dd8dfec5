import { namesAt, type Place } from "../frame/place.ts";
import { columnsIn, type Memory, type SeenCell, stateOf } from "../lists/memory.ts";

/** A cell to restore; it stood `shift` ("down,right") higher and further left in the copy. */
export interface Shift {
  readonly row: number;
  readonly column: number;
  readonly shift: string;
}

export type SeenAt = (row: number, column: number) => SeenCell;
export type Spot = Pick<Shift, "row" | "column">;

/** What a finished write has written, as the tab stands now. */
export interface OursNow {
  /** Whether a cell still holds what the write put there. */
  readonly isAsWritten: (row: number, column: number) => boolean;
  /** Whether its note is the write's, or there is none. */
  readonly isNoteAsWritten: (row: number, column: number) => boolean;
  /** Whether it wrote in the row, or put it in to keep a distance; one that the user has put in since is another's. */
  readonly isRow: (row: number) => boolean;
  readonly columns: readonly number[];
  /** Cells as written for which an older place has no name: the write has added them. */
  readonly added: (older: Place) => readonly Spot[];
}

/** What stands in a cell, by the names of its row and column. */
export interface NamedValue {
  readonly row: string;
  readonly column: string;
  readonly value: unknown;
}

/** `isSetSince` knows what we ourselves have put over a write's content. */
export const oursNow = (
  place: Place,
  memory: Memory,
  seenAt: SeenAt,
  isSetSince: (cell: NamedValue) => boolean,
): OursNow => {
  const [rowNames, columnNames] = [namesAt(place.rows), namesAt(place.columns)];
  const stateAt = (row: number, column: number) => {
    const at = { row: rowNames.get(row) ?? "", column: columnNames.get(column) ?? "" };
    const seen = seenAt(row, column);
    const state = stateOf(memory, at, seen);
    return state.isAsWritten || !isSetSince({ ...at, value: seen.value })
      ? state
      : { ...state, isAsWritten: true };
  };
  const isAsWritten = (row: number, column: number): boolean => stateAt(row, column).isAsWritten;
  return {
    isAsWritten,
    isNoteAsWritten: (row, column) => stateAt(row, column).isNoteAsWritten,
    isRow: (row) => {
      const name = rowNames.get(row) ?? "";
      return memory.has(name) || (name !== "" && !name.includes(":"));
    },
    columns: [...place.columns.values()],
    added: (older) => {
      const [rows, columns] = [new Set(older.rows.values()), new Set(older.columns.values())];
      return spotsOf(memory, place).filter(
        ({ row, column }) => !(rows.has(row) && columns.has(column)) && isAsWritten(row, column),
      );
    },
  };
};

/** Where the cells of a memory stand. */
const spotsOf = (memory: Memory, { rows, columns }: Place): readonly Spot[] =>
  [...memory.keys()].flatMap((name) =>
    columnsIn(memory, name).flatMap((columnName): Spot[] => {
      const [row, column] = [rows.get(name), columns.get(columnName)];
      return row === undefined || column === undefined ? [] : [{ row, column }];
    }),
  );

/**
 * The cells that go back, from where they stood to where they stand: those that were ours before, and
 * those between the same rows and columns that the write was the first to fill. `ours` is null where
 * the write was cut short: then all that was ours goes back, and what was blank is blank again.
 */
export const restorable = (
  memory: Memory,
  then: Place,
  now: Place,
  ours: OursNow | null,
  wasBlank: (row: number, column: number) => boolean,
): readonly Shift[] =>
  [...then.rows].flatMap(([name, oldRow]) => {
    const row = now.rows.get(name);
    const before = memory.get(name);
    if (row === undefined) return [];
    return [...then.columns].flatMap(([columnName, oldColumn]): Shift[] => {
      const column = now.columns.get(columnName);
      if (column === undefined) return [];
      const wasOurs = before?.has(columnName) === true || wasBlank(oldRow, oldColumn);
      const goesBack = ours === null ? wasOurs : ours.isAsWritten(row, column);
      return goesBack ? [{ row, column, shift: `${row - oldRow},${column - oldColumn}` }] : [];
    });
  });
