import type { Cell } from "../../cell.ts";
import { meant, signOf } from "./decimal-sign.ts";
import { numberTexts } from "./number-texts.ts";

/** The number that a cell holds, null where it holds none. */
export type NumberReader = (cell: Cell) => number | null;

/**
 * A reader for a function's arguments, which can't be asked about: cells settle the decimal sign
 * together, "1.234" beside "26.516,66" is a thousand. Where nothing settles it, it is no number.
 */
export const numberReader = (cells: readonly Cell[]): NumberReader => {
  const texts = numberTexts(cells);
  const sign = signOf(texts.values());
  return (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    const text = typeof cell === "string" ? texts.get(cell) : undefined;
    return text ? meant(text, sign) : null;
  };
};
