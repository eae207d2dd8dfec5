import type { Cell, Grid } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";
import { isTotal } from "../read/is-total.ts";
import { nameOf } from "../read/name-of.ts";
import { plainWords } from "../read/plain-words.ts";
import type { RosterHead } from "./roster-head.ts";

/** A row of a roster, and whom it is about. */
export interface RosterLine {
  readonly person: string;
  readonly cells: readonly Cell[];
}

const SAYING_NOTHING =
  /^(?:n a|n d|none|no|ninguno|ninguna|present|presente|actual|actualidad|current|currently|hoy|today|indefinido|vigente|activo|activa|active)$/;

/** Whether a cell of a roster states nothing: empty, "n/a", or "present" for the end of a job. */
export const isUnstated = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  isBlank(cell) ||
  (typeof cell === "string" && SAYING_NOTHING.test(plainWords(cell)));

/**
 * The rows below the headings that are about somebody. A row without a name but with something else
 * goes on about the person above it. Totals, headings said again and notes below the end are none.
 */
export const rosterLines = (grid: Grid, head: RosterHead): readonly RosterLine[] => {
  const headings = grid[head.row]!;
  const below = grid.slice(head.row + 1);
  const body = below.slice(below.findIndex((cells) => filledIn(cells) > 0));
  const gap = body.findIndex((cells) => filledIn(cells) === 0);
  const fewest = filledIn(headings) > 1 ? 2 : 1; // cells of a row that is no note
  const about = body.filter((cells, at) => {
    const isNote = filledIn(cells) < (gap >= 0 && at > gap ? fewest : 1);
    return !isNote && !isNoPerson(cells, headings, head);
  });
  const lines: RosterLine[] = [];
  for (const cells of about) {
    const person = nameIn(cells, head) || lines[lines.length - 1]?.person;
    if (person !== undefined) lines.push({ person, cells });
  }
  return lines;
};

const filledIn = (cells: readonly Cell[]): number => cells.filter((cell) => !isBlank(cell)).length;

const nameIn = (cells: readonly Cell[], { names }: RosterHead): string =>
  nameOf(names.map((column) => nameOf(cells[column])).join(" "));

const isNoPerson = (
  cells: readonly Cell[],
  headings: readonly Cell[],
  { names }: RosterHead,
): boolean => names.some((column) => isTotal(cells[column]) || cells[column] === headings[column]);
