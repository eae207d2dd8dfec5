import type { Grid } from "../../cell.ts";
import { summaryOf } from "../column-summary.ts";
import { bareMonths } from "../dates/bare-months.ts";
import { monthHeadings } from "../dates/month-headings.ts";
import { isBlank } from "../is-blank.ts";
import { isGapWord } from "../is-gap-word.ts";
import { nameOf } from "../name-of.ts";
import type { Band } from "./column-bands.ts";
import { DEEPEST_HEADER } from "./head-of.ts";
import { isData } from "./is-data.ts";
import { rowBlocks } from "./row-blocks.ts";
import type { Table } from "./stacked-tables.ts";

interface Group {
  readonly band: Band;
  /** The first table in it, null where it is none. */
  readonly table: Table | null;
}

/** Bands of one table: its labels, its columns, those beyond a blank one; no two of them a table alone. */
export const groupedBands = (
  grid: Grid,
  bands: readonly Band[],
  tableIn: (band: Band) => Table | null,
): readonly Band[] => {
  const groups: Group[] = [];
  for (const band of bands) {
    const next = { band, table: bands.length > 1 ? tableIn(band) : null };
    const last = groups[groups.length - 1];
    const both = last === undefined ? null : joined(last, next, tableIn);
    if (both !== null && isOneTable(grid, last!, next, both)) groups[groups.length - 1] = both;
    else groups.push(next);
  }
  return groups.map(({ band }) => band);
};

const joined = (left: Group, right: Group, tableIn: (band: Band) => Table | null): Group => {
  const band = [left.band[0], right.band[1]] as const;
  return { band, table: tableIn(band) };
};

/** The row of a table's headings. */
const headOf = (table: Table | null): number =>
  table === null ? Number.POSITIVE_INFINITY : table.zone.top + table.shape.header;

const HEADING_ROWS = 2; // merged headings above others

const isOneTable = (grid: Grid, left: Group, right: Group, both: Group): boolean => {
  const alone = Math.min(headOf(left.table), headOf(right.table));
  if (headOf(both.table) + HEADING_ROWS < alone) return true; // what is alone lies farther down
  if (left.table !== null && right.table !== null) return false;
  if (sharesMonths(grid, left.band, right.band)) return true;
  const wide = left.table !== null && left.table.shape.kind !== "long" ? left.table : null;
  if (wide !== null) return isMore(grid, wide, right.band) || isList(grid, wide, right, both);
  return right.table !== null || isAlike(grid, left, right);
};

/** A column of results for one "person", and beside it the people: together they are a list. */
const isList = (grid: Grid, { shape, zone }: Table, right: Group, both: Group): boolean =>
  shape.values.length === 1 &&
  both.table?.shape.kind === "long" &&
  isAlike(grid, { band: [zone.left, zone.right], table: null }, right);

/** Beside a wide table: further columns, headed in the same row, of numbers and words for gaps only. */
const isMore = (grid: Grid, { zone, shape }: Table, [left, right]: Band): boolean => {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const header = zone.top + shape.header;
  const top = shape.upper === null ? Math.max(zone.top, header - 1) : zone.top + shape.upper;
  const body = grid.slice(0, zone.bottom + 1);
  return columns.every((column) => {
    const { filled, numbers } = summaryOf(body, header, column);
    const gaps = body.slice(header + 1).filter((row) => isGapWord(nameOf(row[column]))).length;
    const isHeaded = !isBlank(grid[header]![column]) || !isBlank(grid[top]![column]);
    return isHeaded && 2 * numbers >= filled - gaps;
  });
};

/** Whether one row heads columns of both bands with months. */
const sharesMonths = (grid: Grid, left: Band, right: Band): boolean =>
  grid.slice(0, DEEPEST_HEADER).some((row) => {
    const dated = monthHeadings(row);
    const bare = isData(row) ? [] : bareMonths(row); // people may be called Julio and April
    const columns = dated.length > 0 ? dated : bare.map(({ column }) => column);
    return columns.some((at) => isIn(at, left)) && columns.some((at) => isIn(at, right));
  });

const isIn = (column: number, [left, right]: Band): boolean => column >= left && column <= right;

const ALIKE = 0.7; // share of rows that two stretches of columns of one table have in common at least

/** Whether two bands fill the same rows: those of the left one's table, else down to the first gap. */
const isAlike = (grid: Grid, { band, table }: Group, { band: other }: Group): boolean => {
  const first = grid.findIndex((row) => isFilled(row, other));
  const block = rowBlocks(grid).find(([, bottom]) => bottom >= first)!;
  const bottom = table === null ? block[1] : Math.max(table.zone.bottom, first);
  const rows = grid.slice(first, bottom + 1);
  const left = rows.filter((row) => isFilled(row, band));
  const right = rows.filter((row) => isFilled(row, other));
  const both = left.filter((row) => isFilled(row, other));
  return both.length >= ALIKE * Math.max(left.length, right.length);
};

const isFilled = (row: Grid[number], [left, right]: Band): boolean =>
  !row.slice(left, right + 1).every(isBlank);
