import { type Cell, isDate } from "../cell.ts";
import { isBlank } from "./is-blank.ts";

/** A cell as a name: trimmed, with single blanks; "" where it names nobody. Codes are names too. */
export const nameOf = (cell: Cell | undefined): string => {
  if (cell === undefined || isBlank(cell) || isDate(cell) || typeof cell === "boolean") return "";
  return String(cell).trim().replace(/\s+/g, " ");
};
