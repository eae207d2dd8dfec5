import { isTotal } from "../read/is-total.ts";
import { nameOf } from "../read/name-of.ts";
import { naming } from "../read/people/naming.ts";
import { cellsOf } from "./block.ts";

/** Whom each cell of a range names, spellings that differ in case and blanks united; null for nobody and for totals. */
export const namedRows = (reps: unknown): readonly (string | null)[] => {
  const written = cellsOf(reps).map(nameOf);
  const united = naming(written);
  return written.map((name) => (name === "" || isTotal(name) ? null : united(name)));
};
