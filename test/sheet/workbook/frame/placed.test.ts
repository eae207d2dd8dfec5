import { describe, expect, it } from "vitest";
import type { ColumnData, RowData } from "../../../../src/sheet/workbook/frame/layout.ts";
import { newPlace, type Place } from "../../../../src/sheet/workbook/frame/place.ts";
import { areaOf, chartAreasOf, placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import { smallLayout } from "../small-layout.ts";

const layout = smallLayout({ people: ["Ana", "Bruno"], months: 2, version: "1" });
const place = newPlace(layout);
const without = (name: string): Place => {
  const kept = (all: Place["rows"]) => new Map([...all].filter(([one]) => one !== name));
  const lists = new Map([...place.lists].filter(([one]) => one !== name));
  return { rows: kept(place.rows), columns: kept(place.columns), lists };
};
const empty: Place = { ...place, lists: new Map([["people", { first: 3, last: 2 }]]) };
const cellsOn = (there: Place) => placedCells(layout, { goals: { name: "Goals", place: there } });

describe("placed cells", () => {
  it("stand where their rows and columns do, with formulas that say so", () => {
    const sum = cellsOn(place).find(({ at }) => at.row === "people:Bruno" && at.column === "sum");
    expect(sum).toEqual({
      at: { row: "people:Bruno", column: "sum" },
      ...{ row: 4, column: 6, content: { formula: "=SUM(D4:E4)+1" } },
      ...{ role: "total", format: "", note: "" },
    });
    expect(cellsOn(place).length).toBe(layout.cells.length);
  });

  it("stay away from rows and columns that were deleted, and from formulas that speak of them", () => {
    expect(cellsOn(without("title")).some(({ at }) => at.row === "title")).toBe(false);
    expect(cellsOn(without("own")).some(({ at }) => at.column === "own")).toBe(false);
    const left = cellsOn(without("month.2"));
    expect(left.some(({ at }) => at.column === "sum")).toBe(false);
    expect(left.some(({ at }) => at.row === "total" && at.column === "month.1")).toBe(true);
  });
});

describe("the area of cells", () => {
  it.each([
    ["of a list", { column: "own", list: "people" }, "C3:C4"],
    ["of a named row", { column: "own", row: "total" }, "C5:C5"],
    ["of one of a list's rows", { column: "own", row: "people:Bruno" }, "C4:C4"],
    ["over several columns", { column: "month.1", to: "sum", list: "people" }, "D3:F4"],
  ])("%s", (_what, cells, area) => {
    expect(areaOf(cells, place)).toBe(area);
  });

  it("is none where the row, the list or a column was deleted, or the list is empty", () => {
    const list = { column: "month.1", to: "sum", list: "people" };
    for (const gone of ["month.1", "sum", "people"]) expect(areaOf(list, without(gone))).toBeNull();
    expect(areaOf({ column: "own", row: "total" }, without("total"))).toBeNull();
    expect(areaOf(list, empty)).toBeNull();
  });
});

describe("the areas of a chart", () => {
  const columns: ColumnData = {
    header: "header",
    list: "people",
    labels: "person",
    series: [
      { column: "month.1", color: "#000000" },
      { column: "sum", color: "#000000" },
    ],
  };
  const rows: RowData = {
    ...{ header: "header", list: "people", labels: "person" },
    ...{ from: "month.1", to: "month.2", colors: [] },
  };
  const { list: _list, ...noList } = rows;
  const row: RowData = { ...noList, header: "total", row: "end" };

  it("are its columns, each from its heading on", () => {
    expect(chartAreasOf(columns, place)).toEqual(["B2:B4", "D2:D4", "F2:F4"]);
  });

  it("are one block of rows, labels in front", () => {
    expect(chartAreasOf(row, place)).toEqual(["B5:E6"]);
  });

  it("are none where a part was deleted or the list is empty", () => {
    for (const gone of ["header", "people", "person", "sum"]) {
      expect(chartAreasOf(columns, without(gone))).toBeNull();
    }
    for (const gone of ["header", "people", "person", "month.1", "month.2"]) {
      expect(chartAreasOf(rows, without(gone))).toBeNull();
    }
    for (const gone of ["total", "end"]) expect(chartAreasOf(row, without(gone))).toBeNull();
    expect(chartAreasOf(columns, empty)).toBeNull();
  });
});
