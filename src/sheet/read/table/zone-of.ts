import type { Grid } from "../../cell.ts";
import type { Zone } from "../reading.ts";

/** A part of a grid, as a grid of its own. */
export const cut = (grid: Grid, { top, left, bottom, right }: Zone): Grid => {
  const rows = grid.slice(top, bottom + 1);
  const isWide = left === 0 && right + 1 === (grid[0]?.length ?? 0);
  return isWide ? rows : rows.map((row) => row.slice(left, right + 1));
};
