import { GoalError } from "../../core/errors.ts";
import { givenYear } from "../../core/season/given-year.ts";
import type { Block } from "./block.ts";
import { LARGEST } from "./largest.ts";

/** Twelve factors that someone passed, scaled to a mean of 1; null where none were passed. */
export const seasonFactors = (block: Block | null): readonly number[] | null => {
  if (block === null) return null;
  const cells = block.flat();
  const factors = cells.filter(
    (cell): cell is number => typeof cell === "number" && cell >= 0 && cell <= LARGEST,
  );
  if (factors.length !== cells.length) throw new GoalError("badFactors", { count: factors.length });
  return givenYear(factors);
};
