import type { Grid } from "../../cell.ts";
import type { Entry } from "../entry.ts";
import { nameOf } from "../name-of.ts";
import { openedName } from "../table/opened-column.ts";
import type { Shape } from "../table/shape.ts";
import type { RowDates } from "./row-dates.ts";
import type { RowLabels } from "./row-labels.ts";

/** Every deal of a list counts as one on the day it was opened, won or not. */
export const openedDeals = (
  grid: Grid,
  rows: readonly RowLabels[],
  { header, opened }: Shape,
  { openedAt }: RowDates,
): readonly Entry[] => {
  if (opened === null) return [];
  const metric = openedName(nameOf(grid[header]![opened]));
  return rows.flatMap(({ person, isHeading, total }, at): readonly Entry[] => {
    const months = openedAt(at);
    if (months === null || person === "" || isHeading || total !== null) return [];
    const row = header + 1 + at;
    return [{ metric, person, months, slot: months[0]!.month, cell: 1, row, column: opened }];
  });
};
