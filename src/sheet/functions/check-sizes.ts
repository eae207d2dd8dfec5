import { GoalError } from "../../core/errors.ts";

/** Refuses a range that has not as many cells as values, or as another. */
export const checkSizes = (
  cells: number,
  otherCells: number,
  other: string,
  name = "values",
): void => {
  if (cells !== otherCells) throw new GoalError("sizes", { name, cells, other, otherCells });
};
