import type { Cell, Grid } from "../cell.ts";
import { isCode } from "../read/heading.ts";
import { isBlank } from "../read/is-blank.ts";
import { type RosterRole, rosterRole } from "./roster-heading.ts";

/** The row of a roster's headings, and the columns under them. */
export interface RosterHead {
  readonly row: number;
  /** One column holds the names, or a first and a second one. */
  readonly names: readonly number[];
  /** The columns of a role, in their order; leaves may have several. */
  readonly columnsOf: (role: RosterRole) => readonly number[];
}

const DEEPEST = 50; // rows: titles above a roster are fewer

/**
 * The first row with a heading for people, rather one with other headings beside it than a title
 * that stands alone. A column of managers holds the people where no other does ("Account manager").
 */
export const rosterHead = (grid: Grid): RosterHead | null => {
  const rows = grid.slice(0, DEEPEST).flatMap((cells, row) => headOf(cells, row) ?? []);
  const isWide = ({ row }: RosterHead) => grid[row]!.filter((cell) => !isBlank(cell)).length > 1;
  return rows.find(isWide) ?? rows[0] ?? null;
};

const headOf = (cells: readonly Cell[], row: number): RosterHead | null => {
  const roles = cells.map((cell) => (typeof cell === "string" ? rosterRole(cell) : null));
  const columnsAs = (role: RosterRole) =>
    [...roles.keys()].filter((column) => roles[column] === role);
  const people = columnsAs("person");
  const named = people.find((column) => !isCode(String(cells[column]))) ?? people[0];
  if (named === undefined) {
    const [first, ...managers] = columnsAs("manager");
    if (first === undefined) return null;
    const columnsOf = (role: RosterRole) => (role === "manager" ? managers : columnsAs(role));
    return { row, names: [first], columnsOf };
  }
  return { row, names: [named, ...columnsAs("surname").slice(0, 1)], columnsOf: columnsAs };
};
