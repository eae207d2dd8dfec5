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
  /** A number between the two. */
  readonly middle?: Half;
  readonly right: Half;
}

export interface Half {
  readonly content: Content;
  readonly role: Role;
  readonly format?: string;
}

/** Sentences under a title; nothing where there are none. */
export const titled = (title: string, sentences: readonly string[]): readonly Item[] =>
  sentences.length === 0
    ? []
    : [{ kind: "title", text: title }, ...sentences.map((text): Item => ({ kind: "text", text }))];

/**
 * Texts that follow each other as one while they are no higher than this, in pixels, or as long as free rows
 * hold them: between two there is a part of a row.
 */
const MOST_TEXT = 250;

const joined = (above: string, below: string): string => `${above}\n${below}`;

const together = (items: readonly Item[], width: number): readonly Item[] => {
  const all: Item[] = [];
  for (const item of items) {
    const last = all[all.length - 1];
    const isNext = item.kind === "text" && last?.kind === "text";
    const text = isNext ? joined(last.text, item.text) : "";
    if (isNext && linesHeight(text, width) <= MOST_TEXT) all.splice(-1, 1, { kind: "text", text });
    else all.push(item);
  }
  return all;
};

/** The first of some texts with as many of those behind it as the rows have room for that hold the first. */
const filling = (
  items: readonly Item[],
  heightOf: (text: string) => number,
  roomAt: (least: number) => number,
): { readonly text: string; readonly count: number } => {
  const texts = items.map((item) => (item.kind === "text" ? item.text : null));
  const end = texts.indexOf(null);
  const behind = texts.slice(0, end < 0 ? texts.length : end) as readonly string[];
  const room = roomAt(heightOf(behind[0]!));
  const textOf = (count: number) => behind.slice(0, count).reduce(joined);
  const counts = behind.map((_, i) => i + 1).filter((count) => heightOf(textOf(count)) <= room);
  const count = Math.max(1, ...counts);
  return { text: textOf(count), count };
};

/** How high the first free rows without a closed one between them are that hold at least so much; 0 where none do. */
const roomFor = (
  least: number,
  lines: readonly Line[],
  isOpen: (line: Line) => boolean,
): number => {
  let room = 0;
  for (const one of lines) {
    if (!isOpen(one) && room >= least) return room;
    room = isOpen(one) ? room + one.height : 0;
  }
  return room;
};

export interface Flowed {
  /** Rows below those that were there. */
  readonly rows: readonly RowSlot[];
  readonly cells: readonly LaidCell[];
  readonly tall: readonly TallCell[];
}

/** The row that it begins in, its width, and the rows that stay free: gaps where a page may end, and what a chart covers. */
interface FlowPlace {
  readonly from: string;
  readonly width: number;
  readonly closed: readonly string[];
}

/** The columns that hold it: a word takes the first two unless another number stands in the second. */
export const WORDS = "note";
export const MIDDLE = "each";
export const NUMBERS = "sum";

/** A row and how high it is, in pixels. */
export interface Line {
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
 * high: it begins below them, as no text does. What finds none gets rows of its own below.
 * Nothing stands in a closed row, and no text over one.
 */
export const flowed = (
  given: readonly Item[],
  rows: readonly RowSlot[],
  { from, width, closed }: FlowPlace,
): Flowed => {
  const items = together(given, width);
  const lines = linesOf(rows);
  const isOpen = ({ name }: Line) => !closed.includes(name);
  const kindFor = ({ kind }: Item, isOverText: boolean): KindOf => {
    const most = isOverText ? Number.POSITIVE_INFINITY : MOST;
    return (one) => {
      if (!isOpen(one) || one.height > most) return "bar";
      if (one.height >= LEAST) return "line";
      return kind === "title" ? "gap" : "bar";
    };
  };
  const more: RowSlot[] = [];
  let next = lines.findIndex(({ name }) => name === from);
  const line = (height: number): Line => {
    const known = lines[next++] ?? { name: `more.${more.length + 1}`, height };
    if (next > lines.length) more.push(known);
    return known;
  };
  let told = 0; // items before it stand as part of a text above
  const textFrom = (i: number): readonly Stand[] => {
    if (i < told) return [];
    const heightOf = (text: string) => linesHeight(text, width) + EDGE;
    const roomAt = (least: number) => roomFor(least, lines.slice(next), isOpen);
    const { text, count } = filling(items.slice(i), heightOf, roomAt);
    told = i + count;
    return [{ item: { kind: "text", text }, ...spanOf(heightOf(text), line, isOpen) }];
  };
  const stands = items.flatMap((item, i): readonly Stand[] => {
    if (item.kind === "title" && i > 0) line(GAP);
    const kindOf = kindFor(item, items[i + 1]?.kind === "text");
    if (isTop(items, i)) next = wholeFrom(lines, next, linesFrom(items, i, width), kindOf);
    return item.kind === "text" ? textFrom(i) : [{ item, ...fitting(line, isOpen) }];
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

/** Whether something begins with an item that rows which are too high must not tear. */
const isTop = (items: readonly Item[], i: number): boolean => {
  const [before, item] = [items[i - 1], items[i]!];
  if (item.kind !== "pair") return item.kind === "title";
  return before === undefined || before.kind === "text" || isComputed(item) !== isComputed(before);
};

/** How many lines it has: a title with the table or the text below, or pairs of one kind. */
const linesFrom = (items: readonly Item[], i: number, width: number): number => {
  const [item, below] = [items[i]!, items[i + 1]];
  if (item.kind === "title" && below?.kind === "text")
    return 1 + Math.ceil((linesHeight(below.text, width) + EDGE) / NEW_ROW);
  const end = items.findIndex(
    (one, at) => at > i && (one.kind !== "pair" || isComputed(one) !== isComputed(item)),
  );
  return (end < 0 ? items.length : end) - i;
};

/** What the pace so far would pay stands by itself. */
const isComputed = (item: Item): boolean =>
  item.kind === "pair" && typeof item.right.content === "object";

/** What a line is to something that is not to be torn: one of its lines, a gap that it goes over, or a bar. */
type KindOf = (line: Line) => "line" | "gap" | "bar";

/** The first line from which so many follow without a bar. */
const wholeFrom = (lines: readonly Line[], from: number, count: number, kindOf: KindOf): number => {
  let start = from;
  let found = 0;
  for (let at = from; at < lines.length && found < count; at++) {
    const kind = kindOf(lines[at]!);
    if (kind === "line") found++;
    if (kind === "bar") [start, found] = [at + 1, 0];
  }
  return start;
};

/** An item and the first and the last of its rows. */
interface Stand {
  readonly item: Item;
  readonly row: string;
  readonly until: string;
}

/** Whether a title or a line of a table can stand in it. */
const isLine = ({ height }: Line): boolean => height >= LEAST && height <= MOST;

type NextLine = (height: number) => Line;

const spanOf = (
  height: number,
  line: NextLine,
  isOpen: (line: Line) => boolean,
): Omit<Stand, "item"> => {
  let first: Line | null = null;
  for (let done = 0; ; ) {
    const one = line(height - done);
    first = isOpen(one) ? (first ?? one) : null;
    done = isOpen(one) ? done + one.height : 0;
    if (first !== null && done >= height) return { row: first.name, until: one.name };
  }
};

const fitting = (line: NextLine, isOpen: (line: Line) => boolean): Omit<Stand, "item"> => {
  let one = line(NEW_ROW);
  while (!isLine(one) || !isOpen(one)) one = line(NEW_ROW);
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
        { row, column: WORDS, ...(item.middle ? {} : { to: MIDDLE }), ...item.left },
        ...(item.middle ? [{ row, column: MIDDLE, ...item.middle }] : []),
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
export const linesOf = (rows: readonly RowSlot[]): readonly Line[] =>
  rows.flatMap((slot): readonly Line[] =>
    isList(slot)
      ? slot.keys.map((key) => ({
          name: listRow(slot.list, key),
          height: typeof slot.height === "number" ? slot.height : NEW_ROW,
        }))
      : [{ name: slot.name, height: slot.height ?? NEW_ROW }],
  );
