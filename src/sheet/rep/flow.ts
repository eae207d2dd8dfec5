import type { LaidCell, RowSlot } from "../workbook/frame/layout.ts";
import { listRow } from "../workbook/frame/layout.ts";
import { isList } from "../workbook/frame/place.ts";
import type { Content, Role } from "../workbook/frame/tab.ts";
import { linesHeight, type TallCell } from "./part.ts";

/** What stands beside the goal and its months, from top to bottom. */
export type Item = { readonly kind: "title" | "text"; readonly text: string } | Pair;

/** A word and its number. Other pairs' formulas speak of the number as `{name}`. */
export interface Pair {
  readonly kind: "pair";
  readonly name?: string;
  readonly left: Half;
  readonly right: Half;
}

export interface Half {
  readonly content: Content;
  readonly role: Role;
  readonly format?: string;
}

export interface Flowed {
  /** Rows below those that were there. */
  readonly rows: readonly RowSlot[];
  readonly cells: readonly LaidCell[];
  readonly tall: readonly TallCell[];
}

/** The row that it begins in, its width, and the gaps where a page may end. */
interface FlowPlace {
  readonly from: string;
  readonly width: number;
  readonly ends: readonly string[];
}

/** The two columns that hold it. */
export const WORDS = "note";
export const NUMBERS = "sum";

interface Line {
  readonly name: string;
  readonly height: number;
}

/** Rows in which a line of a table can stand, in pixels. */
const LEAST = 18;
const MOST = 48;
const NEW_ROW = 21;
const GAP = 10;
/** Around a text that has several rows for itself. */
const EDGE = 2;

/**
 * Lays items into rows that are there already, from one on: a text takes as many as it needs, a title
 * or a pair the next one that is no gap and not too high. A table is not torn by rows that are too
 * high: it begins below them. What finds none gets rows of its own below.
 * No text stands over a gap where a page may end.
 */
export const flowed = (
  items: readonly Item[],
  rows: readonly RowSlot[],
  { from, width, ends }: FlowPlace,
): Flowed => {
  const lines = linesOf(rows);
  const more: RowSlot[] = [];
  let next = lines.findIndex(({ name }) => name === from);
  const line = (height: number): Line => {
    const known = lines[next++] ?? { name: `more.${more.length + 1}`, height };
    if (next > lines.length) more.push(known);
    return known;
  };
  const stands = items.map((item, i): Stand => {
    if (item.kind === "title" && i > 0) line(GAP);
    if (isTop(items, i)) next = wholeFrom(lines, next, tableAt(items, i));
    return item.kind === "text"
      ? { item, ...spanOf(linesHeight(item.text, width) + EDGE, line, ends) }
      : { item, ...fitting(line) };
  });
  const numbers = new Map(
    stands.flatMap(({ item, row }) =>
      item.kind === "pair" && item.name !== undefined ? [[item.name, row]] : [],
    ),
  );
  return {
    rows: more,
    cells: stands.flatMap(cellsOf).map((cell) => named(cell, numbers)),
    tall: stands.flatMap(({ item, row, until }) =>
      item.kind === "text" ? [{ row, until, column: WORDS, to: NUMBERS }] : [],
    ),
  };
};

/** Whether a table begins with an item. */
const isTop = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === "title" ||
  (items[i]!.kind === "pair" && (items[i - 1]?.kind ?? "text") === "text");

/** How many lines the table that begins with an item has: its title and the pairs below, up to what is computed. */
const tableAt = (items: readonly Item[], i: number): number => {
  const end = items.findIndex((item, at) => at > i && !isLine(item));
  return (end < 0 ? items.length : end) - i;
};

const isLine = (item: Item): boolean =>
  item.kind === "pair" && typeof item.right.content !== "object";

/** The first line from which so many follow without one that is too high: what stands there would tear a table. */
const wholeFrom = (lines: readonly Line[], from: number, count: number): number => {
  let start = from;
  let found = 0;
  for (let at = from; at < lines.length && found < count; at++) {
    const { height } = lines[at]!;
    if (height > MOST) start = at + 1;
    found = height > MOST ? 0 : found + (height >= LEAST ? 1 : 0);
  }
  return start;
};

/** An item and the first and the last of its rows. */
interface Stand {
  readonly item: Item;
  readonly row: string;
  readonly until: string;
}

type NextLine = (height: number) => Line;

const spanOf = (height: number, line: NextLine, ends: readonly string[]): Omit<Stand, "item"> => {
  let first: Line | null = null;
  for (let done = 0; ; ) {
    const one = line(height - done);
    const isEnd = ends.includes(one.name);
    first = isEnd ? null : (first ?? one);
    done = isEnd ? 0 : done + one.height;
    if (first !== null && done >= height) return { row: first.name, until: one.name };
  }
};

const fitting = (line: NextLine): Omit<Stand, "item"> => {
  let one = line(NEW_ROW);
  while (one.height < LEAST || one.height > MOST) one = line(NEW_ROW);
  return { row: one.name, until: one.name };
};

const cellsOf = ({ item, row }: Stand): readonly LaidCell[] => {
  switch (item.kind) {
    case "title":
      return [{ row, column: WORDS, to: NUMBERS, content: item.text, role: "wordHeader" }];
    case "text":
      return [{ row, column: WORDS, content: item.text, role: "text" }];
    case "pair":
      return [
        { row, column: WORDS, ...item.left },
        { row, column: NUMBERS, ...item.right },
      ];
  }
};

const named = (cell: LaidCell, numbers: ReadonlyMap<string, string>): LaidCell => {
  const { content } = cell;
  if (typeof content !== "object") return cell;
  const formula = content.formula.replace(
    /\{([^}]+)\}/g,
    (_all, name: string) => `[${numbers.get(name)}|${NUMBERS}]`,
  );
  return { ...cell, content: { formula } };
};

/** Rows from the first one on; a height that is left out is as Sheets has it. */
const linesOf = (rows: readonly RowSlot[]): readonly Line[] =>
  rows.flatMap((slot): readonly Line[] =>
    isList(slot)
      ? slot.keys.map((key) => ({
          name: listRow(slot.list, key),
          height: typeof slot.height === "number" ? slot.height : NEW_ROW,
        }))
      : [{ name: slot.name, height: slot.height ?? NEW_ROW }],
  );
