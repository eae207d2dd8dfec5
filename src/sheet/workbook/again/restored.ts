import { groupOf, namesAt, type Place } from "../frame/place.ts";
import { columnsIn, isBlank, type Memory, type SeenCell, stateOf } from "../lists/memory.ts";

/** A cell to restore; it stood `shift` ("down,right") higher and further left in the copy. */
export interface Shift {
  readonly row: number;
  readonly column: number;
  readonly shift: string;
}

type SeenAt = (row: number, column: number) => SeenCell;
type Spot = Pick<Shift, "row" | "column">;

/** What a finished write has written, as the tab stands now. */
export interface OursNow {
  /** Whether a cell still holds what the write put there. */
  readonly isAsWritten: (row: number, column: number) => boolean;
  /** Whether its note is the write's, or there is none. */
  readonly isNoteAsWritten: (row: number, column: number) => boolean;
  /** Cells as written for which an older place has no name: the write has added them. */
  readonly added: (older: Place) => readonly Spot[];
}

export const oursNow = (place: Place, memory: Memory, seenAt: SeenAt): OursNow => {
  const [rowNames, columnNames] = [namesAt(place.rows), namesAt(place.columns)];
  const stateAt = (row: number, column: number) => {
    const at = { row: rowNames.get(row) ?? "", column: columnNames.get(column) ?? "" };
    return stateOf(memory, at, seenAt(row, column));
  };
  const isAsWritten = (row: number, column: number): boolean => stateAt(row, column).isAsWritten;
  return {
    isAsWritten,
    isNoteAsWritten: (row, column) => stateAt(row, column).isNoteAsWritten,
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

/** Rows and columns to take away, the last first, and cells to clear where one of them must stay. */
export interface Surplus {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly Spot[];
}

/**
 * What a write has put in: rows of lists whose keys the copy does not know, and columns beside those
 * of a group; no more than it put in. A line with something of the user's in it stays.
 */
export const surplusLines = (
  then: Place,
  now: Place,
  inserted: { readonly rows: number; readonly columns: number },
  seen: { readonly cellAt: SeenAt },
  size: { readonly rows: number; readonly columns: number },
  ours: OursNow | null,
): Surplus => {
  const ourColumns = new Set(now.columns.values());
  const ourRows = new Set(now.rows.values());
  const isMine = (row: number, column: number, isOurLine: boolean): boolean => {
    if (ours === null) return isBlank(seen.cellAt(row, column)) || isOurLine;
    const isContentMine = isBlank(seen.cellAt(row, column)) || ours.isAsWritten(row, column);
    return isContentMine && ours.isNoteAsWritten(row, column);
  };
  const rowIsMine = (row: number) =>
    upTo(size.columns).every((column) => isMine(row, column, ourColumns.has(column)));
  const columnIsMine = (column: number) =>
    upTo(size.rows).every((row) => isMine(row, column, ourRows.has(row)));
  const newRows = surplusRows(then, now, inserted.rows);
  const newColumns = surplusColumns(now, inserted.columns);
  const staying = newRows.filter((row) => !rowIsMine(row));
  const writtenIn = (row: number) =>
    ours === null
      ? [...ourColumns]
      : upTo(size.columns).filter((column) => ours.isAsWritten(row, column));
  return {
    rows: newRows.filter(rowIsMine),
    columns: newColumns.filter(columnIsMine),
    cells: staying.flatMap((row) => writtenIn(row).map((column) => ({ row, column }))),
  };
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Rows with a name that the copy does not know come first, then such without one (cut short). */
const surplusRows = (then: Place, now: Place, count: number): readonly number[] => {
  const known = new Set([...now.rows].flatMap(([name, row]) => (then.rows.has(name) ? [row] : [])));
  const named = new Set(now.rows.values());
  const candidates = [...now.lists.values()].flatMap(({ first, last }) =>
    upTo(Math.max(0, last - first + 1))
      .map((i) => first + i - 1)
      .filter((row) => !known.has(row)),
  );
  const ordered = [...candidates].sort(
    (a, b) => Number(named.has(b)) - Number(named.has(a)) || b - a,
  );
  return ordered.slice(0, count).sort((a, b) => b - a);
};

/** Columns without a name, just before the last one of a numbered group. */
const surplusColumns = ({ columns }: Place, count: number): readonly number[] => {
  const named = new Set(columns.values());
  const lasts = new Map<string, number>();
  for (const [name, at] of columns) {
    const group = groupOf(name);
    if (group !== null) lasts.set(group, Math.max(at, lasts.get(group) ?? 0));
  }
  const found = [...lasts.values()].flatMap((last) => {
    const before: number[] = [];
    for (let column = last - 1; column > 0 && !named.has(column); column--) before.push(column);
    return before;
  });
  return found.slice(0, count).sort((a, b) => b - a);
};
