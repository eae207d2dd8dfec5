import type { Grid } from "../../cell.ts";
import type { Reading, ReadOptions, Zone } from "../reading.ts";
import { firstFilled, lettersOf } from "./column-answers.ts";

/** A table without headings, read as if its columns' letters stood above it. */
export interface BareTable {
  readonly grid: Grid;
  readonly options: ReadOptions;
  /** The reading, its rows counted in the grid as it is. */
  readonly asItIs: (reading: Reading) => Reading;
}

export const bareTable = (grid: Grid, options: ReadOptions): BareTable => {
  const { origin, formats } = options;
  const first = firstFilled(grid);
  const down = first - 1; // a row of the lettered grid stands so many rows lower in the grid
  return {
    grid: [lettersOf(grid, origin.column), ...grid.slice(first)],
    options: {
      ...options,
      origin: { ...origin, row: origin.row + down },
      formats: (zone) => formats({ ...zone, top: zone.top + down, bottom: zone.bottom + down }),
    },
    asItIs: (reading) => ({
      ...reading,
      zone: lower(reading.zone, down, first),
      layout: { ...reading.layout, header: reading.layout.header + down },
    }),
  };
};

const lower = (zone: Zone, down: number, first: number): Zone => ({
  ...zone,
  top: Math.max(first, zone.top + down),
  bottom: zone.bottom + down,
});
