import type { Insertion } from "../../../src/sheet/workbook/frame/place.ts";
import type { NamedCell } from "../../../src/sheet/workbook/frame/placed.ts";
import type { SeenCell } from "../../../src/sheet/workbook/lists/memory.ts";
import type { Lines, Texts } from "../../../src/sheet/workbook/lists/remembered-places.ts";

const BLANK: SeenCell = { value: "", formula: "", note: "" };

/** A sheet of paper: lines have identities that they keep wherever they move. */
export interface Paper {
  rows: readonly string[];
  columns: readonly string[];
  readonly cells: Map<string, SeenCell>;
}

let made = 0;
const newLines = (count: number): readonly string[] =>
  Array.from({ length: count }, () => `#${made++}`);

export const blankPaper = (rows: number, columns: number): Paper => ({
  rows: newLines(rows),
  columns: newLines(columns),
  cells: new Map(),
});

export const copied = ({ rows, columns, cells }: Paper): Paper => ({
  rows,
  columns,
  cells: new Map(cells),
});

/** The identity of a cell. */
export const cellAt = ({ rows, columns }: Paper, row: number, column: number): string =>
  `${rows[row - 1]},${columns[column - 1]}`;

export const seenAt =
  (paper: Paper) =>
  (row: number, column: number): SeenCell =>
    paper.cells.get(cellAt(paper, row, column)) ?? BLANK;

export const textsOf = (paper: Paper): Texts => ({
  textAt: (row, column) => String(seenAt(paper)(row, column).value),
  rows: paper.rows.length,
});

/** What a sheet shows of a cell that we wrote: days come back as dates. */
export const seenOf = ({ content, format, note }: Omit<NamedCell, "at">): SeenCell => {
  if (typeof content === "object") return { value: 1, formula: content.formula, note };
  const isDay = typeof content === "number" && /[dmy]{2}/.test(format);
  if (!isDay) return { value: content, formula: "", note };
  return { value: new Date(2026, 0, 1), formula: "", note, day: content };
};

export const put = (paper: Paper, row: number, column: number, seen: Partial<SeenCell>): void => {
  const whole = { ...seenAt(paper)(row, column), ...seen };
  paper.cells.set(cellAt(paper, row, column), whole);
};

export const write = (
  paper: Paper,
  cells: readonly NamedCell[],
  notes: readonly NamedCell[] = cells,
): void => {
  for (const cell of cells) {
    const { value, formula } = seenOf(cell);
    put(paper, cell.row, cell.column, { value, formula });
  }
  for (const { row, column, note } of notes) put(paper, row, column, { note });
};

export const insert = (paper: Paper, insertions: readonly Insertion[]): void => {
  for (const { kind, before, count } of insertions) {
    const lines = kind === "row" ? paper.rows : paper.columns;
    const longer = [...lines.slice(0, before - 1), ...newLines(count), ...lines.slice(before - 1)];
    if (kind === "row") paper.rows = longer;
    else paper.columns = longer;
  }
};

export const removeRow = (paper: Paper, row: number): void => {
  paper.rows = paper.rows.filter((_, i) => i !== row - 1);
};

export const removeColumn = (paper: Paper, column: number): void => {
  paper.columns = paper.columns.filter((_, i) => i !== column - 1);
};

/** Lines that follow their rows and columns, as formulas do: call it later for their numbers then. */
export const following = (paper: Paper, { rows, columns, lists }: Lines): (() => Lines) => {
  const idsOf = (lines: Readonly<Record<string, number>>, all: readonly string[]) =>
    Object.entries(lines).map(([name, at]) => [name, all[at - 1]!] as const);
  const [rowIds, columnIds] = [idsOf(rows, paper.rows), idsOf(columns, paper.columns)];
  const numbers = (ids: readonly (readonly [string, string])[], all: readonly string[]) =>
    Object.fromEntries(
      ids.flatMap(([name, id]) => (all.includes(id) ? [[name, all.indexOf(id) + 1]] : [])),
    );
  return () => ({
    rows: numbers(rowIds, paper.rows),
    columns: numbers(columnIds, paper.columns),
    lists,
  });
};

/** All that stands on it, by its cells' identities. */
export const standing = ({ rows, columns, cells }: Paper): ReadonlyMap<string, SeenCell> =>
  new Map(
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const seen = cells.get(`${row},${column}`) ?? BLANK;
        const isBlank = seen.value === "" && seen.formula === "" && seen.note === "";
        return isBlank ? [] : [[`${row},${column}`, seen] as const];
      }),
    ),
  );

/** Values and formulas of some cells, by their identities; "" where they are blank or gone. */
export const contentsOf = (
  cells: ReadonlySet<string>,
  on: ReadonlyMap<string, SeenCell>,
): readonly (readonly unknown[])[] =>
  [...cells].map((cell) => [on.get(cell)?.value ?? "", on.get(cell)?.formula ?? ""]);
