import { GoalError } from "../../core/errors.ts";
import { isBlank } from "../read/is-blank.ts";
import type { Block } from "./block.ts";

const MONTHS = 12;

/** Twelve factors that someone passed, scaled to a mean of 1; null where none were passed. */
export const seasonFactors = (block: Block | null): readonly number[] | null => {
  if (block === null) return null;
  const factors = block
    .flat()
    .filter((cell): cell is number => !isBlank(cell) && typeof cell === "number" && cell >= 0);
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  const isYear = factors.length === MONTHS && block.flat().length === MONTHS;
  if (!(isYear && total > 0)) throw new GoalError("badFactors", { count: factors.length });
  return factors.map((factor) => (factor * MONTHS) / total);
};
