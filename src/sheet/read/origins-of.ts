import type { Month } from "../../core/calendar/month.ts";
import type { CellsRead, Origins, ReadOptions, Zone } from "./reading.ts";
import type { Tally } from "./tally.ts";

/** Where in their tab the cells of a metric's results stand. `zone` is the table's place in the grid, `origin` the grid's. */
export const originsOf = (
  { origins }: Tally,
  { top, left }: Pick<Zone, "top" | "left">,
  origin: ReadOptions["origin"],
): Origins => {
  const [row, column] = [origin.row + top, origin.column + left];
  const cells = new Map<string, Map<Month, CellsRead>>();
  for (const [person, months] of origins) {
    const own = new Map<Month, CellsRead>();
    for (const [month, { first, numbers }] of months)
      own.set(month, { row: row + first.row, column: column + first.column, numbers });
    cells.set(person, own);
  }
  return { tab: null, cells };
};
