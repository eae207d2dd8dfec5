import type { UserCell } from "../../sheet/workbook/again/user-cells.ts";

/** The goals that the manager has set in the place of ours, by the names of their rows. */
export const ownValues = (cells: readonly UserCell[]): ReadonlyMap<string, number> =>
  new Map(
    cells.flatMap(({ tab, row, column, value }) =>
      tab === "goals" && column === "own" && typeof value === "number" ? [[row, value]] : [],
    ),
  );
