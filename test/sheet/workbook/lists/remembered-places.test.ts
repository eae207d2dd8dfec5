import { describe, expect, it } from "vitest";
import { KEY_JOINT } from "../../../../src/sheet/workbook/frame/layout.ts";
import { newPlace, type Place } from "../../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import { isBare, memoryOf } from "../../../../src/sheet/workbook/lists/memory.ts";
import {
  type Lines,
  linesOf,
  partsText,
  placeFrom,
  rememberedLines,
} from "../../../../src/sheet/workbook/lists/remembered-places.ts";
import { ENGLISH, RESULTS, workbookFacts } from "../facts.ts";
import { placesOf } from "../laid.ts";
import { wholeWorkbook } from "../layouts.ts";
import {
  blankPaper,
  following,
  insert,
  type Paper,
  put,
  removeRow,
  textsOf,
  write,
} from "../paper.ts";
import { several } from "../several-metrics.ts";
import { smallLayout } from "../small-layout.ts";

const layout = smallLayout({ people: ["Ana", "Bruno", "Carla"], months: 2, version: "1" });
const place = newPlace(layout);
const lines = linesOf(layout, place);
const memory = memoryOf(placedCells(layout, placesOf([layout])));
const written = () => {
  const paper = blankPaper(12, 8);
  write(paper, placedCells(layout, placesOf([layout])));
  return paper;
};
const END = { name: "lastly" };
const people = (found: ReturnType<typeof placeFrom>) =>
  Object.fromEntries([...found!.rows].filter(([name]) => name.startsWith("people:")));

/** Days are read as their months, "2026-01". */
const readMonths = (paper: Paper, { rows, columns }: Place) => {
  for (const [name, row] of rows) {
    const month = /^results:(\d{4}-\d{2})/.exec(name)?.[1];
    if (month) put(paper, row, columns.get("month")!, { value: month });
  }
};

describe("the place of a tab", () => {
  it("is found again from its lines and keys, for every tab of the workbook", () => {
    const month = RESULTS.start;
    const row = {
      month,
      metric: "Ventas",
      currency: "EUR",
      value: 5,
      cells: { first: "B3", more: 0 },
      flag: null,
    };
    const data = RESULTS.people.map(({ person }) => ({ ...row, person }));
    const tabs = wholeWorkbook(workbookFacts({}, RESULTS, { data }), ENGLISH);
    const places = placesOf(tabs);
    for (const tab of tabs.filter(({ key }) => key !== "lists")) {
      const paper = blankPaper(200, 60);
      const cells = placedCells(tab, places);
      const { place: placed } = places[tab.key]!;
      write(paper, cells);
      if (tab.key === "data") readMonths(paper, placed);
      expect(placeFrom(linesOf(tab, placed), textsOf(paper), memoryOf(cells))).toEqual(placed);
    }
  });

  it("is that of the older arrangement where a later layout has its rows in another order, and lists more", () => {
    const [title, header, list, total, end] = layout.rows;
    const later = {
      ...layout,
      rows: [
        title!,
        header!,
        list!,
        end!,
        total!,
        { list: "more", key: ["person"], keys: [] },
        END,
      ],
    };
    expect(placeFrom(linesOf(later, place), textsOf(written()), memory)).not.toEqual(place);
    const kept = linesOf(later, place, lines.lists);
    expect(kept).toEqual(lines);
    expect(placeFrom(kept, textsOf(written()), memory)).toEqual(place);
  });

  it("follows rows that were sorted, put in or deleted", () => {
    const paper = written();
    const now = following(paper, lines);
    const [a, b] = [place.rows.get("people:Ana")!, place.rows.get("people:Carla")!];
    paper.rows = paper.rows.map((id, i) =>
      i === a - 1 ? paper.rows[b - 1]! : i === b - 1 ? paper.rows[a - 1]! : id,
    );
    removeRow(paper, place.rows.get("people:Bruno")!);
    insert(paper, [{ kind: "row", before: 1, count: 2 }]);
    const found = placeFrom(now(), textsOf(paper), memory)!;
    expect(people(found)).toEqual({ "people:Carla": 5, "people:Ana": 6 });
    expect(found.lists.get("people")).toEqual({ first: 5, last: 6 });
    expect(found.rows.get("total")).toBe(7);
  });

  it("takes the upper of two rows with one key: the lower is the user's", () => {
    const paper = written();
    put(paper, place.rows.get("people:Carla")!, place.columns.get("person")!, { value: " Ana " });
    expect(people(placeFrom(lines, textsOf(paper), memory))).toEqual({
      "people:Ana": 3,
      "people:Bruno": 4,
    });
  });

  it("passes over rows without a key", () => {
    const paper = written();
    put(paper, place.rows.get("people:Bruno")!, place.columns.get("person")!, { value: "" });
    const found = placeFrom(lines, textsOf(paper), memory);
    expect(people(found)).toEqual({ "people:Ana": 3, "people:Carla": 5 });
    expect(found!.lists.get("people")).toEqual({ first: 3, last: 5 });
  });

  it("joins keys of several columns", () => {
    const two: Lines = {
      rows: { top: 1, bottom: 4 },
      columns: { person: 1, month: 2 },
      lists: { oddities: { before: "top", behind: "bottom", key: ["person", "month"] } },
    };
    const grid = [
      ["", ""],
      ["Ana", "2025-05"],
      ["", "2025-06"],
      ["", ""],
    ];
    const found = placeFrom(
      two,
      { textAt: (row, column) => grid[row - 1]?.[column - 1] ?? "", rows: grid.length },
      memory,
    );
    expect(found!.rows.get(`oddities:Ana${KEY_JOINT}2025-05`)).toBe(2);
    expect(found!.rows.get(`oddities:${KEY_JOINT}2025-06`)).toBe(3);
  });

  it("is not known without a list's neighbours or keys, or with the two turned round", () => {
    const at = textsOf(written());
    const { header: _header, ...noHeader } = lines.rows;
    const { total: _total, ...noTotal } = lines.rows;
    const { person: _person, ...noPerson } = lines.columns;
    expect(placeFrom({ ...lines, rows: noHeader }, at, memory)).toBeNull();
    expect(placeFrom({ ...lines, rows: noTotal }, at, memory)).toBeNull();
    expect(placeFrom({ ...lines, columns: noPerson }, at, memory)).toBeNull();
    expect(placeFrom({ ...lines, rows: { ...lines.rows, total: 1 } }, at, memory)).toBeNull();
  });

  it("does without other rows and columns that were deleted", () => {
    const { title: _title, ...rows } = lines.rows;
    const { own: _own, ...columns } = lines.columns;
    const found = placeFrom({ ...lines, rows, columns }, textsOf(written()), memory)!;
    expect([found.rows.has("title"), found.columns.has("own")]).toEqual([false, false]);
    expect(found.rows.get("people:Ana")).toBe(3);
  });
});

describe("remembered lines", () => {
  it("name rows and columns, but not the lists' rows", () => {
    expect(Object.keys(lines.rows)).toEqual(["title", "header", "total", "end"]);
    expect(lines.lists).toEqual({
      people: { before: "header", behind: "total", key: ["person"] },
    });
  });

  it("are read as they were told, without what has become an error", () => {
    const { lists } = lines;
    const text = partsText({ rows: { header: 6, total: 9 }, columns: { person: 2 }, lists });
    expect(rememberedLines([["#place", "goals", text, 7, "#REF!", 2, "", ""]])).toEqual({
      goals: { rows: { header: 7 }, columns: { person: 2 }, lists },
    });
  });

  it("survives any one deleted row in which we wrote nothing, in every tab of the workbook", () => {
    const tabs = wholeWorkbook(several, ENGLISH);
    const places = placesOf(tabs);
    for (const tab of tabs.filter(({ key }) => key !== "lists")) {
      const { place: placed } = places[tab.key]!;
      const cells = placedCells(tab, places);
      const known = memoryOf(cells);
      for (const gone of [...placed.rows.keys()].filter((row) => isBare(known, row))) {
        const paper = blankPaper(200, 60);
        write(paper, cells);
        if (tab.key === "data") readMonths(paper, placed);
        const now = following(paper, linesOf(tab, placed));
        removeRow(paper, placed.rows.get(gone)!);
        const found = placeFrom(now(), textsOf(paper), known);
        expect([tab.key, gone, found?.rows]).toEqual([tab.key, gone, rowsWithout(gone, placed)]);
      }
    }
  });
});

/** Where the rows of a place stand when one of them was deleted. */
const rowsWithout = (gone: string, { rows }: Place): ReadonlyMap<string, number> => {
  const left = [...rows].filter(([name]) => name !== gone);
  return new Map(left.map(([name, row]) => [name, row > rows.get(gone)! ? row - 1 : row]));
};
