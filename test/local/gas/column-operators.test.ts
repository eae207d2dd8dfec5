import { expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

it("operators take columns cell by cell, with blanks, words and errors among them", async () => {
  const { script } = await openFixture();
  const values = script(({ sheet }) => {
    sheet.getRange("A1:B4").setValues([
      ["Ana", 2],
      ["ana ", "x"],
      ["", 0.5],
      ["LUIS", ""],
    ]);
    sheet
      .getRange("D1:J1")
      .setFormulas([
        [
          '=A1:A4="ANA"',
          "=A1:A4<>A1",
          "=B1:B4*2",
          "=(B1:B4>B3)*1",
          "=B1:B4*B1:B4",
          "=(1/(B1:B4-2))*B1:B4",
          "=A1:A4*B1:B3",
        ],
      ]);
    return sheet.getRange("D1:J4").getValues();
  });
  const columns = values[0]!.map((_, j) => values.map((row) => row[j]));
  expect(columns).toEqual([
    [true, false, false, false],
    [false, true, true, true],
    [4, "#ERROR!", 1, 0],
    [1, 1, 0, 0],
    [4, "#ERROR!", 0.25, 0],
    ["#DIV/0!", "#ERROR!", -1 / 3, 0],
    ["#ERROR!", "#ERROR!", 0, "#N/A"],
  ]);
});

it("looks for the same name again in what has changed meanwhile", async () => {
  const { script } = await openFixture();
  const sums = script(({ sheet }) => {
    const [names, found] = [sheet.getRange("A1:A3"), sheet.getRange("D1:E2")];
    names.setValues([["Ana"], ["Luis"], ["Ana"]]);
    sheet.getRange("B1:B3").setValues([[1], [2], [4]]);
    found.setFormulas([
      ['=SUMPRODUCT((A1:A3="Ana")*1;B1:B3)', '=SUMPRODUCT((A1:A3="Ana")*2;B1:B3)'],
      ['=SUMPRODUCT((A1:A3="Luis")*1;B1:B3)', '=SUMPRODUCT((A1:A3<>"Ana")*1;B1:B3)'],
    ]);
    const before = found.getValues();
    names.setValues([["Ana"], ["Ana"], ["Luis"]]);
    return [before, found.getValues()];
  });
  expect(sums).toEqual([
    [
      [5, 10],
      [2, 2],
    ],
    [
      [3, 6],
      [4, 4],
    ],
  ]);
});
