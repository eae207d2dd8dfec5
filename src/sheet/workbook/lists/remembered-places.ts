import { KEY_JOINT, type Layout, listRow } from "../frame/layout.ts";
import { isList, neighboursOf, type Place } from "../frame/place.ts";
import type { TabKey } from "../frame/tab.ts";

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

/**
 * Where a tab's parts stand, from its lines and the keys in its cells. Null where a part is gone
 * without which its lists cannot be found: such a tab is no longer taken for ours.
 */
export const placeFrom = (lines: Lines, textAt: TextAt): Place | null => {
  const rows = new Map(Object.entries(lines.rows));
  const lists = new Map<string, { first: number; last: number }>();
  for (const [list, its] of Object.entries(lines.lists)) {
    const found = listAt(its, lines, textAt);
    if (found === null) return null;
    const { first, last, keys } = found;
    lists.set(list, { first, last });
    for (const [key, row] of keys) rows.set(listRow(list, key), row);
  }
  return { rows, columns: new Map(Object.entries(lines.columns)), lists };
};

/** A list between its neighbours. Of two rows with one key the lower is the user's. */
const listAt = ({ before, behind, key }: ListLines, { rows, columns }: Lines, textAt: TextAt) => {
  const [top, bottom] = [rows[before], rows[behind]];
  const keyColumns = key.flatMap((name) => columns[name] ?? []);
  if (top === undefined || bottom === undefined || bottom <= top) return null;
  if (keyColumns.length < key.length) return null;
  const keys = new Map<string, number>();
  for (let row = bottom - 1; row > top; row--) {
    const texts = keyColumns.map((column) => textAt(row, column).trim());
    if (texts.some((text) => text !== "")) keys.set(texts.join(KEY_JOINT), row);
  }
  return { first: top + 1, last: bottom - 1, keys };
};

/** The lines of a layout at a place; between which rows the lists of an older tab stand is `known`. */
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
      .map(({ list, key }) => [list, known[list] ?? { ...neighboursOf(slots, list), key }]),
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
