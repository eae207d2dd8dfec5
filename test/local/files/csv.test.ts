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

  it("leaves shares, amounts with their currency, and months text", async () => {
    const texts = [
      "12 %",
      "12%",
      "$5",
      "1.234,56 €",
      "(350,5)",
      "350-",
      "03.2026",
      "12.2025",
      "#N/A",
    ];
    expect(await valuesOf(`x\ty\n${texts.map((text) => `${text}\t1,5\n`).join("")}`)).toEqual([
      ["x", "y"],
      ...texts.map((text) => [text, 1.5]),
    ]);
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
    [",", 'a,b\nx,"1.234,5"\n', "en_US", 1234.5],
    [";", "a;b\nx;1.234,5\n", "es_ES", 1234.5],
    [";", "a;b\nx;1.234,5\n", "en_US", 1234.5],
    [";", "a;b\nx;1234\n", "es_ES", 1234],
    ["a tab", "a\tb\nx\t12.25\n", "es_ES", 12.25],
    ["a bar", "a|b\nx|12,25\n", "en_US", 12.25],
  ])("separated by %s, %j in %s, reads %d", async (_, text, locale, number) => {
    const rows = await valuesOf(text, { locale });
    expect(rows).toEqual([
      ["a", "b"],
      ["x", number],
    ]);
  });

  it("guesses no decimal sign: what can be read two ways stays text, in every locale", async () => {
    const undecided = "a;b\nx;1.234\ny;5.678\nz;900\n";
    const contradictory = 'a;b\nx;1.234\ny;"12,5"\nz;0.5\n';
    for (const locale of ["en_US", "es_ES"]) {
      const numbers = async (text: string) =>
        (await valuesOf(text, { locale })).slice(1).map((row) => row[1]);
      expect(await numbers(undecided)).toEqual(["1.234", "5.678", 900]);
      expect(await numbers(contradictory)).toEqual(["1.234", "12,5", "0.5"]);
      expect(await numbers("a;b\nx;1.234\ny;12,5 %\n")).toEqual([1234, "12,5 %"]);
    }
  });

  it("knows quoted fields with separators and line ends in them", async () => {
    expect(await valuesOf('rep,note\r\n"Pérez, Ana","two\nlines"\r\n')).toEqual([
      ["rep", "note"],
      ["Pérez, Ana", "two\nlines"],
    ]);
  });

  it("reads UTF-8 with and without a byte order mark, UTF-16 and Windows-1252", async () => {
    const text = "rep,x\nNuñez – 5 €,1\n";
    const utf16 = [...text].map((sign) => sign.charCodeAt(0));
    const latin = utf16.map((code) => ({ 8211: 0x96, 8364: 0x80 })[code] ?? code);
    for (const bytes of [
      bytesOf(text),
      bytesOf(`\ufeff${text}`),
      Uint8Array.from(latin),
      Uint8Array.from([0xff, 0xfe, ...utf16.flatMap((code) => [code & 255, code >> 8])]),
      Uint8Array.from([0xfe, 0xff, ...utf16.flatMap((code) => [code >> 8, code & 255])]),
    ])
      expect(await valuesOf(bytes)).toEqual([
        ["rep", "x"],
        ["Nuñez – 5 €", 1],
      ]);
  });

  it("puts every field and format where it belongs, also below its like", async () => {
    const { script } = await opened(
      "date,rep,x\n2026-01-01,Ana,5\n2026-01-01,Ana,\n,Ana,5\n2026-02-01 10:30:00,Bo,5,extra\n",
    );
    const [shown, formats] = script(({ sheet }) => [
      sheet.getRange("A1:D5").getDisplayValues(),
      sheet.getRange("A1:A5").getNumberFormats().flat(),
    ]);
    expect(shown).toEqual([
      ["date", "rep", "x", ""],
      ["2026-01-01", "Ana", "5", ""],
      ["2026-01-01", "Ana", "", ""],
      ["", "Ana", "5", ""],
      ["2026-02-01 10:30:00", "Bo", "5", "extra"],
    ]);
    expect(formats.slice(1, 3)).toEqual(["yyyy-mm-dd", "yyyy-mm-dd"]);
    expect(formats[4]).toBe("yyyy-mm-dd hh:mm:ss");
  });

  it("has a grid for all its rows and columns", async () => {
    const { script } = await opened(`${"x,".repeat(29)}x\n`.repeat(1200));
    expect(
      script(({ sheet }) => [sheet.getMaxRows(), sheet.getLastRow(), sheet.getMaxColumns()]),
    ).toEqual([1201, 1200, 30]);
  });
});
