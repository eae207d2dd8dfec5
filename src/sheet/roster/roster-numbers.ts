import type { Cell } from "../cell.ts";
import { meant, signOf } from "../read/numbers/decimal-sign.ts";
import { readNumberText } from "../read/numbers/number-text.ts";
import type { Habit } from "../read/reading.ts";

/** A reader for the numbers of a roster's column: the texts settle the decimal sign, or else the habit. */
export const rosterNumbers = (
  cells: readonly Cell[],
  { decimalComma }: Habit,
): ((cell: Cell) => number | null) => {
  const texts = cells.flatMap((cell) =>
    typeof cell === "string" ? (readNumberText(cell) ?? []) : [],
  );
  const sign = signOf(texts) ?? (decimalComma ? "comma" : "point");
  return (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    const text = typeof cell === "string" ? readNumberText(cell) : null;
    return text === null ? null : meant(text, sign);
  };
};
