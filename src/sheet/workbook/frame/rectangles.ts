import { columnLetters } from "./tab.ts";

export interface Rectangle<Key> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly key: Key;
}

/** "H7:J9". */
export const a1Of = ({ row, column, rows, columns }: Omit<Rectangle<unknown>, "key">): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Cells joined into few rectangles of equal keys, so that each is one call. Cells whose key is
 * null are left out.
 */
export const rectanglesOf = <Cell extends Spot, Key extends string | number | boolean>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => Key | null,
): readonly Rectangle<Key>[] => {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const open = new Map<string, Rectangle<Key>>();
  const done: Rectangle<Key>[] = [];
  for (const run of runsOf(sorted, keyOf)) {
    const name = `${run.column} ${run.columns} ${run.key}`;
    const above = open.get(name);
    const grows = above !== undefined && above.row + above.rows === run.row;
    if (above && !grows) done.push(above);
    open.set(name, grows ? { ...above, rows: above.rows + 1 } : run);
  }
  return [...done, ...open.values()];
};

/** Neighbours in a row that have the same key. */
const runsOf = <Cell extends Spot, Key extends string | number | boolean>(
  sorted: readonly Cell[],
  keyOf: (cell: Cell) => Key | null,
): readonly Rectangle<Key>[] => {
  const runs: Rectangle<Key>[] = [];
  for (const cell of sorted) {
    const key = keyOf(cell);
    if (key === null) continue;
    const last = runs[runs.length - 1];
    const joins =
      last?.key === key && last.row === cell.row && last.column + last.columns === cell.column;
    if (joins) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1, key });
  }
  return runs;
};
