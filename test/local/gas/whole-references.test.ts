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

it("whole rows and columns have all their cells for functions that want them, and follow them", async () => {
  const { script } = await openFixture();
  const formulas = [
    ["=SUM(A:A)", "=ROWS(A:A)", "=COLUMNS(2:2)", "=COUNTBLANK(B:B)"],
    ["=SUMPRODUCT((A:A>1)*1)", "=INDEX(A:A,3)", "=MATCH(4,A:A,0)", "=COLUMN(E:E)"],
  ];
  const [first, then] = script(({ sheet }) => {
    sheet.getRange("A1:A3").setValues([[1], [2], [4]]);
    const range = sheet.getRange("E5:H6").setFormulas(formulas);
    const before = range.getValues();
    sheet.getRange("A3").setValue(8);
    sheet.getRange("A900").setValue(4);
    return [before, range.getValues()];
  });
  const { rows, columns } = script(({ sheet }) => {
    return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  });
  expect(first).toEqual([
    [7, rows, columns, rows],
    [2, 4, 3, 5],
  ]);
  expect(then).toEqual([
    [15, rows, columns, rows],
    [3, 8, 900, 5],
  ]);
});

it("a whole column that a formula spills into is summed with what it spilled", async () => {
  const { script } = await openFixture();
  const seen = script(({ sheet }) => {
    sheet.getRange("A1").setFormula("=SUM(C:C)");
    sheet.getRange("C1").setFormula("={1;2;3}");
    return sheet.getRange("A1").getValue();
  });
  expect(seen).toBe(6);
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
