import type { Grid } from "../../cell.ts";
import { isBlank } from "../is-blank.ts";

/** First and last column of a stretch. */
export type Band = readonly [left: number, right: number];

/** Stretches of columns that hold something, parted by columns that hold nothing. */
export const columnBands = (grid: Grid): readonly Band[] => {
  const bands: [number, number][] = [];
  const columns = grid[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    if (grid.every((row) => isBlank(row[column]))) continue;
    const last = bands[bands.length - 1];
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else bands.push([column, column]);
  }
  return bands;
};
