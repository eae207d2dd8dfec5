import { expect, it } from "vitest";
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
