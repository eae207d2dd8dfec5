import fc from "fast-check";
import { expect, it } from "vitest";
import { copyPieces } from "../../../src/sheet/workbook/copy-pieces.ts";
import { type GoalsPlace, newGoalsPlace } from "../../../src/sheet/workbook/goals-place.ts";
import { newRows } from "../../../src/sheet/workbook/new-rows.ts";

const before = newGoalsPlace(["Ana", "Bruno", "Carla"]);

it("moves a table that stands where it stood in few pieces", () => {
  const pieces = copyPieces(before, before);
  expect(pieces).toContainEqual({
    fromRow: 6,
    fromColumn: 2,
    toRow: 6,
    toColumn: 2,
    rows: 5,
    columns: 9,
  });
  expect(pieces.length).toBe(5);
});

it("follows people who were sorted and columns that were moved", () => {
  const names = fc.shuffledSubarray(["Ana", "Bruno", "Carla"], { minLength: 3 });
  fc.assert(
    fc.property(names, fc.integer({ min: 0, max: 3 }), (order, shift) => {
      const now: GoalsPlace = {
        ...before,
        columns: { ...before.columns, goal: before.columns.goal + shift },
        people: new Map(order.map((name, i) => [name, 7 + i])),
      };
      const moves = copyPieces(before, now).flatMap((piece) =>
        Array.from({ length: piece.rows }, (_, i) => [piece.fromRow + i, piece.toRow + i]),
      );
      for (const [name, row] of before.people) {
        expect(moves).toContainEqual([row, now.people.get(name)]);
      }
    }),
  );
});

it("leaves out what was deleted since", () => {
  const { group: _group, ...columns } = before.columns;
  const pieces = copyPieces(before, { ...before, columns });
  const columnsReached = pieces.flatMap(({ toColumn, columns: n }) =>
    Array.from({ length: n }, (_, i) => toColumn + i),
  );
  expect(columnsReached).not.toContain(before.columns.group);
});

it("tells rows that were put in from the user's, and sees what the user wrote beside them", () => {
  const now = newGoalsPlace(["Ana", "Bruno", "Carla", "Diego", "Elena"]);
  const row = (name: string, beside = "") => ["", name, ...Array<string>(8).fill(""), beside];
  const cells = [row("Ana"), row("Bruno"), row("Carla"), row("Diego", "call him"), row("Elena")];
  expect(newRows(cells, now, before, 2)).toEqual([
    { row: 11, hasUserCells: false },
    { row: 10, hasUserCells: true },
  ]);
});

it("finds rows that a cut-short write left without names", () => {
  const now = newGoalsPlace(["Ana", "Bruno", "Carla", "", ""].map((name, i) => name || `${i}`));
  const cells = ["Ana", "Bruno", "Carla", "", ""].map((name) => ["", name]);
  expect(newRows(cells, now, before, 2).map(({ row }) => row)).toEqual([11, 10]);
});
