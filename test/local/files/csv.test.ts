import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const opened = async (bytes: Uint8Array | string, options = {}) => {
  const file = {
    name: "Ventas 2025.csv",
    bytes: typeof bytes === "string" ? bytesOf(bytes) : bytes,
  };
  return openFixture({ file, ...options });
};
const valuesOf = async (bytes: Uint8Array | string, options = {}) =>
  (await opened(bytes, options)).script(({ sheet }) => sheet.getDataRange().getValues());

describe("opening a .csv", () => {
  it("makes one tab, named after the file", async () => {
    const { script } = await opened("a,b\n1,2\n");
    expect(
      script(({ spreadsheet }) => [
        spreadsheet.getName(),
        spreadsheet.getSheets().map((sheet) => sheet.getName()),
      ]),
    ).toEqual(["Ventas 2025", ["Ventas 2025"]]);
  });

  it("makes numbers and ISO dates, and leaves all else text", async () => {
    const rows = await valuesOf("date,rep,value\n2026-03-01,Ana,1234.5\n31/01/2026,007x,-1e3\n");
    expect((rows[1]![0] as Date).toISOString()).toBe("2026-03-01T00:00:00.000Z");
    expect(rows[1]!.slice(1)).toEqual(["Ana", 1234.5]);
    expect(rows[2]).toEqual(["31/01/2026", "007x", -1000]);
  });

  it("never makes a formula", async () => {
    const { script } = await opened("a,b\n=1+1,+2+3\n@x,-SUM(A1)\n");
    const seen = script(({ sheet }) => [
      sheet.getRange("A2:B3").getValues(),
      sheet.getRange("A2:B3").getFormulas().flat().join(""),
    ]);
    expect(seen).toEqual([
      [
        ["=1+1", "+2+3"],
        ["@x", "-SUM(A1)"],
      ],
      "",
    ]);
  });

  it.each([
    [",", "a,b\nx,1.5\n", "en_US", 1.5],
    [",", "a,b\nx,1.5\n", "es_ES", 1.5],
    [";", "a;b\nx;1.234,5\n", "es_ES", 1234.5],
    [";", "a;b\nx;1.234,5\n", "en_US", 1234.5],
    [";", "a;b\nx;1.234\n", "es_ES", 1234],
    [";", "a;b\nx;1.234\n", "en_US", 1.234],
    ["a tab", "a\tb\nx\t12.25\n", "es_ES", 12.25],
  ])("separated by %s, %j in %s, reads %d", async (_, text, locale, number) => {
    const rows = await valuesOf(text, { locale });
    expect(rows).toEqual([
      ["a", "b"],
      ["x", number],
    ]);
  });

  it("knows quoted fields with separators and line ends in them", async () => {
    expect(await valuesOf('rep,note\r\n"Pérez, Ana","two\nlines"\r\n')).toEqual([
      ["rep", "note"],
      ["Pérez, Ana", "two\nlines"],
    ]);
  });

  it("reads UTF-8 with and without a byte order mark, UTF-16 and Windows-1252", async () => {
    const latin = Uint8Array.from([...bytesOf("rep,x\nNu"), 0xf1, ...bytesOf("ez,1\n")]);
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[..."rep,x\nNuñez,1\n"].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
    for (const bytes of [
      bytesOf("rep,x\nNuñez,1\n"),
      bytesOf("\ufeffrep,x\nNuñez,1\n"),
      latin,
      utf16,
    ])
      expect(await valuesOf(bytes)).toEqual([
        ["rep", "x"],
        ["Nuñez", 1],
      ]);
  });

  it("has a grid for all its rows and columns", async () => {
    const { script } = await opened(`${"x,".repeat(29)}x\n`.repeat(1200));
    expect(
      script(({ sheet }) => [sheet.getMaxRows(), sheet.getLastRow(), sheet.getMaxColumns()]),
    ).toEqual([1201, 1200, 30]);
  });
});
