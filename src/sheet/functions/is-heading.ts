import type { Cell } from "../cell.ts";
import type { NumberReader } from "../read/numbers/number-reader.ts";
import { isWord } from "./is-word.ts";

/** Whether the first cell of a range of numbers heads it: words, but no error value such as #N/A. */
export const isHeading = (cell: Cell, numberIn: NumberReader): boolean =>
  isWord(cell) && numberIn(cell) === null;
