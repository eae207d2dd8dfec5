import type { Place } from "./place.ts";
import { columnLetters, type TabKey } from "./tab.ts";

/** Where a tab's parts stand, and what the tab is called now. */
export interface TabPlace {
  readonly name: string;
  readonly place: Place;
}

/** All tabs that formulas may speak of. */
export type Places = Readonly<Partial<Record<TabKey, TabPlace>>>;

const REFERENCE = /\[(?:(\w+)!)?(?:([^\]|]+)\|)?([^\]|]+)\]/g;

/**
 * A layout's formula with its cells' addresses put in (see Layout for how it names them). Null
 * where a part that it speaks of was deleted: such a cell is left as it is.
 */
export const resolved = (
  formula: string,
  row: number,
  tab: TabKey,
  places: Places,
): string | null => {
  let isWhole = true;
  const text = formula.replace(REFERENCE, (_all, otherTab: TabKey | undefined, rows, columns) => {
    const target = places[otherTab ?? tab];
    const area = target && areaOf(target.place, rows, columns, row);
    if (!target || area === null || area === undefined) {
      isWhole = false;
      return "";
    }
    return otherTab === undefined || otherTab === tab ? area : `${quoted(target.name)}!${area}`;
  });
  return isWhole ? text : null;
};

/** A tab's name in a formula. */
export const quoted = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

/** "H7" of the same row; "$H$12" or "$H$7:$H$10" of a named one or a list. */
const areaOf = (
  { rows, columns, lists }: Place,
  rowName: string | undefined,
  columnNames: string,
  sameRow: number,
): string | null => {
  const [from, to] = columnNames.split(":").map((name) => columns.get(name));
  const isWide = columnNames.includes(":");
  if (from === undefined || (isWide && to === undefined)) return null;
  const letters = [from, to ?? from].map(columnLetters);
  if (rowName === undefined) {
    return isWide ? `${letters[0]}${sameRow}:${letters[1]}${sameRow}` : `${letters[0]}${sameRow}`;
  }
  const lines = linesOf(rowName, rows, lists);
  if (lines === null) return null;
  const isOne = lines.first === lines.last && !isWide && !rowName.endsWith("*");
  const cells = [`$${letters[0]}$${lines.first}`, `$${letters[1]}$${lines.last}`];
  return isOne ? cells[0]! : cells.join(":");
};

/**
 * A named row, or all rows of a list ("people*"). An empty one is the row before it, its header:
 * the row behind it may be the very sum over the list.
 */
const linesOf = (
  name: string,
  rows: Place["rows"],
  lists: Place["lists"],
): { readonly first: number; readonly last: number } | null => {
  if (name.endsWith("*")) {
    const lines = lists.get(name.slice(0, -1));
    if (!lines) return null;
    return lines.last < lines.first ? { first: lines.last, last: lines.last } : lines;
  }
  const at = rows.get(name);
  return at === undefined ? null : { first: at, last: at };
};

/**
 * What of a formula stays the same wherever its cells move, when some are deleted, and however a
 * locale writes it.
 */
export const shapeOf = (formula: string): string =>
  formula
    .replace(/#REF!?/g, "#")
    .replace(/'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "#")
    .replace(/#:#/g, "#")
    .replace(/[;,\\]/g, ";")
    .replace(/\s+/g, "")
    .toUpperCase();

/**
 * What stands in a column of a list (`goals!people*`) beside the name in this row's cell `who`. Names
 * are compared as they are: no wildcard in one misleads, and no sorting does.
 */
export const lookedUp = (list: string, column: string, who = "person", key = "person"): string =>
  `SUMPRODUCT(([${list}|${key}]=[${who}])*1;[${list}|${column}])`;

/** A number in a formula: 5, or (205/10), since a decimal sign is not the same in every locale. */
export const fraction = (value: number): string => {
  const [digits = "", decimals = ""] = String(value).split(".");
  if (decimals === "" && !digits.includes("e")) return digits;
  const scale = Number.isInteger(1 / value)
    ? 1 / value
    : Number(`1e${Math.min(9, decimals.length || 9)}`);
  return `(${Math.round(value * scale)}/${scale})`;
};

/** The same to multiply by: 5, or 205/10. Programs drop parentheses that change nothing when they save a file, and a formula would no longer be ours. */
export const factor = (value: number): string => fraction(value).replace(/^\(|\)$/g, "");

/** Whether a yellow cell holds a number from 0 on: anything else that is typed there counts as blank (a formula's text). */
export const isAmount = (cell: string): string => `IF(ISNUMBER(${cell});${cell}>=0;FALSE)`;

/** Whether something is typed there that is none. */
export const isNoAmount = (cell: string): string =>
  `IF(${cell}="";FALSE;IF(ISNUMBER(${cell});${cell}<0;TRUE))`;

/** How many cells of a range hold numbers from 0 on, and what these add up to (formulas' texts). */
export const countAmounts = (range: string): string => `SUMPRODUCT(${amountsIn(range)})`;
export const sumAmounts = (range: string): string => `SUMPRODUCT(${amountsIn(range)};${range})`;

/** 1 for each cell of a range that does, 0 for the others (a formula's text). */
export const amountsIn = (range: string): string => `ISNUMBER(${range})*(${range}>=0)`;

/** What the first says where something of that kind is typed, else the second (all formulas' texts). */
export const unlessWrong = (cells: readonly string[], said: string, otherwise: string): string => {
  const wrong = cells.map(isNoAmount);
  const any = wrong.length === 1 ? wrong[0]! : `OR(${wrong.join(";")})`;
  return `IF(${any};"${said}";${otherwise})`;
};
