import type { Cell } from "../cell.ts";

/** Whether a cell holds a text that is no error value: not #N/A, #REF!, #NAME?. */
export const isWord = (cell: Cell): boolean =>
  typeof cell === "string" && !/^#(N\/[AD]|.*[!?])$/i.test(cell.trim());
