import fc from "fast-check";
import { expect, it } from "vitest";
import { rectanglesOf } from "../../../../src/sheet/workbook/frame/rectangles.ts";

const spots = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 1, max: 8 }),
    column: fc.integer({ min: 1, max: 6 }),
    key: fc.constantFrom("a", "b", null),
  }),
  { selector: ({ row, column }) => `${row},${column}` },
);

it("covers every cell that has a key exactly once, and no other", () => {
  fc.assert(
    fc.property(spots, (cells) => {
      const covered = rectanglesOf(cells, ({ key }) => key).flatMap((box) =>
        Array.from({ length: box.rows * box.columns }, (_, i) => {
          const row = box.row + Math.floor(i / box.columns);
          return `${row},${box.column + (i % box.columns)}:${box.key}`;
        }),
      );
      const wanted = cells.flatMap(({ row, column, key }) =>
        key === null ? [] : [`${row},${column}:${key}`],
      );
      expect([...covered].sort()).toEqual([...wanted].sort());
    }),
  );
});

it("joins a filled block into one rectangle", () => {
  const block = Array.from({ length: 12 }, (_, i) => ({ row: 7 + (i % 4), column: 2 + (i % 3) }));
  expect(rectanglesOf(block, () => true)).toEqual([
    { row: 7, column: 2, rows: 4, columns: 3, key: true },
  ]);
});
