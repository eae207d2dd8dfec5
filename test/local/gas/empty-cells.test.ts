import { expect, it } from "vitest";
import { passOverEmptyCells } from "../../../src/local/gas/engine/empty-cells.ts";
import { prepareLibrary } from "../../../src/local/gas/engine/prepare-library.ts";
import { loadLibrary } from "../../../src/local/node/load-library.ts";

const library = loadLibrary();
prepareLibrary(library);

const bookWith = (cells: Readonly<Record<string, string>>) =>
  new library.Model({
    version: "19.3",
    sheets: [
      { id: "list", name: "List", rowNumber: 1_000, colNumber: 26, cells },
      { id: "empty", name: "Empty", rowNumber: 500, colNumber: 5 },
    ],
  });

it("looks at no row below the last cell, and at no column right of it", () => {
  const { getters } = bookWith({ D1: "1", C40: "2" });
  const zones: unknown[] = [];
  const evaluator = {
    evaluatedCells: new Map([["old", 1]]),
    evaluate: (ranges: readonly unknown[]) => {
      zones.push(...ranges);
    },
    evaluateAllCells: () => {},
  };
  passOverEmptyCells(evaluator, getters, () => ["list", "empty"]);
  evaluator.evaluateAllCells();
  expect(zones).toEqual([
    { sheetId: "list", zone: { left: 0, right: 3, top: 0, bottom: 39 } },
    { sheetId: "empty", zone: { left: 0, right: 0, top: 0, bottom: 0 } },
  ]);
  expect(evaluator.evaluatedCells).toEqual(new Map());
});

it("knows what a formula spills beyond the last cell, and forgets it with the formula", () => {
  const model = bookWith({ A1: "=SUM(B1:B10)", B2: "={1;2;3}", A2: "=B4+1" });
  const column = (col: number) =>
    [0, 1, 2, 3].map(
      (row) => model.getters.getEvaluatedCell({ sheetId: "list", col, row }).value ?? null,
    );
  const changeTabs = (sheetId: string) =>
    model.dispatch("CREATE_SHEET", { sheetId, name: sheetId, position: 0 });
  changeTabs("one");
  expect([column(0), column(1)]).toEqual([
    [6, 4, null, null],
    [null, 1, 2, 3],
  ]);
  model.dispatch("UPDATE_CELL", { sheetId: "list", col: 1, row: 1, content: "" });
  changeTabs("two");
  model.dispatch("EVALUATE_CELLS");
  expect([column(0), column(1)]).toEqual([
    [0, 1, null, null],
    [null, null, null, null],
  ]);
});
