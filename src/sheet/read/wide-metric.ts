import type { Grid } from "../cell.ts";
import { isBlank } from "./is-blank.ts";
import { nameOf } from "./name-of.ts";

/** The metric of a table of months: the text that stands alone just above its headings, else the tab. */
export const wideMetric = (grid: Grid, header: number, tab: string): string => {
  for (let row = header - 1; row >= 0; row--) {
    const filled = grid[row]!.filter((cell) => !isBlank(cell));
    if (filled.length === 1 && typeof filled[0] === "string") return nameOf(filled[0]);
  }
  return tab.trim();
};
