import { KEY_JOINT, type LaidCell, type Layout } from "../frame/layout.ts";
import { DAY } from "../frame/number-format.ts";
import { isList, neighboursOf, type Place } from "../frame/place.ts";
import type { Role, TabKey } from "../frame/tab.ts";
import { columnsIn, type Memory, type SeenCell, stateOf } from "../lists/memory.ts";

/** A cell of ours that holds something else than we wrote: it is the user's, and stays. */
export interface UserCell {
  readonly tab: TabKey;
  readonly row: string;
  readonly column: string;
  /** What it holds, a date as its day number; "" where the user has emptied it. */
  readonly value: number | string;
  readonly format: string;
  /** Whether it is one that people are meant to fill in. */
  readonly isInput: boolean;
  /** Whether it is one that we reckon: what is typed over it no longer follows. */
  readonly isReckoned: boolean;
}

/** A tab as it was read. */
export interface SeenTab {
  readonly cellAt: (row: number, column: number) => SeenCell;
  /** A cell's text or number, a date as its day number. */
  readonly plainAt: (row: number, column: number) => number | string;
}

/** The user's cells among those that we have written into a tab. */
export const userCells = (
  layout: Layout,
  { rows, columns }: Place,
  memory: Memory,
  { cellAt, plainAt }: SeenTab,
): readonly UserCell[] => {
  const laid = laidIn(layout);
  return [...memory.keys()].flatMap((row) =>
    columnsIn(memory, row).flatMap((column): UserCell[] => {
      const [at, across] = [rows.get(row), columns.get(column)];
      if (at === undefined || across === undefined) return [];
      const seen = cellAt(at, across);
      if (stateOf(memory, { row, column }, seen).isAsWritten) return [];
      const { role, format } = laid(row, column);
      const isDay = typeof seen.value === "object";
      return [
        {
          ...{ tab: layout.key, row, column, value: plainAt(at, across) },
          format: isDay ? DAY : format,
          isInput: INPUTS.includes(role),
          isReckoned: RECKONED.includes(role),
        },
      ];
    }),
  );
};

const INPUTS: readonly Role[] = ["input", "inputWord", "inputText"];
const RECKONED: readonly Role[] = ["calc", "decision", "decisionPlain", "past", "total", "figure"];

/** How a layout has a cell, or those of its list: for who is no longer in the list the others tell. */
export const laidIn = ({ cells }: Layout) => {
  const known = new Map<string, Laid>();
  for (const { row, column, role, content, format = "" } of cells) {
    known.set(`${row}|${column}`, { role, content, format });
    const list = listOf(row);
    if (list !== null) known.set(`${list}:|${column}`, { role, content: "", format });
  }
  return (row: string, column: string): Laid =>
    known.get(`${row}|${column}`) ?? known.get(`${listOf(row)}:|${column}`) ?? UNKNOWN;
};

/** What a layout says of a cell. */
export type Laid = Required<Pick<LaidCell, "role" | "content" | "format">>;
const UNKNOWN: Laid = { role: "word", content: "", format: "" };

const listOf = (row: string): string | null => /^([^:]+):/.exec(row)?.[1] ?? null;

/** Whether a layout would write into a user's cell just what it holds: from then on it is ours. */
export const isTakenOver = (layout: Layout, { row, column, value }: UserCell): boolean =>
  value !== "" && laidIn(layout)(row, column).content === value;

/** Whose cell it is and what it is about: "Ana" and "Own value"; a row of its own by the words before it. */
export const cellWords = (
  layout: Layout,
  { row, column }: Pick<UserCell, "row" | "column">,
): readonly string[] => {
  const list = listOf(row);
  if (list === null) return [labelOf(layout, row, column)];
  const isThere = layout.rows.some((slot) => isList(slot) && slot.list === list);
  const heading = isThere
    ? headingOf(layout, neighboursOf(layout.rows, list).before, column)
    : undefined;
  return [whoIn(layout, row, list), heading ?? ""];
};

/** Whom a row of a list is about; one that is only counted goes by what it says, or by its number. */
const whoIn = (layout: Layout, row: string, list: string): string => {
  const key = row.slice(list.length + 1);
  if (!/^\d+$/.test(key)) return key.split(KEY_JOINT).join(" ");
  const said = layout.cells.find((cell) => cell.row === row && textIn(cell) !== "");
  if (said) return textIn(said);
  const { before } = neighboursOf(layout.rows, list);
  const first = layout.cells.find((cell) => cell.row === before && textIn(cell) !== "");
  return `${textIn(first)} ${key}`.trim();
};

const headingOf = ({ cells }: Layout, header: string | null, column: string): string =>
  textIn(cells.find((cell) => cell.row === header && cell.column === column));

const labelOf = ({ cells, columns }: Layout, row: string, column: string): string => {
  const names = columns.map(({ name }) => name);
  const before = cells
    .filter((cell) => cell.row === row && names.indexOf(cell.column) < names.indexOf(column))
    .map(textIn)
    .filter((text) => text !== "");
  return before[before.length - 1] ?? "";
};

const textIn = (cell: LaidCell | undefined): string =>
  typeof cell?.content === "string" ? cell.content : "";
