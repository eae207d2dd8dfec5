import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laterLine } from "../../../../src/sheet/workbook/again/rewritten.ts";
import { LAYOUTS, type Layout } from "../../../../src/sheet/workbook/frame/layout.ts";
import {
  neighboursOf,
  newPlace,
  type Place,
  placeOn,
} from "../../../../src/sheet/workbook/frame/place.ts";
import { smallLayout } from "../small-layout.ts";

type Lines = Pick<Layout, "rows" | "columns">;
const named = (...names: readonly string[]) => names.map((name) => ({ name, width: 80 }));

/** Two lists and two groups of columns between parts of their own. */
const linesOf = (
  people: readonly string[],
  oddities: readonly string[],
  months: number,
  shares: number,
): Lines => ({
  columns: [
    ...named("margin", "person"),
    ...named(...Array.from({ length: months }, (_, i) => `month.${i + 1}`)),
    ...named("sum"),
    ...named(...Array.from({ length: shares }, (_, i) => `share.${i + 1}`)),
  ],
  rows: [
    { name: "header" },
    { list: "people", key: ["person"], keys: people },
    { name: "total" },
    { list: "oddities", key: ["person"], keys: oddities },
    { name: "end" },
  ],
});

const names = fc.uniqueArray(fc.constantFrom("Ana", "=Bruno", "C:D", "month.1", "header", "Zoe"));
const someLines = fc
  .tuple(names, names, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 4 }))
  .map((parts) => linesOf(...parts));

/** A place as the user may have left it: a deleted column, rows and columns of the user's between ours. */
const usersPlace = fc
  .tuple(someLines, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([lines, gap, every, isDeleted]): Place => {
    const { rows, columns, lists } = newPlace(lines);
    const spread = (at: number) => at + gap + Math.floor((at - 1) / every);
    const spreadAll = (all: ReadonlyMap<string, number>) =>
      new Map([...all].map(([name, at]) => [name, spread(at)] as const));
    const left = spreadAll(columns);
    if (isDeleted) left.delete("sum");
    return {
      rows: spreadAll(rows),
      columns: left,
      lists: new Map(
        [...lists].map(([name, { first, last }]) => [
          name,
          { first: spread(first - 1) + 1, last: spread(last + 1) - 1 },
        ]),
      ),
    };
  });

const wantedRows = ({ rows }: Lines): readonly string[] =>
  rows.flatMap((slot) =>
    "list" in slot ? slot.keys.map((key) => `${slot.list}:${key}`) : [slot.name],
  );
const isUnique = (lines: ReadonlyMap<string, number>) =>
  new Set(lines.values()).size === lines.size;
const group = (columns: ReadonlyMap<string, number>, name: string) =>
  [...columns].filter(([column]) => column.startsWith(`${name}.`));

describe("a new place", () => {
  it("counts rows and columns from 1, a row a key", () => {
    const place = newPlace(linesOf(["Ana", "Zoe"], [], 2, 1));
    expect([...place.rows]).toEqual([
      ["header", 1],
      ["people:Ana", 2],
      ["people:Zoe", 3],
      ["total", 4],
      ["end", 5],
    ]);
    expect([...place.columns]).toEqual([
      ["margin", 1],
      ["person", 2],
      ["month.1", 3],
      ["month.2", 4],
      ["sum", 5],
      ["share.1", 6],
    ]);
    expect(place.lists.get("people")).toEqual({ first: 2, last: 3 });
    expect(place.lists.get("oddities")).toEqual({ first: 5, last: 4 });
  });

  it("needs no insertion for the layout that it is made for", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const now = newPlace(lines);
        expect(placeOn(lines, now, LAYOUTS)).toEqual({ place: now, insertions: [] });
      }),
    );
  });
});

describe("neighbours", () => {
  it("are the named rows before and behind a list", () => {
    const { rows } = linesOf(["Ana"], [], 1, 1);
    expect(neighboursOf(rows, "people")).toEqual({ before: "header", behind: "total" });
    expect(neighboursOf(rows, "oddities")).toEqual({ before: "total", behind: "end" });
  });

  it.each([
    ["at the top", [{ list: "people", key: [], keys: [] }, { name: "end" }]],
    ["at the bottom", [{ name: "top" }, { list: "people", key: [], keys: [] }]],
    [
      "beside another list",
      [
        { name: "top" },
        { list: "people", key: [], keys: [] },
        { list: "others", key: [], keys: [] },
        { name: "end" },
      ],
    ],
  ])("are missed %s", (_where, rows) => {
    expect(() => neighboursOf(rows, "people")).toThrow("needs a named row");
  });
});

describe("a place on a tab that is there", () => {
  it("has a row for every key and a column for every number, each of its own", () => {
    fc.assert(
      fc.property(someLines, usersPlace, (wanted, now) => {
        const { place } = placeOn(wanted, now, LAYOUTS);
        expect(wantedRows(wanted).filter((name) => !place.rows.has(name))).toEqual([]);
        expect(
          wanted.columns.filter(({ name }) => name !== "sum" && !place.columns.has(name)),
        ).toEqual([]);
        expect(isUnique(place.rows)).toBe(true);
        expect(isUnique(place.columns)).toBe(true);
      }),
    );
  });

  it("keeps all that was there, where the insertions have moved it", () => {
    fc.assert(
      fc.property(someLines, usersPlace, (wanted, now) => {
        const { place, insertions } = placeOn(wanted, now, LAYOUTS);
        const [row, column] = [laterLine(insertions, "row"), laterLine(insertions, "column")];
        expect([...now.rows].filter(([name, at]) => place.rows.get(name) !== row(at))).toEqual([]);
        const single = [...now.columns].filter(([name]) => !/\d$/.test(name));
        expect(single.filter(([name, at]) => place.columns.get(name) !== column(at))).toEqual([]);
        for (const name of ["month", "share"]) {
          const were = group(now.columns, name).map(([, at]) => column(at));
          expect(group(place.columns, name).map(([, at]) => at)).toEqual(
            expect.arrayContaining(were),
          );
        }
      }),
    );
  });

  it("counts the columns of a group from left to right", () => {
    fc.assert(
      fc.property(someLines, usersPlace, (wanted, now) => {
        const { place } = placeOn(wanted, now, LAYOUTS);
        for (const name of ["month", "share"]) {
          const columns = group(place.columns, name);
          const ordered = [...columns].sort(([, a], [, b]) => a - b).map(([column]) => column);
          expect(ordered).toEqual(columns.map((_, i) => `${name}.${i + 1}`));
        }
      }),
    );
  });

  it("holds each list between its neighbours, and its rows in it", () => {
    fc.assert(
      fc.property(someLines, usersPlace, (wanted, now) => {
        const { rows, lists } = placeOn(wanted, now, LAYOUTS).place;
        for (const [list, before, behind] of [
          ["people", "header", "total"],
          ["oddities", "total", "end"],
        ] as const) {
          const { first, last } = lists.get(list)!;
          expect(first).toBeGreaterThan(rows.get(before)!);
          expect(last).toBeLessThan(rows.get(behind)!);
          const its = [...rows].filter(([name]) => name.startsWith(`${list}:`));
          expect(its.filter(([, at]) => at < first || at > last)).toEqual([]);
        }
      }),
    );
  });

  it("puts rows in above a list's last one and columns before a group's: sums over them grow", () => {
    const now = newPlace(linesOf(["Ana", "Zoe"], [], 3, 1));
    const { place, insertions } = placeOn(
      linesOf(["Ana", "Zoe", "Bea", "Carl"], [], 5, 1),
      now,
      LAYOUTS,
    );
    expect(insertions).toEqual([
      { kind: "row", before: 3, count: 2 },
      { kind: "column", before: 5, count: 2 },
    ]);
    expect(["Ana", "Bea", "Carl", "Zoe"].map((name) => place.rows.get(`people:${name}`))).toEqual([
      2, 3, 4, 5,
    ]);
    expect(place.lists.get("people")).toEqual({ first: 2, last: 5 });
    expect(place.columns.get("month.5")).toBe(7);
  });

  it("puts the first rows of an empty list before the row behind it", () => {
    const now = newPlace(linesOf([], ["Zoe"], 1, 1));
    const { place, insertions } = placeOn(linesOf(["Ana"], ["Zoe"], 1, 1), now, LAYOUTS);
    expect(insertions).toEqual([{ kind: "row", before: 2, count: 1 }]);
    expect(place.lists.get("people")).toEqual({ first: 2, last: 2 });
    expect(place.rows.get("total")).toBe(3);
  });

  it("does not bring back a row, a column or a whole group that was deleted", () => {
    const layout = smallLayout({ people: ["Ana"], months: 2, version: "1" });
    const { rows, columns, lists } = newPlace(layout);
    const without = (all: ReadonlyMap<string, number>, pattern: RegExp) =>
      new Map([...all].filter(([name]) => !pattern.test(name)));
    const now = {
      rows: without(rows, /^title$/),
      columns: without(columns, /^(own|month\.\d)$/),
      lists,
    };
    expect(placeOn(layout, now, LAYOUTS)).toEqual({ place: now, insertions: [] });
  });

  it("puts in what layouts have since a later version, before what is next to it there", () => {
    const { rows, columns } = linesOf(["Ana"], [], 2, 1);
    const since = { width: 80, since: LAYOUTS };
    const later = {
      rows,
      columns: [
        ...columns.slice(0, 2),
        { name: "until", ...since },
        { name: "gone", ...since },
        ...columns.slice(2),
        { name: "last", ...since },
      ],
    };
    const now = newPlace({ rows, columns });
    const { place, insertions } = placeOn(later, now, LAYOUTS - 1);
    expect([...place.columns].sort(([, a], [, b]) => a - b).map(([name]) => name)).toEqual(
      later.columns.map(({ name }) => name),
    );
    expect(insertions.every(({ kind, count }) => kind === "column" && count === 1)).toBe(true);
    expect(placeOn(later, now, LAYOUTS).insertions).toEqual([]);
    expect(placeOn(later, place, LAYOUTS - 1).insertions).toEqual([]);
  });

  it("keeps the columns of a longer period than is wanted now", () => {
    const now = newPlace(linesOf(["Ana"], [], 12, 1));
    const { place, insertions } = placeOn(linesOf(["Ana"], [], 3, 1), now, LAYOUTS);
    expect(insertions).toEqual([]);
    expect(place.columns.get("month.12")).toBe(14);
  });
});
