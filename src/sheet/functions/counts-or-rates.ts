import { GoalError } from "../../core/errors.ts";
import { isBlank } from "../read/is-blank.ts";
import type { Block } from "./block.ts";
import { allow } from "./check-arguments.ts";

/** A number this small is none: what it takes to get through would be beyond all numbers. */
const LEAST = 1e-9;

/**
 * The share that goes on from each stage of a sale, first to last. Numbers that are all in [0, 1]
 * are these shares; others are counts, the last one of the sales, and must not rise.
 */
export const countsOrRates = (numbers: Block, name: string): readonly number[] => {
  const cells = numbers.flat();
  const first = isBlank(cells[0]!) ? 1 : 0;
  const found = cells.slice(first).map((cell) => (typeof cell === "number" ? cell : 0));
  for (const [i, number] of found.entries())
    allow(number >= 0, number, name, "≥ 0", found.length > 1 ? first + i + 1 : 0);
  const none = found.findIndex((number) => number < LEAST);
  if (none >= 0) throw new GoalError("funnelStops", { name, row: first + none + 1 });
  if (found.every((number) => number <= 1)) return found;
  allow(found.length > 1, found[0], name, "0–1");
  return found.slice(1).map((count, i) => {
    const before = found[i]!;
    if (count > before)
      throw new GoalError("funnelRises", { name, row: first + i + 2, count, before });
    return count / before;
  });
};
