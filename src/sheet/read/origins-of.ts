import type { Origins, ReadOptions, Zone } from "./reading.ts";
import type { Tally } from "./tally.ts";

/** Where in their tab the cells of a metric's results stand. `zone` is the table's place in the grid, `origin` the grid's. */
export const originsOf = (
  { origins }: Tally,
  { top, left }: Pick<Zone, "top" | "left">,
  origin: ReadOptions["origin"],
): Origins => ({
  tab: null,
  cells: new Map(
    [...origins].map(([person, months]) => [
      person,
      new Map(
        [...months].map(([month, { first, numbers }]) => [
          month,
          {
            row: origin.row + top + first.row,
            column: origin.column + left + first.column,
            numbers,
          },
        ]),
      ),
    ]),
  ),
});
