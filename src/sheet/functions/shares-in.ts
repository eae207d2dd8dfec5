import { allow } from "./check-arguments.ts";
import { numberCells } from "./number-cells.ts";

/** The shares in [0, 1] of a range, without its blanks. */
export const sharesIn = (argument: unknown, name: string): readonly number[] => {
  const cells = numberCells(argument, name);
  return cells.flatMap((share, index) => {
    if (share === null) return [];
    allow(share >= 0 && share <= 1, share, name, "0–1", cells.length === 1 ? 0 : index + 1);
    return [share];
  });
};
