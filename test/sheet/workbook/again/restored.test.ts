import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oursNow, restorable } from "../../../../src/sheet/workbook/again/restored.ts";
import { surplusLines } from "../../../../src/sheet/workbook/again/surplus.ts";
import type { Insertion } from "../../../../src/sheet/workbook/frame/place.ts";
import { isBlank } from "../../../../src/sheet/workbook/lists/memory.ts";
import {
  type Lines,
  linesOf,
  placeFrom,
} from "../../../../src/sheet/workbook/lists/remembered-places.ts";
import {
  cellAt,
  contentsOf,
  copied,
  following,
  type Paper,
  put,
  removeColumn,
  removeRow,
  seenAt,
  standing,
  textsOf,
} from "../paper.ts";
import type { Small } from "../small-layout.ts";
import {
  anyEdits,
  anySmall,
  type Edit,
  edited,
  placeNow,
  type Tab,
  written,
  writtenAgain,
} from "./small-tab.ts";

const RUNS = { numRuns: 300 };
type Again = ReturnType<typeof writtenAgain>;

/** A tab written again, with the lines of the earlier write that follow it. */
const rewrittenTab = (tab: Tab, second: Small) => {
  const again = writtenAgain(tab, second);
  const linesThen = linesOf(tab.layout, again.before);
  const followed = following({ ...again.backup, cells: new Map() }, linesThen);
  return { again, linesThen, linesNow: () => numbersOn(again.paper, again.backup, followed()) };
};

/** Lines of the copy, by where these same lines stand on the tab now. */
const numbersOn = (paper: Paper, backup: Paper, { rows, columns, lists }: Lines): Lines => {
  const moved = (
    lines: Readonly<Record<string, number>>,
    from: readonly string[],
    to: readonly string[],
  ) =>
    Object.fromEntries(
      Object.entries(lines).map(([name, at]) => [name, to.indexOf(from[at - 1]!) + 1]),
    );
  return {
    rows: moved(rows, backup.rows, paper.rows),
    columns: moved(columns, backup.columns, paper.columns),
    lists,
  };
};

/** Takes a write back, as the add-on does it; `isWhole` tells whether the write came to its end. */
const takenBack = (
  tab: Tab,
  { again, linesThen, linesNow }: ReturnType<typeof rewrittenTab>,
  isWhole = true,
): Paper => {
  const { paper, backup, memory, lines, insertions } = again;
  const now = () => placeFrom(linesNow(), textsOf(paper), tab.memory)!;
  const then = placeFrom(linesThen, textsOf(backup), tab.memory)!;
  const ours = () =>
    isWhole
      ? oursNow(placeNow({ paper, lines, memory }), memory, seenAt(paper), () => false)
      : null;
  const { rows, columns, cells } = surplusLines(
    then,
    now(),
    { rows: countOf(insertions, "row"), columns: countOf(insertions, "column") },
    { cellAt: seenAt(paper) },
    { rows: paper.rows.length, columns: paper.columns.length },
    ours(),
  );
  clear(paper, cells);
  for (const row of rows) removeRow(paper, row);
  for (const column of columns) removeColumn(paper, column);
  const left = ours();
  const place = now();
  const wasBlank = (row: number, column: number) => isBlank(seenAt(backup)(row, column));
  const restored = restorable(tab.memory, then, place, left, wasBlank).map(
    ({ row, column, shift }) => {
      const [down, right] = shift.split(",").map(Number) as [number, number];
      return { row, column, seen: seenAt(backup)(row - down, column - right) };
    },
  );
  const added = left?.added(place) ?? [];
  for (const { row, column, seen } of restored) put(paper, row, column, seen);
  clear(paper, added);
  return paper;
};

const clear = (
  paper: Paper,
  cells: readonly { readonly row: number; readonly column: number }[],
) => {
  for (const { row, column } of cells)
    put(paper, row, column, { value: "", formula: "", note: "" });
};
const countOf = (insertions: readonly Insertion[], kind: Insertion["kind"]): number =>
  insertions.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);

describe("a write that is taken back", () => {
  it("leaves exactly what stood there, where nobody has changed anything since", () => {
    fc.assert(
      fc.property(anySmall("1"), anyEdits, anySmall("22"), (first, edits, second) => {
        const tab = written(first);
        edited(tab, edits);
        const all = rewrittenTab(tab, second);
        const paper = takenBack(tab, all);
        expect(standing(paper)).toEqual(standing(all.again.backup));
        expect([paper.rows, paper.columns]).toEqual([
          all.again.backup.rows,
          all.again.backup.columns,
        ]);
      }),
      RUNS,
    );
  });

  it("leaves what stood there also where the write was cut short", () => {
    fc.assert(
      fc.property(anySmall("1"), anySmall("22"), (first, second) => {
        const tab = written(first);
        const all = rewrittenTab(tab, second);
        expect(standing(takenBack(tab, all, false))).toEqual(standing(all.again.backup));
      }),
      RUNS,
    );
  });

  it("keeps what the user has typed since, and restores all the rest", () => {
    fc.assert(
      fc.property(anySmall("1"), anySmall("22"), anyEdits, (first, second, edits) => {
        fc.pre(keepsTheUsers(first, second, edits));
      }),
      RUNS,
    );
  });

  it("takes its own new row away, not one that the user has put in and named since", () => {
    const first = { people: ["E:F", "Ana", "Carla"], months: 1, version: "1" };
    const second = { people: ["=Dora"], months: 1, version: "22" };
    const edits: readonly Edit[] = [
      { kind: "insertRow", before: 4 },
      { kind: "insertRow", before: 3 },
      { kind: "sort", by: 4 },
      { kind: "type", row: 7, column: 2 },
    ];
    expect(keepsTheUsers(first, second, edits)).toBe(true);
  });

  it("takes a cell that was typed into and cleared again for the blank one that it has left", () => {
    const first = { people: ["=Dora", "E:F"], months: 1, version: "1" };
    const second = { people: ["Ana"], months: 1, version: "22" };
    const edits: readonly Edit[] = [
      { kind: "type", row: 4, column: 5 },
      { kind: "clear", row: 4, column: 5 },
    ];
    expect(keepsTheUsers(first, second, edits)).toBe(true);
  });

  it("takes the rows and columns away that it put in, but not one that the user has written in", () => {
    const tab = written({ people: ["Ana", "Bruno"], months: 2, version: "1" });
    const small = { people: ["Ana", "Bruno", "Carla", "=Dora"], months: 4, version: "22" };
    const all = rewrittenTab(tab, small);
    const { rows, columns } = placeNow(all.again);
    put(all.again.paper, rows.get("people:Carla")!, 12, { value: "mine" });
    put(all.again.paper, 13, columns.get("month.2")!, { value: "mine, too" });
    const paper = takenBack(tab, all);
    expect(paper.rows.length).toBe(all.again.backup.rows.length + 1);
    expect(paper.columns.length).toBe(all.again.backup.columns.length + 1);
    const values = [...standing(paper).values()].map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(["mine", "mine, too"]));
    expect(values).not.toContain("Carla");
    expect(values.filter((value) => String(value).endsWith("22"))).toEqual([]);
  });

  it("does not bring back what the user has changed to something else since", () => {
    const tab = written({ people: ["Ana"], months: 1, version: "1" });
    const all = rewrittenTab(tab, { people: ["Ana"], months: 1, version: "22" });
    const { rows, columns } = placeNow(all.again);
    const [row, column] = [rows.get("people:Ana")!, columns.get("month.1")!];
    put(all.again.paper, row, column, { value: "mine" });
    const paper = takenBack(tab, all);
    expect(seenAt(paper)(row, column).value).toBe("mine");
    expect(seenAt(paper)(1, 2).value).toBe("Goals 1");
  });
});

/**
 * Undoes the second of two writes after some edits, and compares cell by cell; lines that the user
 * has put in must still be there. False, with nothing compared, where the edits make a row another's.
 */
const keepsTheUsers = (first: Small, second: Small, edits: readonly Edit[]): boolean => {
  const tab = written(first);
  const all = rewrittenTab(tab, second);
  const keys = keysOf(all.again);
  const { rows, columns } = all.again.paper;
  const { contents } = edited(
    all.again,
    edits.filter(({ kind }) => kind !== "note"),
  );
  if ([...contents].some((cell) => keys.has(cell))) return false;
  const typed = standing(copied(all.again.paper));
  const added = linesOn(all.again.paper).filter((line) => ![...rows, ...columns].includes(line));
  const paper = takenBack(tab, all);
  const after = standing(paper);
  expect(linesOn(paper)).toEqual(expect.arrayContaining(added));
  const before = standing(all.again.backup);
  expect(contentsOf(contents, after)).toEqual(contentsOf(contents, typed));
  const others = (on: typeof after) => [...on].filter(([cell]) => !contents.has(cell));
  expect(new Map(others(after))).toEqual(new Map(others(before)));
  return true;
};

const linesOn = ({ rows, columns }: Paper): readonly string[] => [...rows, ...columns];

/** Cells with the names of rows: who changes one of these makes the row another one's. */
const keysOf = (again: Again): ReadonlySet<string> => {
  const { lists, columns } = placeNow(again);
  const { first, last } = lists.get("people")!;
  const column = columns.get("person")!;
  return new Set(
    Array.from({ length: last - first + 1 }, (_, i) => cellAt(again.paper, first + i, column)),
  );
};
