import type { Grid } from "../../cell.ts";
import { isMonth } from "../column-summary.ts";
import { monthHeadings } from "../dates/month-headings.ts";
import { isBlank } from "../is-blank.ts";
import { isTotal } from "../is-total.ts";
import type { Zone } from "../reading.ts";
import { DEEPEST_HEADER, type Head, headOf } from "./head-of.ts";
import { hasResult } from "./is-data.ts";
import type { ShapeContext } from "./label-columns.ts";
import { type Block, rowBlocks } from "./row-blocks.ts";
import type { Shape } from "./shape.ts";
import { isShape, type Lack } from "./shape-at.ts";
import { type Line, titleLines } from "./title-lines.ts";

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
    const own = isLong ? [] : titleLines(grid, ...block);
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

/** A block with headings begins a table, unless they are those of the last one again. */
const beginOrGoOn = (
  grid: Grid,
  open: Open[],
  block: Block,
  head: number,
  shape: Shape,
  lines: readonly Line[],
): void => {
  const above = [...lines, ...titleLines(grid, block[0], head - 1)];
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
