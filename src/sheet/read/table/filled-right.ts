import type { Cell } from "../../cell.ts";
import { isBlank } from "../is-blank.ts";

/** A row of headings in which each merged cell is repeated: it holds for the blanks to its right. */
export const filledRight = (row: readonly Cell[]): readonly Cell[] => {
  let last: Cell = "";
  return row.map((cell) => {
    if (!isBlank(cell)) last = cell;
    return last;
  });
};
