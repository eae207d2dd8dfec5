import type { Cell } from "../cell.ts";

/** Whether a cell says nothing: empty, blanks (also no-break ones), or a lone dash. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === "string" && /^[\s\-–—]*$/.test(cell));
