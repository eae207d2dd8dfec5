import { isDate } from "../../sheet/cell.ts";
import { type Spill, type Spot, spillBlocks } from "../../sheet/frozen/spill-blocks.ts";
import { isUnready } from "../../sheet/frozen/unready.ts";
import { literal } from "../../sheet/workbook/frame/literal.ts";
import { a1Of, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import type { TabOfOurs } from "./formulas-of-ours.ts";
import type { FrozenEntry } from "./frozen-formula.ts";
import { printOf } from "./plain-print.ts";

/** How an entry's note begins, and its number among all. */
export interface Naming {
  readonly said: (formula: string) => string;
  readonly group: (tab: number, group: number) => string;
}

/** A tab whose formulas of ours were cleared: what stood in their blocks, and an entry for each. */
export interface ToFreeze {
  readonly tab: TabOfOurs;
  readonly spills: readonly Spill[];
  readonly formats: readonly (readonly string[])[];
  readonly entries: readonly FrozenEntry[];
}

/** Entries before anything is cleared: of the formulas alone. */
export const firstEntries = (
  tab: TabOfOurs,
  number: number,
  { said, group }: Naming,
): readonly FrozenEntry[] =>
  tab.ready.map(({ row, column }, i) => {
    const formula = tab.formulas[row - 1]![column - 1]!;
    return {
      state: "busy",
      place: { tab: tab.tab, row, column },
      group: group(number, i),
      frozen: {
        formula,
        note: tab.notes[row - 1]![column - 1]!,
        said: said(formula),
        print: printOf([tab.before[row - 1]![column - 1]]),
        areas: [],
        prints: [],
        formats: [],
      },
    };
  });

export const clearFormulas = ({ sheet, ready }: TabOfOurs): void => {
  sheet.getRangeList(rectanglesOf(ready, () => true).map(a1Of)).clearContent();
};

/** Finds what the cleared formulas had filled. */
export const blocksOn = (tab: TabOfOurs, number: number, naming: Naming): ToFreeze => {
  const all = wholeOf(tab);
  const formats = all.getNumberFormats();
  const spills = spillBlocks({ ...tab, after: all.getValues() }, tab.ready);
  const entries = firstEntries(tab, number, naming).map((entry, i): FrozenEntry => {
    const { cells, group } = spills[i]!;
    const corner = tab.ready[i]!;
    const areas = rectanglesOf(cells, () => true).map(
      ({ row, column, rows, columns }) =>
        [row - corner.row, column - corner.column, rows, columns] as const,
    );
    return {
      ...entry,
      group: naming.group(number, group),
      frozen: {
        ...entry.frozen,
        areas,
        prints: areas.flatMap(([down, right, rows, columns]) =>
          Array.from({ length: rows }, (_, line) => {
            const row = tab.before[corner.row - 1 + down + line]!;
            return printOf(
              row.slice(corner.column - 1 + right, corner.column - 1 + right + columns),
            );
          }),
        ),
        formats: [corner, ...cells]
          .filter(({ row, column }) => isDate(tab.before[row - 1]![column - 1]))
          .map(
            ({ row, column }) =>
              [row - corner.row, column - corner.column, formats[row - 1]![column - 1]!] as const,
          ),
      },
    };
  });
  return { tab, spills, formats, entries };
};

const wholeOf = ({ sheet, before }: TabOfOurs) =>
  sheet.getRange(1, 1, before.length, before[0]!.length);

/** Groups with a cell in error: they have no value that could be kept. */
export const unreadyGroups = ({ tab, spills, entries }: ToFreeze): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ group }, i) =>
      spills[i]!.cells.some(({ row, column }) => isUnready(tab.before[row - 1]![column - 1]))
        ? [group]
        : [],
    ),
  );

/** Writes the values of those entries: a call a block, fewer where blocks lie side by side. */
export const writeValues = (frozen: ToFreeze, isWanted: (entry: FrozenEntry) => boolean): void => {
  const { tab, formats } = frozen;
  const contentAt = (row: number, column: number): unknown =>
    contentOf(tab.before[row - 1]![column - 1], formats[row - 1]![column - 1]!);
  for (const { row, column, rows, columns } of rectanglesOf(
    cellsOf(frozen, isWanted),
    () => true,
  )) {
    const grid = Array.from({ length: rows }, (_row, i) =>
      Array.from({ length: columns }, (_column, j) => contentAt(row + i, column + j)),
    );
    tab.sheet.getRange(row, column, rows, columns).setValues(grid);
  }
};

const cellsOf = (
  { tab, spills, entries }: ToFreeze,
  isWanted: (entry: FrozenEntry) => boolean,
): readonly Spot[] =>
  entries.flatMap((entry, i) => (isWanted(entry) ? [tab.ready[i]!, ...spills[i]!.cells] : []));

/** A cell of plain text takes any text as it is, but for an apostrophe or a formula's sign. */
const contentOf = (value: unknown, format: string): unknown => {
  if (typeof value !== "string") return value;
  return format === "@" && !/^['=]/.test(value) ? value : literal(value);
};

/**
 * Whether a tab shows what it showed when its formulas were there: each value that we wrote, no
 * formula of the user's in error that was not, and nothing blank that only such a formula fills.
 */
export const showsAsBefore = (
  frozen: ToFreeze,
  isWanted: (entry: FrozenEntry) => boolean,
): boolean => {
  const { tab, entries, spills } = frozen;
  const ours = new Set(cellsOf(frozen, isWanted).map(nameOf));
  const left = new Set(
    entries.flatMap((entry, i) =>
      isWanted(entry) ? [] : [tab.ready[i]!, ...spills[i]!.cells].map(nameOf),
    ),
  );
  const now: readonly (readonly unknown[])[] = wholeOf(tab).getValues();
  return tab.before.every((line, i) =>
    line.every((value, j) => {
      const name = nameOf({ row: i + 1, column: j + 1 });
      if (left.has(name)) return true;
      if (ours.has(name)) return printOf([now[i]![j]]) === printOf([value]);
      return (value === "") === (now[i]![j] === "") && (isUnready(value) || !isUnready(now[i]![j]));
    }),
  );
};

const nameOf = ({ row, column }: Spot): string => `${row},${column}`;

/** Puts our note in front of the user's own. */
export const writeNotes = (frozen: ToFreeze, isWanted: (entry: FrozenEntry) => boolean): void => {
  const { tab, entries } = frozen;
  const notes = new Map(
    entries.map(({ frozen: { said, note } }, i) => [
      nameOf(tab.ready[i]!),
      note === "" ? said : `${said}\n\n${note}`,
    ]),
  );
  const wanted = tab.ready.filter((_, i) => isWanted(entries[i]!));
  for (const { row, column, rows, columns } of rectanglesOf(wanted, () => true)) {
    const grid = Array.from({ length: rows }, (_row, i) =>
      Array.from(
        { length: columns },
        (_column, j) => notes.get(nameOf({ row: row + i, column: column + j }))!,
      ),
    );
    tab.sheet.getRange(row, column, rows, columns).setNotes(grid);
  }
};
