import type { Block } from "./block.ts";
import { allow, onlyCell } from "./check-arguments.ts";
import type { Blanks } from "./dated-amounts.ts";

const KINDS: readonly Blanks[] = ["missing", "zero"];

/** What somebody said that blanks stand for; null where nothing was said. */
export const blanksOf = (block: Block | null): Blanks | null => {
  const cell = onlyCell(block, "blanks");
  if (cell === null) return null;
  const word = String(cell).trim().toLowerCase();
  const blanks = KINDS.find((kind) => kind === word);
  allow(blanks !== undefined, word, "blanks", '"missing", "zero"');
  return blanks!;
};
