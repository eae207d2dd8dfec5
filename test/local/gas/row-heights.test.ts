import { expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

/** Letters as a browser measures them: Node's engine has none, and all its rows are of one height. */
const measuring = {
  font: "",
  save: () => {},
  restore: () => {},
  measureText(text: string) {
    const size = Number(/(\d+)px/.exec(this.font)?.[1]);
    const [fontBoundingBoxAscent, fontBoundingBoxDescent] = [size, size / 4];
    return { width: (text.length * size) / 2, fontBoundingBoxAscent, fontBoundingBoxDescent };
  },
};

const LONG = "a goal that takes more words than its column is wide";

it("rows are as high as their highest cell, and of usual height where all cells have one line", async () => {
  const { model, script } = await openFixture();
  const { uiHandlers } = model as unknown as { uiHandlers: { ctx?: object }[] };
  for (const view of uiHandlers) if ("ctx" in view) view.ctx = measuring;
  const sheetId = model.getters.getActiveSheetId();
  const heights = () => [0, 1, 2, 3, 4].map((row) => model.getters.getRowSize(sheetId, row));
  script(({ sheet }) => {
    sheet.getRange("A1:B5").setValues([
      [LONG, "=A1&A1"],
      [LONG, 1],
      ["Title", 2],
      ["two\nlines", 3],
      [-12345.5, "2026-01-31"],
    ]);
    sheet.getRange("A2").setWrap(true);
    sheet.getRange("A3").setFontSize(24);
    sheet.getRange("A1:A5").setFontWeight("bold").setBackground("#eef2f7");
  });
  const [usual, wrapped, large, twoLines, numbers] = heights();
  expect([usual, numbers]).toEqual([23, 23]);
  expect([wrapped, large, twoLines].map((height) => height! > 23)).toEqual([true, true, true]);
  script(({ sheet }) => sheet.setColumnWidth(1, 900));
  expect(heights()).toEqual([23, 23, large, twoLines, 23]);
  script(({ sheet }) => sheet.getRange("A3:A4").clearContent());
  expect(heights()).toEqual([23, 23, 23, 23, 23]);
});
