import { groupOf, type Place } from "../frame/place.ts";
import { isBlank } from "../lists/memory.ts";
import type { OursNow, SeenAt, Spot } from "./restored.ts";

/** Rows and columns to take away, the last first, and cells to clear where one of them must stay. */
export interface Surplus {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly Spot[];
}

/**
 * What a write has put in: rows of lists whose keys the copy does not know, rows of a list of which it
 * knows nothing, and columns beside those of a group; no more than it put in. A line with something of the user's in it stays.
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
  const newRows = surplusRows(then, now, inserted.rows, ours);
  const newColumns = surplusColumns(now, inserted.columns, ours);
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

/**
 * Rows of lists that the copy does not know and the write has written in. Where it was cut short,
 * those with a name come first, then those that have none yet.
 */
const surplusRows = (
  then: Place,
  now: Place,
  count: number,
  ours: OursNow | null,
): readonly number[] => {
  const known = new Set([...now.rows].flatMap(([name, row]) => (then.rows.has(name) ? [row] : [])));
  const named = new Set(now.rows.values());
  const inLists = [...now.lists.values()].flatMap(({ first, last }) =>
    upTo(Math.max(0, last - first + 1)).map((i) => first + i - 1),
  );
  const candidates = [...new Set([...inLists, ...rowsBetween(then, now)])].filter(
    (row) => !known.has(row) && ours?.isRow(row) !== false,
  );
  const ordered = candidates.sort((a, b) => Number(named.has(b)) - Number(named.has(a)) || b - a);
  return ordered.slice(0, count).sort((a, b) => b - a);
};

/** By so many as two neighbouring rows that the copy knows have moved apart: the ones just above the lower. */
const rowsBetween = (then: Place, now: Place): readonly number[] => {
  const shared = [...now.rows]
    .filter(([name]) => then.rows.has(name))
    .sort(([, one], [, other]) => one - other);
  return shared.slice(1).flatMap(([name, row], i) => {
    const [nameAbove, above] = shared[i]!;
    const apart = then.rows.get(name)! - then.rows.get(nameAbove)!;
    const count = Math.min(row - above - apart, row - above - 1);
    return upTo(Math.max(0, count)).map((n) => row - n);
  });
};

/**
 * The write's columns that had no name before it. Where it was cut short, those without one just
 * before the last of a numbered group.
 */
const surplusColumns = (
  { columns }: Place,
  count: number,
  ours: OursNow | null,
): readonly number[] => {
  const named = new Set(columns.values());
  const found = ours?.columns.filter((column) => !named.has(column)) ?? unnamedIn(columns, named);
  return found.slice(0, count).sort((a, b) => b - a);
};

const unnamedIn = (columns: Place["columns"], named: ReadonlySet<number>): readonly number[] => {
  const lasts = new Map<string, number>();
  for (const [name, at] of columns) {
    const group = groupOf(name);
    if (group !== null) lasts.set(group, Math.max(at, lasts.get(group) ?? 0));
  }
  return [...lasts.values()].flatMap((last) => {
    const before: number[] = [];
    for (let column = last - 1; column > 0 && !named.has(column); column--) before.push(column);
    return before;
  });
};
