import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYOUTS } from "../../../../src/sheet/workbook/frame/layout.ts";
import { newPlace, placeOn } from "../../../../src/sheet/workbook/frame/place.ts";
import { type NamedCell, placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import {
  columnsIn,
  isBlank,
  memoryIn,
  memoryOf,
  memoryText,
  type SeenCell,
  stateOf,
} from "../../../../src/sheet/workbook/lists/memory.ts";
import { SPANISH, TWO_PEOPLE, workbookFacts } from "../facts.ts";
import { placesOf } from "../laid.ts";
import { wholeWorkbook } from "../layouts.ts";
import { seenOf } from "../paper.ts";

const layouts = wholeWorkbook(workbookFacts({}, TWO_PEOPLE), SPANISH);
const places = placesOf(layouts);
const workbookCells = layouts.map((layout) => placedCells(layout, places));

const AT = { row: "people:Ana", column: "goal" };
const cell = (content: NamedCell["content"], parts: Partial<NamedCell> = {}): NamedCell => ({
  ...{ at: AT, row: 7, column: 8, content, role: "calc", format: "", note: "" },
  ...parts,
});
/** Whether a cell that was written so still counts as written, seen so. */
const holds = (written: NamedCell, seen: Partial<SeenCell>): boolean =>
  stateOf(memoryOf([written]), AT, { ...seenOf(written), ...seen }).isAsWritten;
const formula = (text: string) => cell({ formula: text });

describe("a memory", () => {
  it("knows every cell of the workbook again, and after it was kept as text", () => {
    for (const cells of workbookCells) {
      const memory = memoryOf(cells);
      const again = memoryIn(memoryText(memory));
      expect(again).toEqual(memory);
      for (const one of cells) {
        const state = stateOf(again, one.at, seenOf(one));
        expect(state).toEqual({ isOurs: true, isAsWritten: true, isNoteAsWritten: true });
      }
    }
  });

  it("survives as text whatever rows are called and cells hold", () => {
    const content = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.constant({ formula: "=A1" }),
    );
    const cells = fc.array(
      fc.record({
        at: fc.record({
          row: fc.string({ unit: "binary" }).map((name) => `people:${name}`),
          column: fc.constantFrom("person", "goal", "month.1", "own"),
        }),
        content,
        note: fc.string(),
      }),
    );
    fc.assert(
      fc.property(cells, (parts) => {
        const memory = memoryOf(parts.map((part) => cell(part.content, part)));
        expect(memoryIn(memoryText(memory))).toEqual(memory);
      }),
    );
  });

  it("is empty where its text cannot be read", () => {
    for (const text of ["", "{", "null", '{"patterns":[],"rows":[["a",3,"xx"]]}']) {
      expect(memoryIn(text).size).toBe(0);
    }
  });

  it("sees every change of a value", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(holds(cell(before), { value: after })).toBe(before === after);
      }),
    );
    expect(holds(cell(5), { value: 5 })).toBe(true);
    expect(holds(cell(5), { value: 5.000001 })).toBe(false);
    expect(holds(cell(5), { value: "5" })).toBe(false);
    expect(holds(cell(5), { value: "" })).toBe(false);
    expect(holds(cell(""), { value: "mine" })).toBe(false);
    expect(holds(cell(""), { value: 0 })).toBe(false);
    expect(holds(cell(5), { formula: "=5" })).toBe(false);
  });

  it("knows a day by its number, whatever zone it is read in, and sees where it became one", () => {
    const day = cell(46_034, { format: "d mmm yyyy" });
    const value = new Date(2026, 0, 11, 23);
    expect(holds(day, { value, day: 46_034 })).toBe(true);
    expect(holds(day, { value, day: 46_035 })).toBe(false);
    const number = { value: 46_034, formula: "", note: "" };
    expect(stateOf(memoryOf([day]), AT, number).isAsWritten).toBe(false);
  });

  it("takes a month for a month", () => {
    const month = cell(46_023, { format: "mmm yyyy" });
    expect(holds(month, { value: new Date(2026, 0, 1), day: 46_024 })).toBe(true);
    expect(holds(month, { value: new Date(2026, 1, 1), day: 46_054 })).toBe(false);
    const number = { value: 46_023, formula: "", note: "" };
    expect(stateOf(memoryOf([month]), AT, number).isAsWritten).toBe(false);
  });

  it("sees every change of a note, but does not mind one that was taken away", () => {
    const memory = memoryOf([cell(5, { note: "because" })]);
    const isNote = (note: string) =>
      stateOf(memory, AT, { value: 5, formula: "", note }).isNoteAsWritten;
    expect(["because", "Because", "mine", ""].map(isNote)).toEqual([true, false, false, true]);
    expect(stateOf(memoryOf([cell(5)]), AT, { value: 5, formula: "", note: "mine" })).toEqual({
      isOurs: true,
      isAsWritten: true,
      isNoteAsWritten: false,
    });
  });

  it("sees an edited formula, and a value typed over one", () => {
    const sum = formula('=IF(K7="";H7;K7)');
    expect(holds(sum, { formula: '=IF(K7="";H7;K7)*2' })).toBe(false);
    expect(holds(sum, { formula: '=IF(K7="x";H7;K7)' })).toBe(false);
    expect(holds(sum, { formula: "=SUM(H7;K7)" })).toBe(false);
    expect(holds(sum, { formula: "", value: 12 })).toBe(false);
  });

  it.each([
    ["other rows and columns", '=IF(L9="";I9;L9)+SUM(Goals!$B$7:$B$13)'],
    ["another separator and spaces", '=IF(K7="", H7, K7)+SUM(Goals!$B$7:$B$13)'],
    ["a backslash between arguments", '=IF(K7=""\\H7\\K7)+SUM(Goals!$B$7:$B$13)'],
    ["quotes around the tab", "=IF(K7=\"\";H7;K7)+SUM('Goals'!$B$7:$B$13)"],
    ["a renamed tab", "=IF(K7=\"\";H7;K7)+SUM('Ana''s goals, 2026'!$B$7:$B$13)"],
    ["a tab renamed in another script", '=IF(K7="";H7;K7)+SUM(Цели!$B$7:$B$13)'],
    ["function names in lower case", '=if(K7="";H7;K7)+sum(Goals!$B$7:$B$13)'],
    ["a deleted cell", '=IF(K7="";#REF!;K7)+SUM(Goals!$B$7:$B$13)'],
    ["a deleted tab", '=IF(K7="";H7;K7)+SUM(#REF!)'],
    ["deleted rows of another tab", '=IF(K7="";H7;K7)+SUM(Goals!#REF!)'],
  ])("does not take %s for an edit", (_what, seen) => {
    const written = formula("=IF(K7=\"\";H7;K7)+SUM('Goals'!$B$7:$B$13)");
    expect(holds(written, { formula: seen })).toBe(true);
  });

  it("knows the workbook's formulas again after lines were put in everywhere and tabs renamed", () => {
    const larger = wholeWorkbook(
      workbookFacts(
        {},
        {
          ...TWO_PEOPLE,
          people: [...TWO_PEOPLE.people, { ...TWO_PEOPLE.people[0]!, person: "Zoe" }],
        },
      ),
      SPANISH,
    );
    const moved = Object.fromEntries(
      larger.map((layout) => {
        const now = newPlace(layouts.find(({ key }) => key === layout.key)!);
        return [
          layout.key,
          { name: `${layout.name} 2`, place: placeOn(layout, now, LAYOUTS).place },
        ];
      }),
    );
    layouts.forEach((layout, i) => {
      const memory = memoryOf(workbookCells[i]!);
      for (const one of placedCells(layout, moved)) {
        expect(stateOf(memory, one.at, seenOf(one)).isAsWritten).toBe(true);
      }
    });
  });

  it("knows nothing of cells that we never wrote", () => {
    expect(stateOf(memoryOf([cell(5)]), { ...AT, column: "own" }, seenOf(cell(5)))).toMatchObject({
      isOurs: false,
      isAsWritten: false,
    });
  });

  it("lists the columns of a row without their notes", () => {
    const memory = memoryOf([
      cell(5, { note: "because" }),
      cell(6, { at: { ...AT, column: "own" } }),
    ]);
    expect(columnsIn(memory, AT.row)).toEqual(["goal", "own"]);
    expect(columnsIn(memory, "total")).toEqual([]);
  });
});

it("calls a cell blank that has neither value nor formula, whatever its note", () => {
  expect(isBlank({ value: "", formula: "", note: "mine" })).toBe(true);
  expect(isBlank({ value: 0, formula: "", note: "" })).toBe(false);
  expect(isBlank({ value: "", formula: '=""', note: "" })).toBe(false);
});
