import type { Grid } from "../../cell.ts";
import { isMonth, isNumber } from "../column-summary.ts";
import { isBlank } from "../is-blank.ts";
import { hasResult, isData } from "./is-data.ts";
import type { ShapeContext } from "./label-columns.ts";
import type { Block } from "./row-blocks.ts";
import type { Shape } from "./shape.ts";
import { isShape, type Lack, shapeAt } from "./shape-at.ts";
import { titleLines } from "./title-lines.ts";

/** A block's headings, and the table that they head or what it lacks. */
export interface Head {
  /** The first row of headings. */
  readonly head: number;
  readonly shape: Shape | Lack;
}

/** The row of headings of a block, else what its first candidate lacks. */
export const headOf = (
  grid: Grid,
  block: Block,
  next: Block | undefined,
  lines: readonly string[],
  context: ShapeContext,
): Head | null => {
  const [likely, others] = headingRows(grid, block);
  // What the last row of a block heads is the next block; so do merged headings above it.
  const lowest = isHeads(grid[block[1]]!) ? block[1] - 1 : block[1];
  const reach = (row: number) => grid.slice(0, (row >= lowest && next ? next[1] : block[1]) + 1);
  const first = heads(grid, likely, reach, lines, context);
  const isFound = first.some(({ shape }) => isShape(shape));
  const all = isFound ? first : heads(grid, [...likely, ...others], reach, lines, context);
  return bestHead(grid, all) ?? all[0] ?? null;
};

/** Whether a row holds two words or more, and nothing else. */
const isHeads = (row: Grid[number]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return (
    filled.length > 1 &&
    filled.every((cell) => typeof cell === "string" && !isMonth(cell) && !isNumber(cell))
  );
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
    titles.push(...titleLines(grid, row, row).map(({ text }) => text));
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
  const data = rows.findIndex((row) => isData(grid[row]!));
  return data < 0 ? [rows, []] : [rows.slice(0, data + 1), rows.slice(data + 1)];
};

/** Titles and notes above a table are fewer rows. */
export const DEEPEST_HEADER = 50;

/** Whether headings are a title, or merged headings, above the true ones: no result lies between. */
const isTitleOver = (grid: Grid, upper: Shape, lower: Shape): boolean =>
  grid.slice(upper.header + 1, lower.header + 1).every((row) => !hasResult(row, upper));
