import { GOAL_COLUMNS, GOAL_ROWS, type GoalRow, type GoalsPlace } from "./goals-place.ts";

/** A rectangle that moves from one place of the table to another. */
export interface Piece {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
  readonly rows: number;
  readonly columns: number;
}

type Pair = readonly [from: number, to: number];
interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * The rectangles that hold our cells of a Goals table, from where it stood to where it stands.
 * What either place lacks is left out: only cells that are ours in both.
 */
export const copyPieces = (before: GoalsPlace, now: GoalsPlace): readonly Piece[] => {
  const columns = GOAL_COLUMNS.flatMap((name) => pair(before.columns[name], now.columns[name]));
  const rows = [
    ...pair(before.rows.header, now.rows.header),
    ...[...before.people].flatMap(([person, row]) => pair(row, now.people.get(person))),
    ...pair(before.rows.total, now.rows.total),
  ];
  return [...GOAL_ROWS.flatMap((row) => headingPieces(row, before, now)), ...grid(rows, columns)];
};

/** Above the headings only single cells are ours. */
const headingPieces = (row: GoalRow, before: GoalsPlace, now: GoalsPlace): readonly Piece[] => {
  if (row === "header" || row === "total") return [];
  const names = row === "band" ? (["person", "expected"] as const) : (["person"] as const);
  return names.flatMap((name) =>
    grid(pair(before.rows[row], now.rows[row]), pair(before.columns[name], now.columns[name])),
  );
};

const pair = (from: number | undefined, to: number | undefined): readonly Pair[] =>
  from === undefined || to === undefined ? [] : [[from, to]];

const grid = (rows: readonly Pair[], columns: readonly Pair[]): readonly Piece[] =>
  runs(rows).flatMap((row) =>
    runs(columns).map((column) => ({
      fromRow: row.from,
      fromColumn: column.from,
      toRow: row.to,
      toColumn: column.to,
      rows: row.count,
      columns: column.count,
    })),
  );

/** Pairs that advance together, joined. */
const runs = (pairs: readonly Pair[]): readonly Run[] => {
  const joined: Run[] = [];
  for (const [from, to] of [...pairs].sort(([a], [b]) => a - b)) {
    const last = joined[joined.length - 1];
    const joins = last && last.from + last.count === from && last.to + last.count === to;
    if (joins) joined[joined.length - 1] = { ...last, count: last.count + 1 };
    else joined.push({ from, to, count: 1 });
  }
  return joined;
};
