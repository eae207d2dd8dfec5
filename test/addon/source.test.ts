import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { contentOf } from "../../src/addon/source.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, typed } from "./local-book.ts";

let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  type(book, "Résultats 2025", teamRows(["Zoe", "Yago", "Xenia"]), { row: 3, column: 2 });
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ["Results", "Results!A1:C25", 2],
  ["Results!A1:C25", "Results!A1:C25", 2],
  ["Results!A:C", "Results!A1:C25", 2],
  ["Results!A1:Z90", "Results!A1:C25", 2],
  ["Results!$A$1:$B$25", "Results!A1:B25", 1],
  ["'Résultats 2025'!B3:E27", "'Résultats 2025'!B3:E27", 3],
  ["Résultats 2025", "'Résultats 2025'!B3:E27", 3],
  ["'Résultats 2025'", "'Résultats 2025'!B3:E27", 3],
])("reads %s", (address, source, people) => {
  const found = serviceOf(book).look(typed(address));
  expect(found.source).toBe(source);
  expect(found.people).toHaveLength(people);
});

it.each([
  ["Nowhere!A1:C25", "Nowhere!A1:C25"],
  ["Results!ZZZZ9:1", "Results!ZZZZ9:1"],
  ["Results!F30:G40", "Results!F30:G40"],
])("says that %s is no table, naming it", (address, named) => {
  expect(() => serviceOf(book).look(typed(address))).toThrow(named);
});

it("takes the block that is selected, or all of the tab around a single cell", () => {
  book.select("Results!A1:C10");
  expect(serviceOf(book).selection()).toBe("Results!A1:C10");
  book.select("Results!B2");
  expect(serviceOf(book).selection()).toBe("Results!A1:C25");
});

it("looks at the tab in front first, then at the others", () => {
  type(book, "Empty", [[""]]);
  book.select("Résultats 2025!B3");
  expect(serviceOf(book).look(null).people).toHaveLength(3);
  book.select("Empty!A1");
  expect(serviceOf(book).look(null).source).toBe("Results!A1:C25");
});

it("does not take its own goals for results", () => {
  serviceOf(book).write(questionAbout("Results!A1:C25"));
  expect(serviceOf(book).look(null).source).toBe("Results!A1:C25");
  expect(() => serviceOf(book).look(typed("Goals!A1:J10"))).toThrow(/Goals/);
});

it("names the tab of a table that cannot be read, and writes nothing", () => {
  type(book, "Nobody", [
    ["month", ""],
    ...teamRows(["Ana"])
      .slice(1)
      .map(([m, v]) => [m!, v!]),
  ]);
  const tabs = () => book.model.getters.getSheetIds().length;
  const before = tabs();
  expect(() => serviceOf(book).write(questionAbout("Nobody!A1:B25"))).toThrow();
  expect(tabs()).toBe(before);
});

it("says that a chart sheet has no cells", () => {
  vi.stubGlobal("SpreadsheetApp", { SheetType: { GRID: "GRID", OBJECT: "OBJECT" } });
  const chart = { getType: () => "OBJECT", getName: () => "Chart1" };
  expect(() => contentOf(chart as never)).toThrow(
    expect.objectContaining({ code: "notAGrid", facts: { where: "Chart1" } }),
  );
});
