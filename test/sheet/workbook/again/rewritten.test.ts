import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earlierLine, laterLine } from "../../../../src/sheet/workbook/again/rewritten.ts";
import type { Insertion } from "../../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import { stateOf } from "../../../../src/sheet/workbook/lists/memory.ts";
import { cellAt, contentsOf, put, seenAt, seenOf, standing } from "../paper.ts";
import {
  anyEdits,
  anySmall,
  edited,
  placeNow,
  type Tab,
  written,
  writtenAgain,
} from "./small-tab.ts";

const RUNS = { numRuns: 300 };
const anyCase = [anySmall("1"), anyEdits, anySmall("22")] as const;

/** A cell by the names of its row and column. */
const at = (tab: Tab, row: string, column: string) => {
  const { rows, columns } = placeNow(tab);
  return seenAt(tab.paper)(rows.get(row)!, columns.get(column)!);
};
const typeAt = (tab: Tab, row: string, column: string, value: string, note?: string) => {
  const { rows, columns } = placeNow(tab);
  put(tab.paper, rows.get(row)!, columns.get(column)!, {
    value,
    ...(note === undefined ? {} : { note }),
  });
};
const people = ["Ana", "Bruno"];

const isUsers = ({ value, formula }: { readonly value: unknown; readonly formula: string }) =>
  String(value).startsWith("user") || formula.startsWith("=NOW");

type Standing = ReturnType<typeof standing>;
const notesOf = (cells: ReadonlySet<string>, on: Standing) =>
  [...cells].map((cell) => on.get(cell)?.note ?? "");

describe("a tab written again", () => {
  it("keeps every content and every note that the user has put there", () => {
    fc.assert(
      fc.property(...anyCase, (first, edits, second) => {
        const tab = written(first);
        const changed = edited(tab, edits);
        const before = standing(tab.paper);
        const after = standing(writtenAgain(tab, second).paper);
        expect(contentsOf(changed.contents, after)).toEqual(contentsOf(changed.contents, before));
        expect(notesOf(changed.notes, after)).toEqual(notesOf(changed.notes, before));
      }),
      RUNS,
    );
  });

  it("writes all of the layout where nobody has changed anything", () => {
    fc.assert(
      fc.property(anySmall("1"), anySmall("22"), (first, second) => {
        const again = writtenAgain(written(first), second);
        const place = placeNow(again);
        for (const cell of placedCells(again.layout, { goals: { name: "Goals", place } })) {
          const seen = seenAt(again.paper)(cell.row, cell.column);
          expect(seen).toEqual(seenOf(cell));
        }
      }),
      RUNS,
    );
  });

  it("leaves nothing of the earlier version but names where nobody has changed anything", () => {
    fc.assert(
      fc.property(anySmall("1"), anySmall("22"), (first, second) => {
        const again = writtenAgain(written(first), second);
        const names = new Set<unknown>(first.people);
        const wanted = new Set(
          placedCells(again.layout, { goals: { name: "Goals", place: placeNow(again) } }).map(
            ({ row, column }) => cellAt(again.paper, row, column),
          ),
        );
        const left = [...standing(again.paper)].filter(([cell]) => !wanted.has(cell));
        expect(left.filter(([, { value }]) => !names.has(value))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("remembers all that it has written", () => {
    fc.assert(
      fc.property(...anyCase, (first, edits, second) => {
        const tab = written(first);
        edited(tab, edits);
        const again = writtenAgain(tab, second);
        const place = placeNow(again);
        for (const cell of placedCells(again.layout, { goals: { name: "Goals", place } })) {
          const seen = seenAt(again.paper)(cell.row, cell.column);
          if (isUsers(seen) || seen.value === "") continue;
          expect(stateOf(again.memory, cell.at, seen).isAsWritten).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("changes nothing when it is written a third time with the same", () => {
    fc.assert(
      fc.property(...anyCase, (first, edits, second) => {
        const tab = written(first);
        edited(tab, edits);
        const again = writtenAgain(tab, second);
        const third = writtenAgain(again, second);
        expect(third.insertions).toEqual([]);
        expect(standing(third.paper)).toEqual(standing(again.paper));
      }),
      RUNS,
    );
  });

  it("keeps a value of the user's in a month's column that has another number now", () => {
    const tab = written({ people, months: 3, version: "1" });
    typeAt(tab, "people:Ana", "month.3", "mine");
    const again = writtenAgain(tab, { people, months: 5, version: "22" });
    expect(at(again, "people:Ana", "month.5").value).toBe("mine");
    expect(at(again, "people:Ana", "month.3").value).toBe("Ana month.3 22");
    expect(at(again, "people:Bruno", "month.5").value).toBe("Bruno month.5 22");
  });

  it("blanks the months of a longer period and the row of somebody who is gone, but not the name", () => {
    const tab = written({ people, months: 3, version: "1" });
    const again = writtenAgain(tab, { people: ["Ana"], months: 2, version: "22" });
    expect(at(again, "header", "month.3").value).toBe("");
    expect(at(again, "people:Ana", "month.3").value).toBe("");
    expect(at(again, "people:Bruno", "month.1")).toEqual({ value: "", formula: "", note: "" });
    expect(at(again, "people:Bruno", "person").value).toBe("Bruno");
  });

  it("keeps what the user wrote for somebody who is gone", () => {
    const tab = written({ people, months: 1, version: "1" });
    typeAt(tab, "people:Bruno", "own", "4000");
    const again = writtenAgain(tab, { people: ["Ana"], months: 1, version: "22" });
    expect(at(again, "people:Bruno", "own").value).toBe("4000");
  });

  it("leaves a row alone whose name the user has changed, and gives that person a new one", () => {
    const tab = written({ people, months: 1, version: "1" });
    typeAt(tab, "people:Bruno", "person", "Bruno García");
    const again = writtenAgain(tab, { people, months: 1, version: "22" });
    expect(at(again, "people:Bruno García", "month.1").value).toBe("Bruno month.1 1");
    expect(at(again, "people:Bruno", "month.1").value).toBe("Bruno month.1 22");
  });

  it("writes into a blank cell that is not remembered, and not over one with something in it", () => {
    const tab = written({ people, months: 1, version: "1" });
    const forgotten = { ...tab, memory: new Map() };
    typeAt(tab, "people:Ana", "month.1", "");
    const again = writtenAgain(forgotten, { people, months: 1, version: "22" });
    expect(at(again, "people:Ana", "month.1").value).toBe("Ana month.1 22");
    expect(at(again, "people:Bruno", "month.1").value).toBe("Bruno month.1 1");
  });

  it("takes its own old note away, and no note of the user's", () => {
    const tab = written({ people, months: 2, version: "1" });
    typeAt(tab, "people:Ana", "month.1", "Ana month.1 1", "mine");
    const again = writtenAgain(tab, { people, months: 2, version: "22" });
    expect(at(again, "people:Ana", "month.1")).toMatchObject({
      value: "Ana month.1 22",
      note: "mine",
    });
    expect(at(again, "people:Bruno", "month.1").note).toBe("why 22");
  });
});

describe("a line's number", () => {
  const insertions = fc.array(
    fc.record({
      kind: fc.constantFrom<"row" | "column">("row", "column"),
      before: fc.integer({ min: 1, max: 20 }),
      count: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 5 },
  );

  it("later leads back to the number earlier", () => {
    fc.assert(
      fc.property(insertions, fc.integer({ min: 1, max: 30 }), (some, line) => {
        for (const kind of ["row", "column"] as const) {
          expect(earlierLine(some, kind)(laterLine(some, kind)(line))).toBe(line);
        }
      }),
    );
  });

  it("is none earlier for a line that was put in", () => {
    const some: readonly Insertion[] = [
      { kind: "row", before: 3, count: 2 },
      { kind: "row", before: 1, count: 1 },
    ];
    const earlier = [1, 2, 3, 4, 5, 6].map(earlierLine(some, "row"));
    expect(earlier).toEqual([null, 1, 2, null, null, 3]);
    expect(earlierLine(some, "column")(3)).toBe(3);
  });
});
