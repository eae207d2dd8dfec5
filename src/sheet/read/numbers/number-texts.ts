import type { Cell } from "../../cell.ts";
import { type NumberText, readNumberText } from "./number-text.ts";

/** Every text among cells that is a number, read once. */
export const numberTexts = (cells: readonly Cell[]): ReadonlyMap<string, NumberText> => {
  const texts = new Map<string, NumberText>();
  for (const cell of cells) {
    const text = typeof cell === "string" && !texts.has(cell) ? readNumberText(cell) : null;
    if (text !== null) texts.set(cell as string, text);
  }
  return texts;
};
