import { type Insertion, namesAt, type Place } from "../frame/place.ts";
import type { NamedCell } from "../frame/placed.ts";
import {
  columnsIn,
  isBlank,
  type Memory,
  memoryOf,
  type SeenCell,
  stateOf,
} from "../lists/memory.ts";

/** What writing a layout on a tab that is there already comes to, cell by cell. */
export interface Rewrite {
  readonly cells: readonly NamedCell[];
  /** Those whose notes are written, too. */
  readonly notes: readonly NamedCell[];
  /** Those that we never wrote before: in new rows and columns, or blank until now. They have no looks yet. */
  readonly fresh: readonly NamedCell[];
  /** Those that somebody else has changed, and that therefore stay. */
  readonly kept: readonly NamedCell[];
  readonly memory: Memory;
}

/** A tab before the write. `seenAt` knows its cells by row and column. */
export interface Before {
  readonly place: Place;
  readonly memory: Memory;
  readonly seenAt: (row: number, column: number) => SeenCell;
}

/**
 * Which cells of a layout may be written: those in new rows and columns, those that still hold what
 * we wrote, and blank ones. What we wrote earlier and is no longer in the layout is blanked, or says what
 * `goneIn` has for it, but for the keys of lists, beside which there may be cells of the user's, and for
 * rows that last: these are left and remembered. `after` is where the layout's parts stand now.
 */
export const rewritten = (
  cells: readonly NamedCell[],
  before: Before,
  insertions: readonly Insertion[],
  isKey: (row: string, column: string) => boolean,
  after: Place,
  lasts: (row: string) => boolean = () => false,
  goneIn: (row: string, column: string) => string = () => "",
): Rewrite => {
  const oldRow = earlierLine(insertions, "row");
  const oldColumn = earlierLine(insertions, "column");
  const [rowNames, columnNames] = [namesAt(before.place.rows), namesAt(before.place.columns)];
  const verdictOf = ({ row, column }: NamedCell): Verdict => {
    const [was, wasColumn] = [oldRow(row), oldColumn(column)];
    if (was === null || wasColumn === null) return FRESH;
    const seen = before.seenAt(was, wasColumn);
    const at = { row: rowNames.get(was) ?? "", column: columnNames.get(wasColumn) ?? "" };
    const { isOurs, isAsWritten, isNoteAsWritten } = stateOf(before.memory, at, seen);
    const mayWrite = isOurs ? isAsWritten : isBlank(seen);
    return {
      isFresh: !isOurs && mayWrite,
      mayWrite,
      mayNote: mayWrite && isNoteAsWritten,
      hasNote: seen.note !== "",
    };
  };
  const lasting = new Map([...before.memory].filter(([row]) => lasts(row)));
  const passing = new Map([...before.memory].filter(([row]) => !lasts(row)));
  const blanks = blanksOf(cells, { ...before, memory: passing }, insertions, isKey, after, goneIn);
  const all = [...cells, ...blanks].map((cell) => ({ cell, ...verdictOf(cell) }));
  return {
    cells: all.flatMap(({ cell, mayWrite }) => (mayWrite ? [cell] : [])),
    notes: all.flatMap(({ cell, mayNote, hasNote }) =>
      mayNote && (hasNote || cell.note !== "") ? [cell] : [],
    ),
    fresh: all.flatMap(({ cell, isFresh }) => (isFresh ? [cell] : [])),
    kept: all.flatMap(({ cell, mayWrite }) => (mayWrite ? [] : [cell])),
    memory: new Map([...lasting, ...memoryOf([...cells, ...blanks])]),
  };
};

interface Verdict {
  readonly isFresh: boolean;
  readonly mayWrite: boolean;
  readonly mayNote: boolean;
  readonly hasNote: boolean;
}
const FRESH: Verdict = { isFresh: true, mayWrite: true, mayNote: true, hasNote: false };

/** Where a line stood before the insertions; null for one that they put in. */
export const earlierLine =
  (insertions: readonly Insertion[], kind: Insertion["kind"]) =>
  (line: number): number | null =>
    [...insertions].reverse().reduce<number | null>((at, { kind: one, before, count }) => {
      if (at === null || one !== kind || at < before) return at;
      return at < before + count ? null : at - count;
    }, line);

/** Where a line stands after the insertions. */
export const laterLine =
  (insertions: readonly Insertion[], kind: Insertion["kind"]) =>
  (line: number): number =>
    insertions.reduce(
      (at, { kind: one, before, count }) => (one === kind && at >= before ? at + count : at),
      line,
    );

/**
 * What we wrote and the layout has no longer, as cells that are blank, or say so, where it stands now; a
 * column may have another number in its group than it had.
 */
const blanksOf = (
  cells: readonly NamedCell[],
  { place, memory }: Before,
  insertions: readonly Insertion[],
  isKey: (row: string, column: string) => boolean,
  after: Place,
  goneIn: (row: string, column: string) => string,
): readonly NamedCell[] => {
  const columnNames = namesAt(after.columns);
  const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const [rowNow, columnNow] = [laterLine(insertions, "row"), laterLine(insertions, "column")];
  return [...memory.keys()].flatMap((name) =>
    columnsIn(memory, name).flatMap((columnName): NamedCell[] => {
      const [was, wasColumn] = [place.rows.get(name), place.columns.get(columnName)];
      if (was === undefined || wasColumn === undefined) return [];
      const [row, column] = [rowNow(was), columnNow(wasColumn)];
      const isLeft = wanted.has(`${row},${column}`) || isKey(name, columnName);
      if (isLeft) return [];
      const at = { row: name, column: columnNames.get(column) ?? columnName };
      const content = goneIn(name, columnName);
      return [{ at, row, column, content, role: "word", format: "", note: "" }];
    }),
  );
};
