import { type Cell, isDate } from "../cell.ts";
import { isBlank } from "./is-blank.ts";
import { tidyName } from "./people/tidy-name.ts";

/** A cell as a name: trimmed, with single blanks; "" where it names nobody. Codes are names too. */
export const nameOf = (cell: Cell | undefined): string => {
  if (cell === undefined || isDate(cell) || typeof cell === "boolean") return "";
  const name = tidyName(String(cell));
  return isBlank(name) ? "" : name;
};
