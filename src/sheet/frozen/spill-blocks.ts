/** A cell, rows and columns counted from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A tab before its formulas of ours were cleared, and afterwards; the grids are of one size. */
export interface ClearedTab {
  readonly formulas: readonly (readonly string[])[];
  readonly before: readonly (readonly unknown[])[];
  readonly after: readonly (readonly unknown[])[];
}

/** The cells that were blank no more because of a formula, itself apart. */
export interface Spill {
  readonly cells: readonly Spot[];
  /** Formulas of one number have blocks that touch so that their cells cannot be told apart. */
  readonly group: number;
}

/**
 * Whose the cells are that became blank when the formulas at `anchors` were cleared. A spill is a
 * rectangle right and down of its formula, free of anything else; where a formula of the user's
 * could have filled a cell, too, the cell goes to the one whose block it touches, so that what is
 * written back must be compared with what was there before.
 */
export const spillBlocks = (tab: ClearedTab, anchors: readonly Spot[]): readonly Spill[] => {
  const vanished = vanishedCells(tab);
  const taken = takenBy(tab);
  const reaches = (from: Spot, to: Spot): boolean =>
    from.row <= to.row && from.column <= to.column && taken(from, to) === 1;
  const others = touchingFormulas(tab, vanished, anchors);
  const parts = partsOf(vanished);
  const pairs: [number, number][] = [];
  const cells: Spot[][] = anchors.map(() => []);
  for (const [name, spot] of vanished) {
    const mine = anchors.flatMap((anchor, i) => (reaches(anchor, spot) ? [i] : []));
    if (mine.length === 0) continue;
    const isOthers = others.some((other) => reaches(other, spot));
    const part = parts.get(name)!;
    if (isOthers && touches(part, others) && !touches(part, anchors)) continue;
    for (const one of mine) pairs.push([mine[0]!, one]);
    cells[nearest(mine, anchors, spot)]!.push(spot);
  }
  const groupOf = groupsOf(anchors.length, pairs);
  return cells.map((own, i) => ({ cells: own, group: groupOf(i) }));
};

const nameOf = ({ row, column }: Spot): string => `${row},${column}`;

/** Cells with no formula of their own that held something and hold nothing now. */
const vanishedCells = ({ formulas, before, after }: ClearedTab): ReadonlyMap<string, Spot> => {
  const found = new Map<string, Spot>();
  for (const [i, line] of before.entries())
    for (const [j, value] of line.entries()) {
      if (value === "" || formulas[i]![j] !== "" || after[i]![j] !== "") continue;
      const spot = { row: i + 1, column: j + 1 };
      found.set(nameOf(spot), spot);
    }
  return found;
};

/** How many cells of a rectangle hold a formula or, also now, a value: sums over corners. */
const takenBy = ({ formulas, after }: ClearedTab): ((from: Spot, to: Spot) => number) => {
  const sums: number[][] = [Array.from({ length: (after[0]?.length ?? 0) + 1 }, () => 0)];
  for (const [i, line] of after.entries()) {
    const above = sums[i]!;
    const row = [0];
    for (const [j, value] of line.entries()) {
      const isTaken = value !== "" || formulas[i]![j] !== "";
      row.push(row[j]! + above[j + 1]! - above[j]! + Number(isTaken));
    }
    sums.push(row);
  }
  return (from, to) =>
    sums[to.row]![to.column]! -
    sums[from.row - 1]![to.column]! -
    sums[to.row]![from.column - 1]! +
    sums[from.row - 1]![from.column - 1]!;
};

/** Other formulas with a cell right or below that became blank: they may have filled it. */
const touchingFormulas = (
  { formulas }: ClearedTab,
  vanished: ReadonlyMap<string, Spot>,
  anchors: readonly Spot[],
): readonly Spot[] => {
  const ours = new Set(anchors.map(nameOf));
  const found = new Map<string, Spot>();
  for (const { row, column } of vanished.values())
    for (const spot of [
      { row: row - 1, column },
      { row, column: column - 1 },
    ]) {
      const formula = formulas[spot.row - 1]?.[spot.column - 1] ?? "";
      if (formula !== "" && !ours.has(nameOf(spot))) found.set(nameOf(spot), spot);
    }
  return [...found.values()];
};

/** The part of each cell: the cells that hang together with it by their sides. */
const partsOf = (vanished: ReadonlyMap<string, Spot>): ReadonlyMap<string, ReadonlySet<string>> => {
  const parts = new Map<string, ReadonlySet<string>>();
  for (const [name, spot] of vanished) {
    if (parts.has(name)) continue;
    const part = partAround(spot, vanished);
    for (const one of part) parts.set(one, part);
  }
  return parts;
};

const partAround = (spot: Spot, vanished: ReadonlyMap<string, Spot>): ReadonlySet<string> => {
  const part = new Set<string>();
  const open = [spot];
  for (let next = open.pop(); next; next = open.pop()) {
    if (part.has(nameOf(next))) continue;
    part.add(nameOf(next));
    open.push(...besides(next).filter((beside) => vanished.has(nameOf(beside))));
  }
  return part;
};

const besides = ({ row, column }: Spot): readonly Spot[] => [
  { row: row - 1, column },
  { row: row + 1, column },
  { row, column: column - 1 },
  { row, column: column + 1 },
];

/** Whether a formula stands directly above or left of a part. */
const touches = (part: ReadonlySet<string>, formulas: readonly Spot[]): boolean =>
  formulas.some(
    ({ row, column }) =>
      part.has(nameOf({ row: row + 1, column })) || part.has(nameOf({ row, column: column + 1 })),
  );

/** Of the formulas that reach a cell, the one with the smallest rectangle to it. */
const nearest = (mine: readonly number[], anchors: readonly Spot[], to: Spot): number => {
  const size = (i: number): number =>
    (to.row - anchors[i]!.row + 1) * (to.column - anchors[i]!.column + 1);
  return mine.reduce((best, one) => (size(one) < size(best) ? one : best));
};

/** The group of each number from 0, by its first: those that share a pair are in one. */
const groupsOf = (
  count: number,
  pairs: readonly (readonly [number, number])[],
): ((one: number) => number) => {
  const first = Array.from({ length: count }, (_, i) => i);
  const of = (one: number): number => (first[one] === one ? one : of(first[one]!));
  for (const [one, other] of pairs) {
    const [a, b] = [of(one), of(other)];
    first[Math.max(a, b)] = Math.min(a, b);
  }
  return of;
};
