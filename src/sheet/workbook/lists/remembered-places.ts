import { KEY_JOINT, type Layout, listRow } from "../frame/layout.ts";
import { isList, neighboursOf, type Place } from "../frame/place.ts";
import type { TabKey } from "../frame/tab.ts";
import { isBare, type Memory } from "./memory.ts";

/** Numbers of a tab's named rows and of its columns, and between which rows its lists stand. */
export interface Lines {
  readonly rows: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, number>>;
  readonly lists: Readonly<Record<string, ListLines>>;
}

/** The named rows before and behind a list, and the columns that say whose row it is. */
export interface ListLines {
  readonly before: string;
  readonly behind: string;
  readonly key: readonly string[];
}

/** The texts of a tab's cells, as far as keys are looked for: row and column from 1. */
export type TextAt = (row: number, column: number) => string;

/** A tab as its keys are read: how many rows its content has, and each cell's text. */
export interface Texts {
  readonly textAt: TextAt;
  readonly rows: number;
}

/** Of a tab whose lists nobody asks for. */
export const NO_TEXTS: Texts = { textAt: () => "", rows: 0 };

/**
 * Where a tab's parts stand, from its lines and the keys in its cells. Null where a part is gone
 * without which its lists cannot be found: such a tab is no longer taken for ours. A row in which we
 * wrote nothing, which only keeps a distance, may go: `memory` tells.
 */
export const placeFrom = (lines: Lines, texts: Texts, memory: Memory | undefined): Place | null => {
  const rows = new Map(Object.entries(lines.rows));
  const lists = new Map<string, { first: number; last: number }>();
  for (const list of Object.keys(lines.lists)) {
    const bounds = boundsOf(list, lines, texts, memory);
    const keyAt = keyReader(list, lines, texts);
    if (bounds === null || keyAt === null) return null;
    const { top, bottom } = bounds;
    lists.set(list, { first: top + 1, last: bottom - 1 });
    // Of two rows with one key the lower is the user's.
    for (let row = bottom - 1; row > top; row--) {
      if (keyAt(row) !== "") rows.set(listRow(list, keyAt(row)), row);
    }
  }
  return { rows, columns: new Map(Object.entries(lines.columns)), lists };
};

/** A row's key in a list, "" for none; null where one of the key's columns is gone. */
const keyReader = (
  list: string,
  { columns, lists }: Lines,
  { textAt }: Texts,
): ((row: number) => string) | null => {
  const { key } = lists[list]!;
  const keyColumns = key.flatMap((name) => columns[name] ?? []);
  if (keyColumns.length < key.length) return null;
  return (row) => {
    const texts = keyColumns.map((column) => textAt(row, column).trim());
    return texts.some((text) => text !== "") ? texts.join(KEY_JOINT) : "";
  };
};

/**
 * The rows between which a list stands. For a deleted one that only kept a distance it is the next row
 * with a name that counts; where another list, or nothing, follows, the last row that we wrote.
 */
const boundsOf = (
  list: string,
  lines: Lines,
  texts: Texts,
  memory: Memory | undefined,
): { readonly top: number; readonly bottom: number } | null => {
  const { rows, lists } = lines;
  const named = Object.values(lines.rows);
  const { before, behind } = lists[list]!;
  const isPassed = (row: string) => rows[row] === undefined && memory && isBare(memory, row);
  const listWhose = (side: "before" | "behind", row: string) =>
    Object.keys(lists).find((one) => lists[one]![side] === row);
  const endOf = (one: string, top: number): number => {
    const keyAt = keyReader(one, lines, texts);
    const isOurs = (row: number) => keyAt && memory?.has(listRow(one, keyAt(row)));
    let row = Math.min(texts.rows, ...named.filter((at) => at > top).map((at) => at - 1));
    while (row > top && !isOurs(row)) row--;
    return row;
  };
  const topFor = (bottom: number): number => {
    const above = listWhose("behind", before);
    const start = above === undefined ? undefined : rows[lists[above]!.before];
    const earlier = Math.max(...named.filter((at) => at < bottom));
    return start === undefined ? earlier : endOf(above!, start);
  };
  const bottomFor = (top: number): number => {
    const later = Math.min(...named.filter((at) => at > top));
    const isOpen = listWhose("before", behind) !== undefined || later === Infinity;
    return isOpen ? endOf(list, top) + 1 : later;
  };
  const top = rows[before] ?? (isPassed(before) ? topFor(rows[behind] ?? 0) : Number.NaN);
  const bottom = rows[behind] ?? (isPassed(behind) ? bottomFor(top) : Number.NaN);
  return top > 0 && bottom > top ? { top, bottom } : null;
};

/**
 * The lines of a layout at a place. Between which rows the lists of an older tab stand is `known`: of a
 * list that stands by now between the very rows of the layout, these are told.
 */
export const linesOf = (
  { rows: slots }: Pick<Layout, "rows">,
  { rows, columns, lists }: Place,
  known: Lines["lists"] = {},
): Lines => ({
  rows: Object.fromEntries([...rows].filter(([name]) => !name.includes(":"))),
  columns: Object.fromEntries(columns),
  lists: Object.fromEntries(
    slots
      .filter(isList)
      .filter(({ list }) => lists.has(list))
      .map(({ list, key }) => {
        const { before, behind } = neighboursOf(slots, list);
        const { first, last } = lists.get(list)!;
        const isBetween = rows.get(before) === first - 1 && rows.get(behind) === last + 1;
        const told = isBetween ? undefined : known[list];
        return [list, told ?? { before, behind, key }];
      }),
  ),
});

/** The names of a tab's parts as a text: `partsIn` puts the numbers behind them. */
export const partsText = ({ rows, columns, lists }: Lines): string =>
  JSON.stringify({ rows: Object.keys(rows), columns: Object.keys(columns), lists });

/** What the Lists tab's rows "#place | tab | parts | 6 | 7 …" tell; a part without a number was deleted. */
export const rememberedLines = (
  told: readonly (readonly unknown[])[],
): Readonly<Partial<Record<TabKey, Lines>>> =>
  Object.fromEntries(
    told.map(([, tab, text, ...numbers]) => {
      const { rows, columns, lists } = JSON.parse(String(text)) as {
        readonly rows: readonly string[];
        readonly columns: readonly string[];
        readonly lists: Lines["lists"];
      };
      const known = (names: readonly string[], from: number) =>
        Object.fromEntries(
          names.flatMap((name, i): [string, number][] => {
            const at = numbers[from + i];
            return typeof at === "number" ? [[name, at]] : []; // else #REF!
          }),
        );
      return [String(tab), { rows: known(rows, 0), columns: known(columns, rows.length), lists }];
    }),
  );
