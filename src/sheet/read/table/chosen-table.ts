import type { Doubt } from "../../../core/doubts.ts";
import { GoalError } from "../../../core/errors.ts";
import type { Cell, Grid } from "../../cell.ts";
import { columnLetters } from "../../workbook/frame/tab.ts";
import { answered } from "../answered.ts";
import { isBlank } from "../is-blank.ts";
import { readNumberText } from "../numbers/number-text.ts";
import type { ReadOptions, Zone } from "../reading.ts";
import { columnsTold } from "./column-told.ts";
import { findTables } from "./find-tables.ts";
import type { Lack } from "./shape-at.ts";
import type { Table } from "./stacked-tables.ts";
import { headingNames } from "./table-headings.ts";

const MOST_ROWS = 100_000;

export interface ChosenTable {
  readonly table: Table;
  readonly others: number;
  readonly doubts: readonly Doubt[];
}

/** The table to read: the one that is remembered, else the one that the user chose, else the first. */
export const chosenTable = (grid: Grid, options: ReadOptions): ChosenTable => {
  const { where, told, remembered, origin } = options;
  const filled = filledCells(grid);
  if (filled.length === 1) throw new GoalError("oneCell", { where });
  const { tables, lack, unread } = findTables(grid, options, columnsTold(told, remembered));
  if (tables.length === 0) throw whyNone(grid, filled, lack, where);
  const likely = remembered === null ? tables[0]! : mostAlike(grid, tables, options);
  const addresses = tables.map(({ zone }) => a1(zone, origin));
  if (tables.length === 1) return { table: checked(likely), others: unread, doubts: [] };
  const doubt = answered(
    {
      code: "table",
      facts: { tables: addresses },
      key: "table",
      options: addresses,
      answer: a1(likely.zone, origin),
      isOpen: remembered === null,
    },
    // What was chosen by its place holds while a table is there; later its headings tell.
    remembered === null || addresses.includes(told["table"] ?? "") ? told : {},
  );
  const table = tables[addresses.indexOf(doubt.answer)]!;
  return { table: checked(table), others: tables.length - 1 + unread, doubts: [doubt] };
};

const checked = (table: Table): Table => {
  const rows = table.zone.bottom - table.zone.top - table.shape.header;
  if (rows > MOST_ROWS) throw new GoalError("tooManyRows", { rows, most: MOST_ROWS });
  return table;
};

const whyNone = (grid: Grid, filled: readonly Cell[], lack: Lack | null, where: string) => {
  if (lack?.code === "noPeople") return new GoalError("noPeople", { where, months: lack.months });
  if (lack !== null) return new GoalError(lack.code, { where });
  return new GoalError(isTable(grid, filled) ? "noMonths" : "noTable", { where });
};

/** The table that has most of the remembered headings. Throws tableGone where none has any. */
const mostAlike = (
  grid: Grid,
  tables: readonly Table[],
  { where, remembered }: ReadOptions,
): Table => {
  const wanted = new Set(remembered!.all.filter((name) => name !== ""));
  const scores = tables.map(
    (table) => headingNames(grid, table, 1).filter((name) => wanted.has(name)).length,
  );
  const best = Math.max(...scores);
  if (best === 0 && wanted.size > 0)
    throw new GoalError("tableGone", { where, headings: [...wanted].slice(0, 5).join(", ") });
  return tables[scores.indexOf(best)]!;
};

/** "A3:F20" of a zone whose grid begins at `origin`. */
const a1 = ({ top, left, bottom, right }: Zone, { row, column }: ReadOptions["origin"]): string =>
  `${columnLetters(column + left)}${row + top}:${columnLetters(column + right)}${row + bottom}`;

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
