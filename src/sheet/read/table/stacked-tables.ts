import type { Cell, Grid } from "../../cell.ts";
import { isCompact, isMonth } from "../column-summary.ts";
import { isBlank } from "../is-blank.ts";
import { isTotal } from "../is-total.ts";
import { monthHeadings } from "../month-headings.ts";
import { nameOf } from "../name-of.ts";
import { readNumberText } from "../number-text.ts";
import type { Zone } from "../reading.ts";
import type { ShapeContext } from "./label-columns.ts";
import { type Block, rowBlocks } from "./row-blocks.ts";
import type { Shape } from "./shape.ts";
import { isShape, type Lack, shapeAt } from "./shape-at.ts";

/** A table found in a grid. */
export interface Table {
  /** Titles, headings and results. */
  readonly zone: Zone;
  /** Counts rows and columns inside the zone. */
  readonly shape: Shape;
  /** Lines of words above the headings. */
  readonly titles: readonly string[];
  /** The metric's title above headings that come again, by the row of those (inside the zone). */
  readonly sections: ReadonlyMap<number, string>;
}

export interface Tables {
  readonly tables: readonly Table[];
  /** What the first candidate lacks where no table was found. */
  readonly lack: Lack | null;
  /** How many blocks with headings of their own are no tables of results. */
  readonly unread: number;
}

/** A table that may go on. Rows count from the grid's first. */
interface Open {
  readonly top: number;
  readonly shape: Shape;
  readonly titles: readonly string[];
  readonly sections: Map<number, string>;
  bottom: number;
  isClosed: boolean;
}

const DEEPEST_HEADER = 50; // rows: titles and notes above a table are fewer

interface Line {
  readonly row: number;
  readonly text: string;
}

/** How far a grid was gone through. */
interface Walk {
  readonly open: Open[];
  /** Lines of words since the last table or other block. */
  lines: readonly Line[];
  lack: Lack | null;
  unread: number;
}

/** The tables that lie one below the other in a grid. */
export const stackedTables = (grid: Grid, context: ShapeContext): Tables => {
  const walk: Walk = { open: [], lines: [], lack: null, unread: 0 };
  const blocks = rowBlocks(grid);
  blocks.forEach((block, at) => {
    const isLong = block[1] - block[0] > DEEPEST_HEADER; // and so more than a few titles
    const own = isLong ? [] : linesIn(grid, ...block);
    const isLines = own.length > block[1] - block[0];
    const isTaken = isMore(grid, walk.open[walk.open.length - 1], block[0]);
    const titles = walk.lines.map(({ text }) => text);
    const found = isTaken ? null : headOf(grid, block, blocks[at + 1], titles, context);
    if (!isLines || (found !== null && isShape(found.shape))) take(grid, walk, block, found);
    walk.lines = isLines ? [...walk.lines, ...own] : [];
  });
  const { open, lack, unread } = walk;
  return { tables: open.map((table) => closed(grid, table)), lack, unread };
};

/** A block that is more than lines begins a table, goes on with one, or is left unread. */
const take = (grid: Grid, walk: Walk, block: Block, found: Head | null): void => {
  const shape = found === null ? null : found.shape;
  if (shape !== null && isShape(shape)) {
    beginOrGoOn(grid, walk.open, block, found!.head, shape, walk.lines);
    return;
  }
  walk.lack ??= shape;
  walk.unread += goOn(grid, walk.open[walk.open.length - 1], block);
};

/** Whether a row below a gap is one more of a table's, with a result where that has them. */
const isMore = (grid: Grid, table: Open | undefined, row: number): boolean =>
  table !== undefined &&
  !table.isClosed &&
  (isSame(grid, table.shape.header, row) ||
    (hasResult(grid[row]!, table.shape) && monthHeadings(grid[row]!).length === 0));

interface Head {
  /** The first row of headings. */
  readonly head: number;
  readonly shape: Shape | Lack;
}

/** A block with headings begins a table, unless they are those of the last one again. */
const beginOrGoOn = (
  grid: Grid,
  open: Open[],
  block: Block,
  head: number,
  shape: Shape,
  lines: readonly Line[],
): void => {
  const above = [...lines, ...linesIn(grid, block[0], head - 1)];
  const last = open[open.length - 1];
  if (last && isSame(grid, last.shape.header, shape.header)) {
    const title = above.filter(({ text }) => !isTotal(text)).pop();
    if (title) last.sections.set(shape.header, title.text);
    last.bottom = block[1];
    return;
  }
  open.push({
    top: above[0]?.row ?? head,
    shape,
    titles: above.map(({ text }) => text),
    sections: new Map(),
    bottom: Math.max(block[1], shape.header),
    isClosed: false,
  });
};

/** The row of headings of a block, else what its first candidate lacks. */
const headOf = (
  grid: Grid,
  block: Block,
  next: Block | undefined,
  lines: readonly string[],
  context: ShapeContext,
): Head | null => {
  const [likely, others] = headingRows(grid, block);
  // Below the last row of a block, what it heads is the next block.
  const reach = (row: number) => grid.slice(0, (row === block[1] && next ? next[1] : block[1]) + 1);
  const first = heads(grid, likely, reach, lines, context);
  const isFound = first.some(({ shape }) => isShape(shape));
  const all = isFound ? first : heads(grid, [...likely, ...others], reach, lines, context);
  return bestHead(grid, all) ?? all[0] ?? null;
};

/** What each of some rows would be the headings of; `reach` is the grid down to where that ends. */
const heads = (
  grid: Grid,
  rows: readonly number[],
  reach: (row: number) => Grid,
  lines: readonly string[],
  context: ShapeContext,
): readonly Head[] => {
  const titles = [...lines];
  return rows.flatMap((row): readonly Head[] => {
    const near = shapeAt(reach(row), row, titles, context);
    // The first results may lie beyond a gap.
    const isBare = near !== null && !isShape(near) && near.code === "noNumbers";
    const shape = isBare ? shapeAt(grid, row, titles, context) : near;
    titles.push(...linesIn(grid, row, row).map(({ text }) => text));
    if (shape === null) return [];
    return [{ head: isShape(shape) ? (shape.upper ?? shape.header) : row, shape }];
  });
};

/** Of several rows that could be headings, the months across; else the lowest of those that follow one another. */
const bestHead = (grid: Grid, found: readonly Head[]): Head | null => {
  const tables = found.flatMap(({ head, shape }) => (isShape(shape) ? [{ head, shape }] : []));
  const [first] = tables;
  if (first === undefined) return null;
  // A row of merged headings over a row of months may pass for the headings of a list.
  const across = tables.find(({ shape }) => shape.kind === "monthsAcross");
  if (across !== undefined) return across;
  const lowest = tables.reduce((upper, lower) =>
    isTitleOver(grid, upper.shape, lower.shape) ? lower : upper,
  );
  return { head: first.head, shape: lowest.shape };
};

/** The rows of a block that are likely to be headings, down to its first row of data, and others that may be. */
const headingRows = (
  grid: Grid,
  [top, bottom]: Block,
): readonly [likely: readonly number[], others: readonly number[]] => {
  const length = Math.min(bottom - top, DEEPEST_HEADER) + 1;
  const rows = Array.from({ length }, (_, i) => top + i);
  const data = rows.findIndex((row) => isData(grid, row));
  return data < 0 ? [rows, []] : [rows.slice(0, data + 1), rows.slice(data + 1)];
};

/** A row with an amount among other cells, or a number beside a date, is no title and no heading. */
const isData = (grid: Grid, row: number): boolean => {
  const filled = grid[row]!.filter((cell) => !isBlank(cell));
  const isDate = (cell: Cell) => isMonth(cell) || isCompact(cell);
  const isDated = filled.some(isDate) && filled.some((cell) => !isDate(cell) && isNumber(cell));
  return isDated || (filled.length > 2 && filled.some(isAmount));
};

const isNumber = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && readNumberText(cell) !== null);

const isAmount = (cell: Cell): boolean => {
  if (typeof cell === "number") return !isYear(cell);
  if (typeof cell !== "string" || isMonth(cell) || readNumberText(cell) === null) return false;
  return !/^\d+$/.test(cell.trim()); // a code may be a heading
};

const isYear = (number: number): boolean => number >= 1900 && number <= 2200;

/** Whether headings are a title, or merged headings, above the true ones: no result lies between. */
const isTitleOver = (grid: Grid, upper: Shape, lower: Shape): boolean =>
  grid.slice(upper.header + 1, lower.header + 1).every((row) => !hasResult(row, upper));

const hasResult = (row: readonly Cell[], { values }: Shape): boolean =>
  values.some((column) => isNumber(row[column] ?? ""));

/** Rows with one filled cell, and that in words. */
const linesIn = (grid: Grid, top: number, bottom: number): readonly Line[] =>
  grid.slice(top, bottom + 1).flatMap((row, at) => {
    const filled = row.filter((cell) => !isBlank(cell));
    const isLine = filled.length === 1 && typeof filled[0] === "string" && !isMonth(filled[0]);
    return isLine ? [{ row: top + at, text: nameOf(filled[0]) }] : [];
  });

const isSame = (grid: Grid, row: number, other: number): boolean =>
  grid[row]!.every((cell, at) => String(cell) === String(grid[other]![at]));

/** A block below a gap goes on with the table, unless it begins with headings of its own; 1 where it is left unread. */
const goOn = (grid: Grid, table: Open | undefined, [top, bottom]: Block): number => {
  if (table === undefined || table.isClosed) return table === undefined ? 0 : 1;
  const first = grid[top]!.filter((cell) => !isBlank(cell));
  const words = new Set(first.map(String));
  const isHeaded =
    !isMore(grid, table, top) &&
    bottom > top &&
    first.length >= 2 &&
    words.size === first.length &&
    first.every((cell) => typeof cell === "string" && !isMonth(cell) && !/\d/.test(cell)) &&
    !first.some(isTotal);
  if (isHeaded) table.isClosed = true;
  else table.bottom = bottom;
  return isHeaded ? 1 : 0;
};

const closed = (grid: Grid, { top, bottom, shape, titles, sections }: Open): Table => ({
  zone: { top, left: 0, bottom, right: (grid[0]?.length ?? 1) - 1 },
  shape: {
    ...shape,
    header: shape.header - top,
    upper: shape.upper === null ? null : shape.upper - top,
  },
  titles,
  sections: new Map([...sections].map(([row, title]) => [row - top, title])),
});
