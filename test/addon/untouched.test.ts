import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";
import { stateOf } from "./state-of.ts";
import { unlogged } from "./unlogged.ts";

let book: LocalWorkbook;

const write = (probability: number) =>
  serviceOf(book).write(questionAbout("Results!A1:D25", probability));

/** The tabs of which there are copies. */
const copied = () => {
  const { getters } = book.model;
  const names = getters.getSheetIds().map((sheetId) => getters.getSheetName(sheetId));
  return names.filter((name) => names.some((other) => other.startsWith(`${name} (before update)`)));
};

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
  write(0.65);
});

it("a tab that holds already what it would be given is neither copied nor written", () => {
  const before = stateOf(book);
  write(0.7);
  expect(copied()).toContain("Goals");
  expect(copied()).not.toContain("Data");
  serviceOf(book).undo();
  expect(unlogged(stateOf(book))).toEqual(unlogged(before));
});

it("a changed result has Data copied and written, and taken back", () => {
  const [old, at] = [valueAt(book, "Data!E7"), "Results!B2"];
  type(book, "Results", [[`${(valueAt(book, at) as number) + 1000}`]], { row: 2, column: 2 });
  write(0.65);
  expect(copied()).toContain("Data");
  expect(valueAt(book, "Data!E7")).toBe((old as number) + 1000);
  serviceOf(book).undo();
  expect(valueAt(book, "Data!E7")).toBe(old);
});

it("what somebody typed into Data stays, in the next write and in its undo", () => {
  type(book, "Data", [["mine"]], { row: 6, column: 8 });
  write(0.7);
  expect(copied()).toContain("Data");
  serviceOf(book).undo();
  expect(valueAt(book, "Data!H6")).toBe("mine");
});
