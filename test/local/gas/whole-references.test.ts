import { describe, expect, it } from "vitest";
import { type Fixture, openFixture } from "../open-fixture.ts";

const reopened = async (workbook: Fixture): Promise<Fixture> =>
  openFixture({ file: { name: "saved.xlsx", bytes: await workbook.toXlsx() } });

const withReferences = async (): Promise<Fixture> => {
  const workbook = await openFixture();
  workbook.script(({ spreadsheet, sheet }) => {
    spreadsheet.insertSheet("Goals");
    sheet.getRange("A1:A2").setFormulas([["=ROW(Goals!$6:$6)"], ["=COLUMN(Goals!$H:$H)"]]);
  });
  return workbook;
};

const values = ({ script }: Fixture) =>
  script(({ spreadsheet }) => spreadsheet.getSheets()[0]!.getRange("A1:A2").getValues().flat());

const formulas = ({ script }: Fixture) =>
  script(({ spreadsheet }) => spreadsheet.getSheets()[0]!.getRange("A1:A2").getFormulas().flat());

describe("a reference to a whole row or column", () => {
  it("has the number of its row or column", async () => {
    expect(values(await withReferences())).toEqual([6, 8]);
  });

  it("follows its row and column, and the name of its tab", async () => {
    const workbook = await withReferences();
    workbook.script(({ spreadsheet }) => {
      const goals = spreadsheet.getSheetByName("Goals")!;
      goals.insertRowsBefore(2, 3);
      goals.insertColumnsAfter(1, 2);
      goals.setName("Metas 2026");
    });
    expect(values(workbook)).toEqual([9, 10]);
    expect(formulas(workbook)).toEqual(["=ROW('Metas 2026'!$9:$9)", "=COLUMN('Metas 2026'!$J:$J)"]);
  });

  it("is an error when its row or column is deleted", async () => {
    const workbook = await withReferences();
    workbook.script(({ spreadsheet }) => {
      const goals = spreadsheet.getSheetByName("Goals")!;
      goals.deleteRow(6);
      goals.deleteColumn(8);
    });
    expect(values(workbook)).toEqual(["#REF!", "#REF!"]);
  });

  it("is the same in a file that we save and open again", async () => {
    const workbook = await reopened(await withReferences());
    expect(values(workbook)).toEqual([6, 8]);
    expect(formulas(workbook)).toEqual(["=ROW(Goals!$6:$6)", "=COLUMN(Goals!$H:$H)"]);
  });
});

it("SUMPRODUCT takes text for zero; MIN, MAX, ROUND, IF and AND nest", async () => {
  const { script } = await openFixture();
  const seen = script(({ sheet }) => {
    sheet.getRange("A1:A3").setValues([["a"], ["b"], ["a"]]);
    sheet.getRange("C1:C3").setValues([[2], ["text"], ["–"]]);
    sheet.getRange("B1").setValue("a");
    return sheet
      .getRange("E1:E2")
      .setFormulas([
        ["=SUMPRODUCT((A1:A9=B1)*1;C1:C9)"],
        ['=IF(AND(C1>1;B1="a");ROUND(MIN(98;MAX(C1;65+15*C1/7))/100;2);0)'],
      ])
      .getValues();
  });
  expect(seen).toEqual([[2], [0.69]]);
});
