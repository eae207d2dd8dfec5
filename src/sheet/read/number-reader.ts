import type { Cell } from "../cell.ts";
import { readNumberText } from "./number-text.ts";

/** The number that a cell holds, null where it holds none. */
export type NumberReader = (cell: Cell) => number | null;

/**
 * A reader for cells of one table, which settle the decimal sign together: "1.234" alone may be
 * either, beside "26.516,66" it is a thousand. Where nothing settles it, it is no number.
 */
export const numberReader = (cells: Iterable<Cell>): NumberReader => {
  const sign = decimalSign(cells);
  const known = new Map<string, number | null>();
  return (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    if (typeof cell !== "string") return null;
    let number = known.get(cell);
    if (number === undefined) {
      number = numberOf(cell, sign);
      known.set(cell, number);
    }
    return number;
  };
};

/** The sign that some text leaves no doubt about; null where none does, or some do each way. */
const decimalSign = (cells: Iterable<Cell>): "comma" | "point" | null => {
  let needsComma = false;
  let needsPoint = false;
  for (const cell of cells) {
    const text = typeof cell === "string" ? readNumberText(cell) : null;
    if (text?.comma === null) needsPoint = true;
    if (text?.point === null) needsComma = true;
  }
  if (needsComma === needsPoint) return null;
  return needsComma ? "comma" : "point";
};

const numberOf = (cell: string, sign: "comma" | "point" | null): number | null => {
  const text = readNumberText(cell);
  if (text === null) return null;
  if (text.comma === null || text.point === null) return text.comma ?? text.point;
  if (text.comma === text.point) return text.comma;
  return sign === null ? null : text[sign];
};
