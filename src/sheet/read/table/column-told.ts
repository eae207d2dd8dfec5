import type { Answers, ColumnRole } from "../../../core/doubts.ts";
import { columnLetters } from "../../workbook/frame/tab.ts";
import type { Headings } from "../reading.ts";

/** The columns that were chosen for roles, by the name of each. */
export type ColumnsTold = Readonly<Partial<Record<ColumnRole, string>>>;

/** The columns that the user chose, else those that an earlier reading used. */
export const columnsTold = (told: Answers, remembered: Headings | null): ColumnsTold => {
  const { date, person, metric, values } = remembered ?? NOTHING;
  const earlier = { date, person, metric, value: values.length === 1 ? values[0]! : null };
  return Object.fromEntries(
    (["date", "person", "metric", "value"] as const).flatMap((role) => {
      const name = told[`column:${role}`] ?? earlier[role];
      return name === null ? [] : [[role, name]];
    }),
  );
};

const NOTHING: Headings = { date: null, person: null, metric: null, values: [], all: [] };

/** The names by which columns are chosen: a heading, or the column's letters where that is empty or not the only one. */
export const columnNames = (
  headings: readonly string[],
  firstColumn: number,
): readonly string[] => {
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return headings.map((heading, column) =>
    heading !== "" && counts.get(heading) === 1 ? heading : columnLetters(firstColumn + column),
  );
};

/** The answer for results that no column holds: each row counts as one. */
export const EACH_ROW = "rows";

/** The answer for a role that no column has. */
const NO_COLUMN = "none";

/** The column that was told for a role; where nothing was, or a name that is gone, the one found. */
export const columnTold = (
  names: readonly string[],
  told: string | undefined,
  found: () => number | null,
): number | null =>
  told === NO_COLUMN && !names.includes(NO_COLUMN) ? null : (columnNamed(names, told) ?? found());

/** The column of that name, null where none was chosen or none has it. */
export const columnNamed = (
  names: readonly string[],
  wanted: string | undefined,
): number | null => {
  const found = wanted === undefined ? -1 : names.indexOf(wanted);
  return found < 0 ? null : found;
};
