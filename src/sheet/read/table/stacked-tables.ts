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
import { isSameHeadings } from "./same-headings.ts";
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
  readonly grid: Grid;
  /** Whether two rows are the same headings. */
  readonly isSame: (row: number, other: number) => boolean;
  readonly open: Open[];
  /** Lines of words since the last table or other block. */
  lines: readonly Line[];
  lack: Lack | null;
  unread: number;
}

/** The tables that lie one below the other in a grid. */
export const stackedTables = (grid: Grid, context: ShapeContext): Tables => {
  const isSame = (row: number, other: number) =>
    isSameHeadings(grid[row]!, grid[other]!, context.dayOf);
  const walk: Walk = { grid, isSame, open: [], lines: [], lack: null, unread: 0 };
  const blocks = rowBlocks(grid);
  blocks.forEach((block, at) => {
    const isLong = block[1] - block[0] > DEEPEST_HEADER; // and so more than a few titles
    const own = isLong ? [] : titleLines(grid, ...block);
    const isLines = own.length > block[1] - block[0];
    const titles = walk.lines.map(({ text }) => text);
    const isTaken = isMore(walk, block[0]);
    const found = isTaken ? null : headOf(grid, block, blocks[at + 1], titles, context);
    if (!isLines || (found !== null && isShape(found.shape))) take(walk, block, found);
    walk.lines = isLines ? [...walk.lines, ...own] : [];
  });
  const { open, lack, unread } = walk;
  return { tables: open.map((table) => closed(grid, table)), lack, unread };
};

/** A block that is more than lines begins a table, goes on with one, or is left unread. */
const take = (walk: Walk, block: Block, found: Head | null): void => {
  const shape = found === null ? null : found.shape;
  if (shape !== null && isShape(shape)) {
    beginOrGoOn(walk, block, found!.head, shape);
    return;
  }
  walk.lack ??= shape;
  walk.unread += goOn(walk, block);
};

const lastOf = ({ open }: Walk): Open | undefined => open[open.length - 1];

/** Whether a row below a gap is one more of the last table's, with a result where that has them. */
const isMore = (walk: Walk, row: number): boolean => {
  const table = lastOf(walk);
  if (table === undefined || table.isClosed) return false;
  const cells = walk.grid[row]!;
  const isResult = hasResult(cells, table.shape) && monthHeadings(cells).length === 0;
  return isResult || walk.isSame(table.shape.header, row);
};

/** A block with headings begins a table, unless they are those of the last one again. */
const beginOrGoOn = (walk: Walk, block: Block, head: number, shape: Shape): void => {
  const above = [...walk.lines, ...titleLines(walk.grid, block[0], head - 1)];
  const last = lastOf(walk);
  if (last && walk.isSame(last.shape.header, shape.header)) {
    const title = above.filter(({ text }) => !isTotal(text)).pop();
    if (title) last.sections.set(shape.header, title.text);
    last.bottom = block[1];
    return;
  }
  walk.open.push({
    top: above[0]?.row ?? head,
    shape,
    titles: above.map(({ text }) => text),
    sections: new Map(),
    bottom: Math.max(block[1], shape.header),
    isClosed: false,
  });
};

/** A block below a gap goes on with the table, unless it begins with headings of its own; 1 where it is left unread. */
const goOn = (walk: Walk, [top, bottom]: Block): number => {
  const table = lastOf(walk);
  if (table === undefined || table.isClosed) return table === undefined ? 0 : 1;
  const first = walk.grid[top]!.filter((cell) => !isBlank(cell));
  const words = new Set(first.map(String));
  const isHeaded =
    !isMore(walk, top) &&
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
