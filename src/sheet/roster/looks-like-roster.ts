import type { Grid } from "../cell.ts";
import { isMonth } from "../read/column-summary.ts";
import { roleOf } from "../read/heading.ts";
import { isBlank } from "../read/is-blank.ts";
import { plainWords } from "../read/plain-words.ts";
import { rosterHead } from "./roster-head.ts";
import { type RosterRole, rosterRole } from "./roster-heading.ts";

const TELLING: readonly RosterRole[] = [
  "hired",
  "ended",
  "leaveFrom",
  "leaveTo",
  "role",
  "manager",
  "territory",
  "targetIncentive",
  "email",
  "language",
];

/**
 * Whether a grid, by its first rows, lists people and what is known of them rather than results:
 * no column is headed as a metric's, a result's, a month or a date of its own.
 */
export const looksLikeRoster = (grid: Grid): boolean => {
  const head = rosterHead(grid);
  if (head === null || !TELLING.some((role) => head.columnsOf(role).length > 0)) return false;
  return !grid[head.row]!.some(
    (cell) => !isBlank(cell) && (isMonth(cell) || isResult(String(cell))),
  );
};

const BIRTH = /\b(?:birth|birthday|born|nacimiento|cumpleanos)\b/;

/** Whether a heading is one of a history: "Importe", "Date", "Metric". */
const isResult = (heading: string): boolean => {
  if (rosterRole(heading) !== null || BIRTH.test(plainWords(heading))) return false;
  return ["metric", "date", "value"].includes(roleOf(heading));
};
