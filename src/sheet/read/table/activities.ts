import type { Cell, Grid } from "../../cell.ts";
import { type StageKind, stageKindOf } from "../../metrics/stage-kind.ts";
import { withoutObject } from "../heading.ts";
import { nameOf } from "../name-of.ts";
import { plainWords } from "../plain-words.ts";
import { isMetricName } from "./metric-words.ts";

const TYPE = /\b(type|subtype|activity|task|kind|tipo|subtipo|actividad|tarea|clase)\b/;
const STATE =
  /\b(status|state|estado|estatus|situacion|outcome|resultado|done|completed?|hech[oa]|completad[oa]|realizad[oa])\b/;
const DONE =
  /^(done|complete|completed|held|closed|true|yes|y|x|1|si|verdadero|hech[oa]|completad[oa]|realizad[oa]|finalizad[oa]|cerrad[oa]|celebrad[oa])$/;

const ENOUGH_ROWS = 1000; // name every type of activity that is frequent
const MOST_TYPES = 30; // a subject line is another each time

/** In a list of activities, the column that says what each was ("Call", «Visita»); null where none does. */
export const typeColumn = (
  grid: Grid,
  { row, headings }: { readonly row: number; readonly headings: readonly string[] },
  columns: readonly number[],
): number | null => {
  const sample = grid.slice(row + 1, row + 1 + ENOUGH_ROWS);
  const found = columns.find((column) => {
    if (!TYPE.test(plainWords(withoutObject(headings[column]!)))) return false;
    const types = new Set(sample.map((cells) => nameOf(cells[column])));
    return types.size <= MOST_TYPES && [...types].some(isMetricName);
  });
  return found ?? null;
};

const ABOUT_ONE =
  /\b(outcome|title|name|duration|status|resultado|titulo|nombre|duracion|estado)\b/;
const KINDS: ReadonlySet<StageKind | null> = new Set([
  "call",
  "callBack",
  "meeting",
  "visit",
  "demo",
]);

/** What each row of a list of one kind of activity is, as its headings say it: "Call outcome" is of a call. */
export const activityName = (headings: readonly string[]): string | null => {
  const about = headings.find(
    (heading) => ABOUT_ONE.test(plainWords(heading)) && KINDS.has(stageKindOf(heading)),
  );
  const word = about?.split(/[^\p{L}]+/u).find((one) => KINDS.has(stageKindOf(one)));
  return word === undefined ? null : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
};

/** Whether a cell says that an activity was done. */
export const isDone = (cell: Cell | undefined): boolean => DONE.test(plainWords(nameOf(cell)));

/** The column that says which activities were done; null where a list has none, and all count. */
export const doneColumn = (
  grid: Grid,
  header: number,
  headings: readonly string[],
  type: number | null,
): number | null => {
  const sample = grid.slice(header + 1, header + 1 + ENOUGH_ROWS);
  const found = headings.findIndex(
    (heading, column) =>
      column !== type &&
      STATE.test(plainWords(heading)) &&
      sample.some((cells) => isDone(cells[column])),
  );
  return found < 0 ? null : found;
};
