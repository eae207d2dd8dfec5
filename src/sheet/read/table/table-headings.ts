import type { ColumnRole, Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Grid } from "../../cell.ts";
import { answered } from "../answered.ts";
import { nameOf } from "../name-of.ts";
import type { Headings, ReadOptions } from "../reading.ts";
import { columnNames } from "./column-told.ts";
import type { Table } from "./stacked-tables.ts";

/** How the user calls a table's columns, those of months left out. */
export const headingNames = (grid: Grid, { zone, shape }: Table, firstColumn: number) => {
  const row = grid[zone.top + shape.header]!.slice(zone.left, zone.right + 1);
  const names = columnNames(row.map(nameOf), firstColumn + zone.left);
  const isAcross = shape.kind === "monthsAcross";
  return isAcross ? names.slice(0, shape.values[0]) : names;
};

/** The headings under which a table is read, and so found again. */
export const tableHeadings = (grid: Grid, table: Table, { origin }: ReadOptions): Headings => {
  const { kind, date, person, metric, values, isCounted } = table.shape;
  const all = headingNames(grid, table, origin.column);
  const name = (column: number | null) => (column === null ? null : (all[column] ?? null));
  return {
    date: name(date),
    person: name(person),
    metric: name(metric),
    values: kind === "long" && !isCounted ? values.map((column) => all[column]!) : [],
    all,
  };
};

/** Columns of an earlier reading that lie elsewhere now, or are gone and have to be asked about. */
export const columnChanges = (
  now: Headings,
  { remembered, told }: ReadOptions,
): { readonly notices: readonly Notice[]; readonly doubts: readonly Doubt[] } => {
  if (remembered === null) return { notices: [], doubts: [] };
  const moved = used(remembered)
    .map(([, heading]) => heading)
    .filter((heading) => now.all.includes(heading) && isMoved(heading, remembered.all, now.all));
  const gone = used(remembered).filter(([, heading]) => !now.all.includes(heading));
  const taken = new Map(used(now));
  return {
    notices: moved.map((heading) => ({ code: "columnMoved", facts: { heading } })),
    doubts: gone.flatMap(([role, heading]) => {
      const answer = taken.get(role);
      if (answer === undefined) return [];
      const [key, facts] = [`column:${role}`, { role, heading }];
      const options = now.all.filter((name) => name !== "");
      return [answered({ code: "column", facts, key, options, answer, isOpen: true }, told)];
    }),
  };
};

const used = ({
  date,
  person,
  metric,
  values,
}: Headings): readonly (readonly [ColumnRole, string])[] =>
  (
    [
      ["date", date],
      ["person", person],
      ["metric", metric],
      ["value", values[0] ?? null],
    ] as const
  ).flatMap(([role, heading]) => (heading === null ? [] : [[role, heading] as const]));

/** Whether a heading stands in another order among those that are there still. */
const isMoved = (heading: string, before: readonly string[], now: readonly string[]): boolean => {
  const left = before.slice(0, before.indexOf(heading)).filter((one) => now.includes(one));
  const leftNow = new Set(now.slice(0, now.indexOf(heading)));
  const others = before.filter((one) => one !== heading && leftNow.has(one));
  return left.length !== others.length || left.some((one) => !leftNow.has(one));
};
