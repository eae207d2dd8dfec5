import type { Grid } from "../../cell.ts";
import { isMonth } from "../column-summary.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";

/** A row that holds nothing but a text in one cell: a title, a note, a section's name. */
export interface Line {
  readonly row: number;
  readonly text: string;
}

/** The lines from one row to another. */
export const titleLines = (grid: Grid, top: number, bottom: number): readonly Line[] =>
  grid.slice(top, bottom + 1).flatMap((row, at) => {
    const filled = row.filter((cell) => !isBlank(cell));
    const isLine = filled.length === 1 && typeof filled[0] === "string" && !isMonth(filled[0]);
    return isLine ? [{ row: top + at, text: nameOf(filled[0]) }] : [];
  });
