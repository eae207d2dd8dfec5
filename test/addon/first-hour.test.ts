import { describe, expect, it } from "vitest";
import type { StateGetters } from "../../src/local/gas/engine/workbook-plugin.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import {
  listRows,
  localBook,
  questionAbout,
  serviceOf,
  teamRows,
  type,
  typed,
} from "./local-book.ts";

const names = (book: LocalWorkbook) =>
  book.model.getters.getSheetIds().map((id) => book.model.getters.getSheetName(id));

describe("data that are somewhere else", () => {
  it.each([
    "https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0",
    "docs.google.com/spreadsheets/d/1AbC",
  ])("are not asked for by a link: %s", async (link) => {
    const book = await localBook();
    expect(() => serviceOf(book).look(typed(link))).toThrow(/is a link to a file/);
  });

  it("are read where the link is one to this file", async () => {
    const book = await localBook();
    type(book, "Results", teamRows(["Ana", "Bruno"]));
    const link = linkTo(book, "Results");
    expect(serviceOf(book).look(typed(link)).source).toBe("Results!A1:C25");
    expect(serviceOf(book).look(typed(`${link}&range=A1:B25`)).source).toBe("Results!A1:B25");
    expect(() => serviceOf(book).look(typed(link.replace(/\d+$/, "987654")))).toThrow(
      /is not in this file/,
    );
  });

  it.each([
    ["en", /^The IMPORTRANGE in Results!A1 shows no data yet\. /],
    ["es", /^El IMPORTRANGE de Results!A1 aún no muestra datos\. /],
  ])("are waited for, in %s, where an import shows none", async (userLocale, sentence) => {
    const book = await localBook({ userLocale });
    type(book, "Results", [['=IMPORTRANGE("https://example.com/x";"Results!A1:C25")']]);
    expect(() => serviceOf(book).look(typed("Results"))).toThrow(sentence);
  });

  it("are no import where something else is wrong", async () => {
    const book = await localBook();
    type(book, "Results", [["=1/0"], ["x"]]);
    expect(() => serviceOf(book).look(typed("Results"))).not.toThrow(/IMPORTRANGE/);
  });
});

it("reads a pivot table as it lies, and says so", async () => {
  const book = await localBook();
  type(book, "Deals", listRows(["Ana", "Bruno"], 12));
  const { model } = book;
  const [sheetId] = model.getters.getSheetIds().slice(-1) as [string];
  const zone = { left: 0, top: 0, right: 2, bottom: 24 };
  const dispatch = model.dispatch as (type: string, payload: object) => void;
  dispatch("ADD_PIVOT", {
    pivotId: "p",
    pivot: {
      ...{ type: "SPREADSHEET", name: "Pivot", dataSet: { sheetId, zone } },
      rows: [{ fieldName: "date" }],
      columns: [{ fieldName: "rep" }],
      measures: [{ id: "sales:sum", fieldName: "sales", aggregator: "sum" }],
    },
  });
  type(book, "Pivot", [["=PIVOT(1)"]]);
  const { notices, people } = serviceOf(book).look(typed("Pivot"));
  expect(people).toEqual(["Ana", "Bruno"]);
  expect(notices.filter((one) => one.includes("pivot"))).toHaveLength(1);
  const plain = serviceOf(book).look(typed("Deals"));
  expect(plain.notices.filter((one) => one.includes("pivot"))).toEqual([]);
});

describe("a write that Google would refuse", () => {
  it("does not begin where the file has no room", async () => {
    const book = await localBook();
    type(book, "Results", teamRows(["Ana", "Bruno"]));
    const size = { rows: 97_500, cols: 100 };
    book.model.dispatch("CREATE_SHEET", { sheetId: "big", name: "Big", position: 1, ...size });
    const before = names(book);
    expect(() => serviceOf(book).write(questionAbout("Results!A1:C25"))).toThrow(
      /^This file has 9,\d\d\d,\d\d\d cells, empty ones too, and the goals need \d\d\d,\d\d\d more; Google takes 10,000,000\. Nothing/,
    );
    expect(names(book)).toEqual(before);
  });

  it("does not begin where somebody else has protected a tab of ours", async () => {
    const book = await localBook();
    type(book, "Results", teamRows(["Ana", "Bruno"]));
    serviceOf(book).write(questionAbout("Results!A1:C25"));
    const before = names(book);
    protect(book, "Goals", ["other@example.com"]);
    book.host.settings.user = { email: "ana@example.com", name: "Ana" };
    expect(() => serviceOf(book).write(questionAbout("Results!A1:C25"))).toThrow(
      "Somebody else has protected “Goals”. Nothing has been written.",
    );
    expect(names(book)).toEqual(before);
  });

  it("does not begin where somebody else has protected cells of ours, and goes round others", async () => {
    const book = await localBook();
    type(book, "Results", teamRows(["Ana", "Bruno"]));
    const write = () => serviceOf(book).write(questionAbout("Results!A1:C25"));
    write();
    const zone = { top: 60, bottom: 70, left: 2, right: 4 };
    protect(book, "Goals", ["other@example.com"], zone);
    protect(book, "Goals", ["ana@example.com"], { ...zone, top: 6 });
    book.host.settings.user = { email: "ana@example.com", name: "Ana" };
    expect(write).not.toThrow();
    const before = names(book);
    const content = JSON.stringify(book.model.exportData().sheets);
    protect(book, "Goals", ["other@example.com"], { top: 6, bottom: 7, left: 7, right: 7 });
    protect(book, "Calendar", ["other@example.com"], { top: 5, bottom: 5, left: 0, right: 20 });
    expect(write).toThrow(
      "Somebody else has protected “Goals!H7:H8, Calendar!A6:U6”. Nothing has been written.",
    );
    expect(names(book)).toEqual(before);
    expect(JSON.stringify(book.model.exportData().sheets)).toBe(content);
  });
});

const linkTo = (book: LocalWorkbook, tab: string): string => {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  const { sheetNumbers } = (getters as unknown as StateGetters).getAppsScriptState();
  const app = book.scope["SpreadsheetApp"] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const id = app.getActiveSpreadsheet().getId();
  return `https://docs.google.com/spreadsheets/d/${id}/edit#gid=${sheetNumbers[sheetId]}`;
};

/** Protects a tab or a part of it as somebody else does: Google lets a script take off no owner. */
const protect = (
  book: LocalWorkbook,
  tab: string,
  editors: readonly string[],
  zone: object | null = null,
): void => {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  const dispatch = book.model.dispatch as (type: string, payload: object) => void;
  dispatch("GOALWRIGHT_EDIT", {
    edit: {
      kind: "addLock",
      place: zone === null ? { kind: "sheet", sheetId } : { kind: "range", sheetId, zone },
      editors,
    },
  });
  const { locks } = (getters as unknown as StateGetters).getAppsScriptState();
  expect(locks[locks.length - 1]?.editors).toEqual(editors);
};
