import { type ColumnSlot, type Layout, type ListSlot, listRow, type RowSlot } from "./layout.ts";

/** Where the parts of a tab stand, from 1. What was deleted is not there. */
export interface Place {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** First and last row of each list; `last` is before `first` where it has none. */
  readonly lists: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
}

/** Rows or columns that must be put in before a layout can be written. */
export interface Insertion {
  readonly kind: "row" | "column";
  /** The line before which they go, counted when the insertions before this one are done. */
  readonly before: number;
  readonly count: number;
}

export const isList = (slot: RowSlot): slot is ListSlot => "list" in slot;

/** The places of a new tab. */
export const newPlace = ({ rows, columns }: Pick<Layout, "rows" | "columns">): Place => {
  const at = new Map<string, number>();
  const lists = new Map<string, { first: number; last: number }>();
  let next = 1;
  for (const slot of rows) {
    if (isList(slot)) {
      lists.set(slot.list, { first: next, last: next + slot.keys.length - 1 });
      for (const key of slot.keys) at.set(listRow(slot.list, key), next++);
    } else at.set(slot.name, next++);
  }
  return { rows: at, columns: new Map(columns.map(({ name }, i) => [name, i + 1])), lists };
};

/** The names of lines, by where they stand. */
export const namesAt = (lines: ReadonlyMap<string, number>): ReadonlyMap<number, string> =>
  new Map([...lines].map(([name, at]) => [at, name]));

/** The last of some lines; 1 where there is none. */
export const lastLine = (lines: ReadonlyMap<string, number>): number =>
  [...lines.values()].reduce((most, at) => Math.max(most, at), 1);

/** A list's neighbours: the named rows between which its rows stand. */
export const neighboursOf = (
  rows: readonly RowSlot[],
  list: string,
): { readonly before: string; readonly behind: string } => {
  const i = rows.findIndex((slot) => isList(slot) && slot.list === list);
  const [before, behind] = [rows[i - 1], rows[i + 1]];
  if (!before || !behind || isList(before) || isList(behind)) {
    throw new Error(`the list ${list} needs a named row before and behind it`);
  }
  return { before: before.name, behind: behind.name };
};

/**
 * Where a layout will stand on a tab that is there already, and what must be put in first. Rows go
 * in above the list's last one, and columns before their group's last one: whatever spans the list
 * (sums, charts, rules, the user's own formulas) then spans the new ones, too. A list that is only
 * appended to grows at its end. Columns that layouts have since a later version than the tab's go in
 * before the next one that is there; any other that is missing was deleted by somebody. A list that the
 * tab does not know is of a later version, too, since nobody can delete one alone: it goes in with the
 * rows above it that are missing, before the next row that is there.
 */
export const placeOn = (
  { rows, columns }: Pick<Layout, "rows" | "columns">,
  now: Place,
  version: number,
): { readonly place: Place; readonly insertions: readonly Insertion[] } => {
  const insertions: Insertion[] = [];
  let place = now;
  const missing = [
    ...missingRows(rows, now),
    ...laterLists(rows, now),
    ...missingColumns(columns, now),
    ...laterColumns(columns, now, version),
  ];
  for (const { before, names } of missing) {
    const kind = names.kind;
    const at = before(place);
    insertions.push({ kind, before: at, count: names.names.length });
    place = withInserted(place, kind, at, names.names, names.list);
  }
  return { place, insertions };
};

interface Missing {
  readonly before: (place: Place) => number;
  readonly names: {
    readonly kind: "row" | "column";
    readonly names: readonly string[];
    readonly list: string | null;
  };
}

const missingRows = (rows: readonly RowSlot[], now: Place): readonly Missing[] =>
  rows.filter(isList).flatMap(({ list, keys, isAppended = false }): Missing[] => {
    const names = keys.map((key) => listRow(list, key)).filter((name) => !now.rows.has(name));
    if (names.length === 0 || !now.lists.has(list)) return [];
    const before = ({ lists }: Place) => {
      const { first, last } = lists.get(list)!;
      return isAppended ? last + 1 : Math.max(first, last);
    };
    return [{ before, names: { kind: "row", names, list } }];
  });

const laterLists = (rows: readonly RowSlot[], now: Place): readonly Missing[] =>
  rows.flatMap((slot, i): Missing[] => {
    if (!isList(slot) || now.lists.has(slot.list) || slot.keys.length === 0) return [];
    const next = rows.slice(i + 1).find((one) => !isList(one) && now.rows.has(one.name));
    if (!next || isList(next)) return [];
    const keys = slot.keys.map((key) => listRow(slot.list, key));
    const names = [...missingAbove(rows.slice(0, i), now), ...keys];
    const before = (place: Place) => place.rows.get(next.name)!;
    return [{ before, names: { kind: "row", names, list: slot.list } }];
  });

/** The named rows right above a list that a place does not know. */
const missingAbove = (above: readonly RowSlot[], now: Pick<Place, "rows">): readonly string[] => {
  const last = above[above.length - 1];
  if (!last || isList(last) || now.rows.has(last.name)) return [];
  return [...missingAbove(above.slice(0, -1), now), last.name];
};

/** The group of a numbered column, "month." of "month.3"; null for another. */
export const groupOf = (column: string): string | null => /^(.+\.)\d+$/.exec(column)?.[1] ?? null;

const missingColumns = (columns: readonly ColumnSlot[], now: Place): readonly Missing[] => {
  const groups = new Set(columns.flatMap(({ name }) => groupOf(name) ?? []));
  return [...groups].flatMap((group): Missing[] => {
    const names = columns.flatMap(({ name }) =>
      groupOf(name) === group && !now.columns.has(name) ? [name] : [],
    );
    const isThere = [...now.columns.keys()].some((name) => groupOf(name) === group);
    if (names.length === 0 || !isThere) return [];
    const before = (place: Place) =>
      Math.max(
        ...[...place.columns].flatMap(([name, at]) => (groupOf(name) === group ? [at] : [])),
      );
    return [{ before, names: { kind: "column", names, list: null } }];
  });
};

const laterColumns = (
  columns: readonly ColumnSlot[],
  now: Place,
  version: number,
): readonly Missing[] =>
  columns.flatMap(({ name, since = 0 }, i): Missing[] => {
    if (since <= version || now.columns.has(name)) return [];
    const next = columns.slice(i + 1).find((one) => now.columns.has(one.name));
    const before = ({ columns: at }: Place) => (next ? at.get(next.name)! : lastLine(at) + 1);
    return [{ before, names: { kind: "column", names: [name], list: null } }];
  });

const withInserted = (
  place: Place,
  kind: "row" | "column",
  at: number,
  names: readonly string[],
  list: string | null,
): Place => {
  const moved = (line: number) => (line >= at ? line + names.length : line);
  const lines = (old: ReadonlyMap<string, number>, isKind: boolean) =>
    isKind
      ? new Map([
          ...[...old].map(([name, line]) => [name, moved(line)] as const),
          ...names.map((name, i) => [name, at + i] as const),
        ])
      : old;
  const isRow = kind === "row";
  const lists = [...place.lists].map(([name, { first, last }]) => {
    if (!isRow) return [name, { first, last }] as const;
    const grown = name === list;
    return [
      name,
      { first: grown ? first : moved(first), last: grown ? last + names.length : moved(last) },
    ] as const;
  });
  return {
    rows: lines(place.rows, isRow),
    columns: sortedGroups(lines(place.columns, !isRow)),
    lists: new Map([...lists, ...newList(place, at, names, list)]),
  };
};

/** A list that a place does not know yet, behind the named rows that go in with it. */
const newList = (
  { lists }: Place,
  at: number,
  names: readonly string[],
  list: string | null,
): readonly (readonly [string, { readonly first: number; readonly last: number }])[] => {
  if (list === null || lists.has(list)) return [];
  const first = at + names.findIndex((name) => name.startsWith(listRow(list, "")));
  return [[list, { first, last: at + names.length - 1 }]];
};

/** Numbered columns keep their order from left to right, whichever of them was put in. */
const sortedGroups = (columns: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const groups = new Map<string, string[]>();
  for (const name of columns.keys()) {
    const group = groupOf(name);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const ordered = new Map(columns);
  for (const names of groups.values()) {
    const byNumber = [...names].sort(
      (a, b) => Number(a.split(".").pop()) - Number(b.split(".").pop()),
    );
    const lines = names.map((name) => columns.get(name)!).sort((a, b) => a - b);
    for (const [i, name] of byNumber.entries()) ordered.set(name, lines[i]!);
  }
  return ordered;
};
