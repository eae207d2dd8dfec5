import { GoalError } from "../../core/errors.ts";
import type { Cell } from "../cell.ts";
import { quoted } from "./block.ts";

/** Refuses a cell, counted from 0 (−1 where it stands alone), that is not what its range holds. */
export const refuse = (
  code: "notADate" | "notANumber" | "tooLarge",
  cell: Cell,
  index: number,
  name: string,
): never => {
  throw new GoalError(code, { value: quoted(cell), row: index + 1, name });
};
