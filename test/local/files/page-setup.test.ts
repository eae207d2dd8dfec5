import { describe, expect, it } from "vitest";
import { unzipped } from "../../../src/local/files/zip.ts";
import { openFixture } from "../open-fixture.ts";

it("sheets are printed on A4, a page wide, as their mark says; frozen rows on each page", async () => {
  const workbook = await openFixture();
  workbook.script(({ spreadsheet }) => {
    const goals = spreadsheet.insertSheet("Ana 2026");
    goals.addDeveloperMetadata("goalwright.print", "landscape A:O").setFrozenRows(6);
    goals.setTabColor("#1a5fd0");
  });
  const parts = await unzipped(await workbook.toXlsx());
  const [plain, goals] = [0, 1].map((n) =>
    parts[`xl/worksheets/sheet${n}.xml`]!.replace(/>\s+</g, "><"),
  );
  expect(goals).toContain('<pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(goals).toContain('<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5"');
  expect(goals).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(goals).toContain(
    "<oddFooter>&amp;L&amp;8&amp;F&amp;C&amp;8&amp;A&amp;R&amp;8&amp;P</oddFooter>",
  );
  expect(plain).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(plain).toContain('orientation="portrait"');
  const names = [...parts["xl/workbook.xml"]!.matchAll(/<definedName [^>]*>[^<]*/g)].map(
    ([name]) => name,
  );
  expect(names).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'Ana 2026'!$A:$O`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Ana 2026'!$1:$6`,
  ]);
});

it("rows in the mark are repeated in place of the frozen ones", async () => {
  const workbook = await openFixture();
  workbook.script(({ sheet }) => {
    sheet.addDeveloperMetadata("goalwright.print", "portrait A:C 1:3").setFrozenRows(6);
  });
  const parts = await unzipped(await workbook.toXlsx());
  expect(parts["xl/workbook.xml"]).toMatch(/_xlnm.Print_Titles[^>]*>[^<]*!\$1:\$3</);
});

it("rows further down may be repeated alone, on the pages behind them", async () => {
  const workbook = await openFixture();
  workbook.script(({ sheet }) => {
    sheet.addDeveloperMetadata("goalwright.print", "portrait A:C 12:12").setFrozenRows(6);
  });
  const parts = await unzipped(await workbook.toXlsx());
  expect(parts["xl/workbook.xml"]).toMatch(/_xlnm.Print_Titles[^>]*>[^<]*!\$12:\$12</);
});

/** A tab of blocks, each so many rows of 100 pixels, with a blank row of 100 between them, and so many above a chart. */
const breaksOf = async (
  mark: string,
  blocks: readonly number[],
  chart = 0,
  { shown = 26, above = 1, column = 2, below = 0 } = {},
) => {
  const workbook = await openFixture();
  workbook.script(({ sheet }) => {
    if (shown < 26) sheet.hideColumns(shown + 1, 26 - shown);
    sheet.addDeveloperMetadata("goalwright.print", mark);
    let row = 1;
    for (const rows of blocks) {
      sheet.getRange(row, 2, rows, 1).setValue("x");
      row += rows + 1;
    }
    sheet.setRowHeights(1, 60, 100);
    if (chart > 0) {
      const data = sheet.getRange(1, 2, 2, 2).setValues([
        ["Ana", 1],
        ["Bruno", 2],
      ]);
      const builder = sheet.newChart().asBarChart().addRange(data);
      const drawn = builder
        .setPosition(row - 1 + above, column, 0, 0)
        .setOption("height", chart)
        .build();
      sheet.insertChart(drawn);
      const first = row - 1 + above + chart / 100; // right below it
      if (below > 0) sheet.getRange(first, 2, below, 1).setValue("x");
    }
  });
  const xml = (await unzipped(await workbook.toXlsx()))["xl/worksheets/sheet0.xml"]!;
  return [...xml.matchAll(/<brk id="(\d+)" max="16383" man="1"\/>/g)].map(([, id]) => Number(id));
};

describe("a page ends before a table or a chart that it would cut", () => {
  // Upright, three columns of 96 pixels are not made smaller: a page holds 1,026 pixels, ten rows.
  it("where the next page can hold it", async () => {
    expect(await breaksOf("portrait A:C 1:1", [9])).toEqual([]);
    expect(await breaksOf("portrait A:C 1:1", [4, 4])).toEqual([]);
    expect(await breaksOf("portrait A:C 1:1", [4, 6])).toEqual([5]);
    expect(await breaksOf("portrait A:C 1:1", [4, 6, 3])).toEqual([5, 12]);
  });

  it("nor where its headings, further down than the tab's title, are on the next page, too", async () => {
    expect(await breaksOf("portrait A:C 6:6", [4, 6])).toEqual([]);
    expect(await breaksOf("portrait A:C 6:6", [4, 6, 3])).toEqual([12]);
    expect(await breaksOf("portrait A:C 10:10", [8, 6])).toEqual([9]); // one row is left
  });

  it("but not where it is longer than a page", async () => {
    expect(await breaksOf("portrait A:C 1:1", [4, 15])).toEqual([]);
    expect(await breaksOf("portrait A:C 1:1", [4, 15, 2, 2])).toEqual([21]); // wherever it ended
    // With one row left of a page, it begins the next.
    expect(await breaksOf("portrait A:C 1:1", [8, 15])).toEqual([9]);
    expect(await breaksOf("portrait A:C 1:4", [4, 7])).toEqual([]); // six rows are left below four
  });

  it("and not before a single row behind such a table, which nothing cuts", async () => {
    expect(await breaksOf("portrait A:C 1:1", [4, 15, 1])).toEqual([]);
    expect(await breaksOf("portrait A:C 1:1", [4, 15, 1, 2])).toEqual([23]);
  });

  it("and not behind nothing but what each page begins with", async () => {
    expect(await breaksOf("portrait A:C 1:2", [2, 8])).toEqual([]);
  });

  it("wherever a chart ends that covers blank rows", async () => {
    expect(await breaksOf("portrait A:C 1:1", [4], 480)).toEqual([]);
    expect(await breaksOf("portrait A:C 1:1", [4], 700)).toEqual([5]);
    expect(await breaksOf("landscape A:C 1:1", [4], 480)).toEqual([5]); // 697 pixels high
  });

  it("also where a chart begins right below a table", async () => {
    const below = { above: 0 };
    expect(await breaksOf("portrait A:C 1:1", [4], 480, below)).toEqual([]);
    expect(await breaksOf("portrait A:C 1:1", [4], 700, below)).toEqual([4]);
    expect(await breaksOf("portrait A:C 1:1", [15], 480, below)).toEqual([15]);
  });

  it("also where a table begins right below a chart, however long it is", async () => {
    const room = { above: 0, below: 2 };
    expect(await breaksOf("portrait A:C 1:1", [3], 400, room)).toEqual([]);
    // Of a longer one only its headings would stand below the chart.
    expect(await breaksOf("portrait A:C 1:1", [4], 400, { ...room, below: 20 })).toEqual([8]);
    expect(await breaksOf("portrait A:C 1:1", [3], 300, { ...room, below: 20 })).toEqual([]);
  });

  it("also where a chart lies on what it is drawn from, but not where a table goes on beside it", async () => {
    const over = { above: -1 }; // on the table's last row
    expect(await breaksOf("portrait A:C 1:1", [5], 700, over)).toEqual([4]);
    expect(await breaksOf("portrait A:C 1:1", [5], 700, { ...over, column: 3 })).toEqual([]);
  });

  it("with more room where columns are made smaller", async () => {
    expect(await breaksOf("portrait A:Z 1:1", [4, 20])).toEqual([]); // 28 %
    expect(await breaksOf("portrait A:Z 1:1", [4, 6])).toEqual([]);
    expect(await breaksOf("portrait A:Z 1:1", [4, 6], 0, { shown: 3 })).toEqual([5]); // the others are hidden
  });

  it("and a sheet without a mark ends its pages where they end", async () => {
    expect(await breaksOf("", [4, 6])).toEqual([]);
  });
});

it("a tab whose mark says so stands on one page", async () => {
  const workbook = await openFixture();
  workbook.script(({ sheet }) => {
    sheet.addDeveloperMetadata("goalwright.print", "portrait A:C 1:1 page");
    for (let row = 1; row <= 90; row++) sheet.getRange(row, 1).setValue(row);
  });
  const parts = await unzipped(await workbook.toXlsx());
  const xml = parts["xl/worksheets/sheet0.xml"]!;
  expect(xml).toContain('fitToWidth="1" fitToHeight="1"/>');
  expect(xml).not.toContain("<rowBreaks");
});
