import type { Grid } from "../../cell.ts";
import { isBlank } from "../is-blank.ts";

/** First and last row of a stretch. */
export type Block = readonly [top: number, bottom: number];

/** Stretches of rows that hold something, parted by rows that hold nothing. */
export const rowBlocks = (grid: Grid): readonly Block[] => {
  const blocks: [number, number][] = [];
  grid.forEach((row, at) => {
    if (row.every(isBlank)) return;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else blocks.push([at, at]);
  });
  return blocks;
};
