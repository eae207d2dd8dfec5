import type { Grid } from "../../cell.ts";
import type { ReadOptions } from "../reading.ts";
import { type Band, columnBands } from "./column-bands.ts";
import type { ColumnsTold } from "./column-told.ts";
import { groupedBands } from "./grouped-bands.ts";
import { stackedTables, type Table, type Tables } from "./stacked-tables.ts";
import { cut } from "./zone-of.ts";

/** Every table of results in a grid, from left to right and top to bottom. */
export const findTables = (
  grid: Grid,
  { origin, dayOf }: Pick<ReadOptions, "origin" | "dayOf">,
  told: ColumnsTold,
): Tables => {
  const tablesIn = ([left, right]: Band): Tables => {
    const part = cut(grid, { top: 0, left, bottom: grid.length - 1, right });
    const found = stackedTables(part, { told, dayOf, firstColumn: origin.column + left });
    return { ...found, tables: found.tables.map((table) => shifted(table, left)) };
  };
  const bands = columnBands(grid);
  const groups = groupedBands(grid, bands, (band) => tablesIn(band).tables[0] ?? null);
  const found = groups.map(tablesIn);
  if (!found.some(({ tables }) => tables.length > 0))
    return tablesIn([bands[0]?.[0] ?? 0, bands[bands.length - 1]?.[1] ?? 0]);
  return {
    tables: found.flatMap(({ tables }) => tables),
    lack: null,
    unread: found.reduce((sum, { tables, unread }) => sum + (tables.length === 0 ? 1 : unread), 0),
  };
};

const shifted = ({ zone, ...table }: Table, left: number): Table => ({
  ...table,
  zone: { ...zone, left: zone.left + left, right: zone.right + left },
});
