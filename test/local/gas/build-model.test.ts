import { expect, it } from "vitest";
import { buildModel } from "../../../src/local/gas/engine/build-model.ts";
import type { Model } from "../../../src/local/gas/engine/library.ts";
import { prepareLibrary } from "../../../src/local/gas/engine/prepare-library.ts";
import { loadLibrary } from "../../../src/local/node/load-library.ts";
import { atOnce } from "../../../src/local/steps.ts";

const library = loadLibrary();
prepareLibrary(library);

const ROWS = 2_600;
const COLUMNS = 4;

/** A long list, and in front of it a tab that looks into it; with all that cells can hold. */
const longBook = () => {
  const list = Object.fromEntries(
    Array.from({ length: ROWS }, (_, row) => [
      [`A${row + 1}`, `Person ${row % 7}`],
      [`B${row + 1}`, String((row * 7919) % 1000)],
      [`C${row + 1}`, `=B${row + 1}*2`],
      [`D${row + 1}`, row % 500 === 0 ? "two\nlines" : `'00${row}`],
    ]).flat(),
  );
  return {
    version: "19.3",
    sheets: [
      {
        id: "front",
        name: "Front",
        rowNumber: 100,
        colNumber: 26,
        // The first spills over rows that come later; the second is refused, since the list's own cell is in its way.
        cells: { A1: "=SUM(List!C:C)", A2: "=List!B1:B50*2", B1: "=A1+1", D1: "={1;2;3}", D3: "x" },
        formats: { "A1:B1": 1 },
      },
      {
        id: "list",
        name: "List",
        rowNumber: ROWS + 10,
        colNumber: COLUMNS,
        cells: { ...list, [`A${ROWS + 2}:A${ROWS + 5}`]: "same" },
        styles: { "A1:D1": 1, "B900:C2100": 2, [`D${ROWS + 9}`]: 1 },
        formats: { [`B1:B${ROWS}`]: 1, [`C${ROWS + 8}`]: 2 },
        borders: { "A1:D1": 1 },
        merges: [`A${ROWS + 7}:B${ROWS + 8}`],
        rows: { 5: { size: 60 } },
      },
    ],
    styles: { 1: { bold: true, fontSize: 20 }, 2: { fillColor: "#ffee00" } },
    formats: { 1: "#,##0.00", 2: "0%" },
    borders: { 1: { bottom: { style: "thin", color: "#000000" } } },
    goalwright: { notes: [{ sheetId: "list", col: 1, row: 2_400, text: "a note" }] },
  };
};

/** What people see of each row and cell, a line each. */
const shownBy = ({ getters }: Model): readonly string[] =>
  getters.getSheetIds().flatMap((sheetId) => {
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    return Array.from({ length: numberOfRows }, (_, row) => {
      const cells = Array.from({ length: numberOfCols }, (_, col) => {
        const cell = getters.getEvaluatedCell({ sheetId, col, row });
        return [cell.type, cell.value, cell.format, cell.formattedValue];
      });
      return JSON.stringify([sheetId, row, getters.getRowDimensions(sheetId, row), cells]);
    });
  });

it("makes of long data, step by step, the model that the engine's constructor makes", async () => {
  const whole = new library.Model(longBook());
  const shares: number[] = [];
  const building = buildModel(library, longBook(), {});
  let step = building.next();
  for (; !step.done; step = building.next()) shares.push(step.value);
  const inSteps = step.value;
  expect(new Set(shares).size).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(inSteps.exportData()).toEqual(whole.exportData());
  expect(shownBy(inSteps)).toEqual(shownBy(whole));
  const [files, expected] = await Promise.all([inSteps.exportXLSX(), whole.exportXLSX()]);
  expect(files).toEqual(expected);
});

it("leaves nothing to undo, and formulas that go on computing", () => {
  const model = atOnce(buildModel(library, longBook(), {}));
  const valueAt = (sheetId: string, row: number) =>
    model.getters.getEvaluatedCell({ sheetId, col: 0, row }).value;
  expect(model.dispatch("REQUEST_UNDO").isSuccessful).toBe(false);
  const before = valueAt("front", 0) as number;
  model.dispatch("UPDATE_CELL", { sheetId: "list", col: 1, row: 0, content: "1000" });
  expect(valueAt("front", 0)).toBe(before + 2_000);
  expect(valueAt("front", 1)).toBe(2_000);
  model.dispatch("REQUEST_UNDO");
  expect(valueAt("front", 0)).toBe(before);
});
