import { describe, expect, it } from "vitest";
import { unescapeXml } from "../../../src/local/files/xml.ts";
import { unzipped, zipped } from "../../../src/local/files/zip.ts";
import { type Fixture, openFixture } from "../open-fixture.ts";
import { minimalXlsx } from "./minimal-xlsx.ts";

const reopened = async (workbook: Fixture): Promise<Fixture> =>
  openFixture({ file: { name: "saved.xlsx", bytes: await workbook.toXlsx() } });

describe("a workbook that we save and open again", () => {
  it("has the same values, formulas, formats and texts that look like something else", async () => {
    const first = await openFixture({ locale: "es_ES", timeZone: "Europe/Madrid" });
    const all = (workbook: Fixture) =>
      workbook.script(({ spreadsheet }) => {
        const range = spreadsheet.getSheetByName("Sheet1")!.getRange("A1:E4");
        return [
          range.getValues().flat().map(String),
          range.getFormulas(),
          range.getDisplayValues(),
          range.getBackgrounds(),
        ];
      });
    first.script(({ sheet }) => {
      sheet.getRange("A1:E1").setValues([["'007", "'=x", "1/3/2026", 1234.5, "'2026-01"]]);
      sheet.getRange("D1").setNumberFormat("#,##0.00");
      sheet.getRange("A2:E2").setValues([[true, "=D1*2", "", "Zoë & Co <1>", "two\nlines"]]);
      sheet
        .getRange("A3:B3")
        .setValues([["x", "'TRUE"]])
        .setBackground("#ffee00");
      sheet
        .getRange("A4:D4")
        .setFormulas([["=1/0", '=IF(A2;"sí";"no")', "=NOSUCH(1)", '="a ""b"""']]);
    });
    expect(all(await reopened(first))).toEqual(all(first));
  });

  it("spills its custom functions again", async () => {
    const first = await openFixture();
    first.script(({ sheet }) => {
      sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
      sheet.getRange("C1").setFormula("=TWICE(A1:A3)");
      sheet.getRange("D1").setFormula('=TWICE("x")');
    });
    const second = await reopened(first);
    const seen = second.script(({ sheet }) => {
      const before = sheet.getRange("C1:C3").getValues().flat();
      sheet.getRange("A3").setValue(30);
      return [before, sheet.getRange("C1:D3").getValues(), sheet.getRange("C1:C2").getFormulas()];
    });
    expect(seen).toEqual([
      [2, 4, 6],
      [
        [2, "#ERROR!"],
        [4, ""],
        [60, ""],
      ],
      [["=TWICE(A1:A3)"], [""]],
    ]);
  });

  it("keeps notes, marks, protections, properties, sheet numbers, locale and zone", async () => {
    const first = await openFixture({ locale: "es_MX", timeZone: "America/Mexico_City" });
    const properties = (workbook: Fixture) =>
      (
        workbook.scope["PropertiesService"] as GoogleAppsScript.Properties.PropertiesService
      ).getDocumentProperties();
    first.script(({ spreadsheet, sheet }) => {
      const goals = spreadsheet.insertSheet("Metas");
      goals.setName("Metas 2026");
      goals.addDeveloperMetadata("ours", "1");
      goals.getRange("5:5").addDeveloperMetadata("row", "2");
      goals.getRange("B2").setNote('why <1> & "2"\nsecond line');
      const lock = goals.getRange("A1:B2").protect().setDescription("fixed");
      lock.removeEditors(lock.getEditors());
      sheet.getRange("A1").setNote("mine");
      properties(first).setProperty("k", "v");
    });
    const all = (workbook: Fixture) =>
      workbook.script(({ spreadsheet, app }) => {
        const goals = spreadsheet.getSheetByName("Metas 2026")!;
        const [lock] = goals.getProtections(app.ProtectionType.RANGE);
        return {
          locale: spreadsheet.getSpreadsheetLocale(),
          zone: spreadsheet.getSpreadsheetTimeZone(),
          numbers: spreadsheet.getSheets().map((each) => each.getSheetId()),
          note: goals.getRange("B2").getNote(),
          mine: spreadsheet.getRange("Sheet1!A1").getNote(),
          mark: goals.getDeveloperMetadata().map((mark) => [mark.getKey(), mark.getValue()]),
          row: spreadsheet
            .createDeveloperMetadataFinder()
            .withKey("row")
            .find()
            .map((mark) => mark.getLocation().getRow()!.getRow()),
          lock: [lock!.getDescription(), lock!.getRange().getA1Notation()],
          editors: lock!.getEditors().map((user) => user.getEmail()),
          property: properties(workbook).getProperty("k"),
          size: [goals.getMaxRows(), goals.getMaxColumns()],
        };
      });
    const second = await reopened(first);
    expect(all(second)).toEqual(all(first));
    expect(
      second.script(({ spreadsheet }) => spreadsheet.insertSheet("New").getSheetId()),
    ).toBeGreaterThan(Math.max(...all(first).numbers));
  });

  it("keeps hidden sheets hidden, frozen rows frozen and columns wide", async () => {
    const first = await openFixture();
    first.script(({ spreadsheet, sheet }) => {
      spreadsheet.insertSheet("Hidden", 0).hideSheet();
      sheet.setFrozenRows(2);
      sheet.setColumnWidth(1, 210);
    });
    const { model, script } = await reopened(first);
    expect(
      script(({ spreadsheet }) =>
        spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.isSheetHidden()]),
      ),
    ).toEqual([
      ["Hidden", true],
      ["Sheet1", false],
    ]);
    expect(model.getters.getPaneDivisions("Sheet1").ySplit).toBe(2);
    // Excel counts widths in characters.
    expect(Math.abs(model.getters.getColSize("Sheet1", 0) - 210)).toBeLessThanOrEqual(2);
  });

  it("shows other programs the last values of custom functions, as Google's own files do", async () => {
    const workbook = await openFixture();
    workbook.script(({ sheet }) => {
      sheet.getRange("A1:A2").setValues([[1], ["=A1+1"]]);
      sheet.getRange("B1").setFormula('=TWICE(A1:A2,1.5)+LEN("")');
    });
    const parts = await unzipped(await workbook.toXlsx());
    const xml = parts["xl/worksheets/sheet0.xml"]!.replace(/>\s+</g, "><");
    expect(xml).toContain(
      '<f>IFERROR(__xludf.DUMMYFUNCTION("TWICE(A1:A2,1.5)+LEN("""")"),1.5)</f><v>1.5</v>',
    );
    expect(xml).toContain('<f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),3)</f><v>3</v>');
    expect(xml).toContain("<f>A1+1</f><v>2</v>");
  });

  it("keeps formulas and results that are longer than a text may be in Excel", async () => {
    const first = await openFixture();
    const formula = `=KIND("${'a ""b"" '.repeat(60)}")`;
    first.script(({ sheet }) => sheet.getRange("B1").setFormula(formula));
    const seen = (workbook: Fixture) =>
      workbook.script(({ sheet }) => [
        sheet.getRange("B1").getFormula(),
        sheet.getRange("B1").getValue(),
      ]);
    const xml = (await unzipped(await first.toXlsx()))["xl/worksheets/sheet0.xml"]!;
    const texts = unescapeXml(/<f>(.*?)<\/f>/s.exec(xml)![1]!).match(/"(?:[^"]|"")*"/g)!;
    expect(Math.max(...texts.map((text) => text.replaceAll('""', '"').length))).toBe(257);
    expect(seen(await reopened(first))).toEqual(seen(first));
    expect(seen(first)).toEqual([formula, `string ${'a "b" '.repeat(60)}`]);
  });

  it("declares every part of the package and every relation", async () => {
    const workbook = await openFixture();
    workbook.script(({ sheet }) => sheet.getRange("B2").setNote("why"));
    const parts = await unzipped(await workbook.toXlsx());
    const types = parts["[Content_Types].xml"]!;
    for (const path of Object.keys(parts).filter((path) => path !== "[Content_Types].xml")) {
      const ending = path.slice(path.lastIndexOf(".") + 1);
      expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${ending}"`)).toBe(
        true,
      );
    }
    for (const target of targetsOf(parts)) expect(parts).toHaveProperty([target]);
  });
});

const targetsOf = (parts: Record<string, string>): string[] =>
  Object.entries(parts)
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([path, text]) =>
      [...text.matchAll(/Target="([^"]*)"/g)].map(([, target = ""]) =>
        target.startsWith("/") ? target.slice(1) : path.replace(/_rels\/[^/]*$/, "") + target,
      ),
    );

describe("a workbook that another program wrote", () => {
  it("opens with its tabs in order, hidden ones hidden, and its notes", async () => {
    const bytes = await minimalXlsx([
      {
        name: "First &amp; best",
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        notes: { B3: "a &lt; b" },
      },
      { name: "Second", hidden: true, rows: "" },
      { name: "Third", rows: '<row r="1"><c r="A1"><v>3</v></c></row>' },
    ]);
    const { script } = await openFixture({
      file: { name: "x.xlsx", bytes },
      locale: "en_GB",
      timeZone: "Europe/London",
    });
    const seen = script(({ spreadsheet }) => [
      spreadsheet
        .getSheets()
        .map((sheet) => [sheet.getName(), sheet.isSheetHidden(), sheet.getSheetId()]),
      spreadsheet.getSheets()[0]!.getRange("B3").getNote(),
      spreadsheet.getSpreadsheetLocale(),
      spreadsheet.getSpreadsheetTimeZone(),
    ]);
    expect(seen).toEqual([
      [
        ["First & best", false, 0],
        ["Second", true, 2],
        ["Third", false, 3],
      ],
      "a < b",
      "en_GB",
      "Europe/London",
    ]);
  });

  it("keeps text text: shared, inline, or looking like a number or a formula", async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>inline</t></is></c><c r="D1" s="1"><v>46082</v></c><c r="E1" t="b"><v>1</v></c></row>';
    const bytes = await minimalXlsx([{ name: "A", rows }], ["007", "=1+1"]);
    const { script } = await openFixture({ file: { name: "x.xlsx", bytes } });
    const [first, second, inline, date, yes] = script(
      ({ sheet }) => sheet.getRange("A1:E1").getValues()[0]!,
    );
    expect([first, second, inline, yes]).toEqual(["007", "=1+1", "inline", true]);
    expect((date as Date).toISOString()).toBe("2026-03-01T00:00:00.000Z");
  });

  it("from Google: unwraps what we can compute, and shows the last values of the rest, spills too", async () => {
    const wrapped = (at: string, formula: string, value: number) =>
      `<c r="${at}"><f>IFERROR(__xludf.DUMMYFUNCTION("${formula.replaceAll('"', "&quot;&quot;")}"),${value})</f><v>${value}</v></c>`;
    const spilled = (at: string, value: number) => wrapped(at, '"COMPUTED_VALUE"', value);
    const rows = `<row r="1">${wrapped("A1", "TWICE(D1:D2)", 99)}${wrapped("B1", 'QUERY(D1:D2,"x")', 7)}<c r="D1"><v>5</v></c></row><row r="2">${spilled("A2", 99)}${spilled("B2", 8)}<c r="D2"><v>6</v></c></row>`;
    const bytes = await minimalXlsx([{ name: "A", rows }]);
    const { script } = await openFixture({ file: { name: "x.xlsx", bytes } });
    const seen = script(({ sheet }) => [
      sheet.getRange("A1:B2").getValues(),
      sheet.getRange("A1").getFormula(),
    ]);
    expect(seen).toEqual([
      [
        [10, 7],
        [12, 8],
      ],
      "=TWICE(D1:D2)",
    ]);
  });
});

describe("files that are no workbooks", () => {
  const opening = (name: string, bytes: Uint8Array) => openFixture({ file: { name, bytes } });

  it("are told apart: empty, broken, something else", async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    const broken = (await minimalXlsx([{ name: "A", rows: "" }])).slice(0, 200);
    const otherZip = await zipped({ "word/document.xml": "<x/>" });
    const cases = [
      ["empty.csv", new Uint8Array(), "emptyFile"],
      ["blank.csv", text(" \n\n"), "emptyFile"],
      ["broken.xlsx", broken, "unreadableFile"],
      ["letter.docx", otherZip, "notASpreadsheet"],
      ["photo.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "notASpreadsheet"],
    ] as const;
    for (const [name, bytes, code] of cases)
      await expect(opening(name, bytes)).rejects.toMatchObject({ code, file: name });
  });

  it("a workbook whose parts are damaged can't be read", async () => {
    const parts = await unzipped(await minimalXlsx([{ name: "A", rows: "" }]));
    const bytes = await zipped({ ...parts, "xl/_rels/workbook.xml.rels": "" });
    await expect(opening("x.xlsx", bytes)).rejects.toMatchObject({ code: "unreadableFile" });
  });
});
