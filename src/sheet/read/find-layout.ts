import { GoalError } from "../../core/errors.ts";
import type { Cell, Grid } from "../cell.ts";
import { acrossLayout } from "./across-layout.ts";
import { columnLayout } from "./column-layout.ts";
import { findHeader } from "./find-header.ts";
import { isBlank } from "./is-blank.ts";
import { monthReader } from "./month-reader.ts";
import { readNumberText } from "./number-text.ts";
import type { Layout, ReadOptions } from "./reading.ts";

const MOST_ROWS = 100_000;

/** Where the table is and how it lies. */
export const findLayout = (grid: Grid, options: ReadOptions): Layout => {
  const { where } = options;
  const filled = filledCells(grid);
  if (filled.length === 1) throw new GoalError("oneCell", { where });
  const layout = layoutOf(grid, options);
  if (layout === null)
    throw new GoalError(isTable(grid, filled) ? "noMonths" : "noTable", { where });
  const rows = grid.length - layout.header - 1;
  if (rows > MOST_ROWS) throw new GoalError("tooManyRows", { rows, most: MOST_ROWS });
  return layout;
};

const layoutOf = (grid: Grid, { where, monthOf }: ReadOptions): Layout | null => {
  const across = acrossLayout(grid);
  if (across !== null) {
    const { person, months } = across;
    if (person === null) throw new GoalError("noPeople", { where, months: months.length });
    return { ...across, person };
  }
  const header = findHeader(grid);
  if (header === null) return null;
  const layout = columnLayout(header);
  if (layout === "noNumbers") throw new GoalError("noNumbers", { where });
  if (layout !== "noPeople") return layout;
  const dates = grid.slice(header.row + 1).map((row) => row[header.date]!);
  const months = new Set(dates.map(monthReader(dates, header.headings[header.date]!, monthOf)));
  months.delete(null);
  throw new GoalError("noPeople", { where, months: months.size });
};

/** The first filled cells: enough to tell nothing, one cell and a table apart. */
const filledCells = (grid: Grid): readonly Cell[] => {
  const found: Cell[] = [];
  for (const row of grid) {
    for (const cell of row) if (!isBlank(cell)) found.push(cell);
    if (found.length > ENOUGH_CELLS) break;
  }
  return found;
};

const ENOUGH_CELLS = 1000;

/** Words and numbers side by side: a table that lacks its months only. */
const isTable = (grid: Grid, filled: readonly Cell[]): boolean =>
  filled.some((cell) => typeof cell === "number" || readNumberText(String(cell)) !== null) &&
  grid.filter((row) => row.filter((cell) => !isBlank(cell)).length >= 2).length >= 2;
