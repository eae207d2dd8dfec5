import { describe, expect, it } from "vitest";
import { type Fixture, openFixture } from "../open-fixture.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const seen = ({ script }: Fixture, at = "A1:C4") =>
  script(({ spreadsheet }) => {
    const range = spreadsheet.getSheets()[0]!.getRange(at);
    return [
      range.getValues(),
      range.getFormulas(),
      range.getDisplayValues(),
      range.getNumberFormats(),
      range.getBackgrounds(),
    ];
  });

const fill = (sheet: Sheet): void => {
  sheet.getRange("A1:C4").setValues([
    ["Name", "Sales", "Twice"],
    ["Ana", 1.5, "=B2*2"],
    ["Luis", 2.25, '=IF(B3>2;"big";"small")'],
    ["", "'007", "=SUM(B2:B3)"],
  ]);
  sheet.getRange("B1:B4").setNumberFormat("0.00");
  sheet.getRange("A1:C1").setBackground("#eef2f7").setFontSize(18);
};

describe("many cells at once", () => {
  it("are one step of undo, and of redo", async () => {
    const workbook = await openFixture();
    const empty = seen(workbook);
    workbook.script(({ sheet }) => fill(sheet));
    const full = seen(workbook);
    expect(full[0]![1]).toEqual(["Ana", 1.5, 3]);
    expect(full[0]!.map((row) => row[2])).toEqual(["Twice", 3, "big", 3.75]);
    workbook.model.dispatch("REQUEST_UNDO");
    expect(seen(workbook)).toEqual(empty);
    workbook.model.dispatch("REQUEST_REDO");
    expect(seen(workbook)).toEqual(full);
  });

  it("are what they are when typed one by one", async () => {
    const [bulk, single] = [await openFixture(), await openFixture()];
    bulk.script(({ sheet }) => fill(sheet));
    single.script(({ sheet }) => fill(sheet));
    const sheetId = single.model.getters.getActiveSheetId();
    for (const cell of bulk.model.getters.getCells(sheetId)) {
      const place = bulk.model.getters.getCellPosition(cell.id);
      single.model.dispatch("CLEAR_CELL", place);
      const content = cell.isFormula
        ? bulk.model.getters.getCellText(place, { showFormula: true })
        : cell.content;
      const { style, format } = cell;
      single.model.dispatch("UPDATE_CELL", { ...place, content, style, format } as never);
    }
    expect(bulk.model.exportData().sheets).toEqual(single.model.exportData().sheets);
  });

  it("are what they are when Google is asked to write after each command", async () => {
    const acts: readonly ((sheet: Sheet) => void)[] = [
      (sheet) => sheet.getRange("A1:B2").setBackground("#eef2f7").setFontColor("#112233"),
      (sheet) =>
        sheet.getRange("A1:B3").setValues([
          ["10%", "=A2*2"],
          [7, "x"],
          ["1/2/2026", ""],
        ]),
      (sheet) => sheet.getRange("A1:A3").setFontSize(18).setFontWeight("bold"),
      (sheet) => sheet.getRange("A1:A2").setValues([[5], ["=B2"]]),
      (sheet) => sheet.getRange("A3:B3").setNumberFormat("0.00"),
      (sheet) => sheet.getRange("B1:B2").setBackground(null).setWrap(true),
      (sheet) => sheet.getRange("A3").copyTo(sheet.getRange("C1:C3")),
      (sheet) => sheet.getRange("C2:C3").setFontColor("#445566").clearContent(),
    ];
    const [bulk, single] = [await openFixture(), await openFixture()];
    bulk.script(({ sheet }) => {
      for (const act of acts) act(sheet);
    });
    for (const act of acts) single.script(({ sheet }) => act(sheet));
    expect(bulk.model.exportData().sheets).toEqual(single.model.exportData().sheets);
    const colors = bulk.model.getters.getCustomColors();
    expect(colors).toEqual(single.model.getters.getCustomColors());
    expect(colors).toContain("#445566");
  });

  it("are made once each, with formats told before them and notes and looks after", async () => {
    const { model, script } = await openFixture();
    let made = 0;
    model.on("command-dispatched", null, (command: object) => {
      const { type, cells = [] } = command as { type: string; cells?: object[] };
      if (type === "GOALWRIGHT_CELLS") made += cells.length;
    });
    script(({ sheet }) => {
      sheet.getRange("B1:B4").setNumberFormat("0.00");
      sheet.getRange("A1:B4").setValues(Array.from({ length: 4 }, () => ["Ana", "=1/3"]));
      sheet.getRange("A1").setNote("who");
      sheet.getRange("A1:B4").setBackground("#eef2f7").setFontColor("#112233");
    });
    expect(made).toBe(8);
  });

  it("are taken away at once, and a list of values to choose from stays", async () => {
    const { model, script } = await openFixture();
    const typed: unknown[] = [];
    model.on("command-dispatched", null, (command: object) => {
      const { type } = command as { type: string };
      if (type === "UPDATE_CELL") typed.push(command);
    });
    const read = () =>
      script(({ sheet }) => {
        const range = sheet.getRange("A1:B2");
        return [range.getValues(), range.getNumberFormats()];
      });
    script(({ sheet }) => sheet.getRange("A1:B2").setNumberFormat("0.0"));
    const empty = read();
    script(({ sheet }) =>
      sheet.getRange("A1:B2").setValues([
        [1, "=A1*2"],
        [2, "=B1*2"],
      ]),
    );
    const full = read();
    script(({ sheet }) => sheet.getRange("A1:B2").clearContent());
    expect([read(), typed]).toEqual([empty, []]);
    model.dispatch("REQUEST_UNDO");
    expect(read()).toEqual(full);
    const rule = script(({ app, sheet }) => {
      const choice = app.newDataValidation().requireValueInList(["1", "2"], true).build();
      sheet.getRange("A1").setDataValidation(choice).clearContent();
      return sheet.getRange("A1").getDataValidation();
    });
    expect(rule).not.toBeNull();
  });

  it("are read by the format that waits for them, not by the one that they have", async () => {
    const { script } = await openFixture();
    script(({ sheet }) => sheet.getRange("A1").setNumberFormat("@"));
    const values = script(({ sheet }) => {
      sheet.getRange("A1").setNumberFormat("0.00");
      sheet.getRange("B1:C1").setNumberFormat("@");
      sheet.getRange("C1").clearFormat();
      return sheet
        .getRange("A1:C1")
        .setValues([["007", "007", "007"]])
        .getValues()[0];
    });
    expect(values).toEqual([7, "007", 7]);
  });

  it("feed formulas that were there before them, across tabs", async () => {
    const workbook = await openFixture();
    const sum = workbook.script(({ spreadsheet, sheet }) => {
      const data = spreadsheet.insertSheet("Data");
      sheet.getRange("F1").setFormula("=SUM(Data!A1:B500)");
      const before = sheet.getRange("F1").getValue();
      data.getRange("A1:B500").setValues(Array.from({ length: 500 }, () => [1, 2]));
      return [before, sheet.getRange("F1").getValue()];
    });
    expect(sum).toEqual([0, 1500]);
  });

  it("copied to another tab take formulas, formats, borders and notes along, and leave nothing old", async () => {
    const workbook = await openFixture();
    workbook.script(({ app, spreadsheet, sheet }) => {
      fill(sheet);
      sheet.getRange("A2").setNote("why");
      sheet
        .getRange("A4:C4")
        .setBorder(true, null, null, null, null, null, "#112233", app.BorderStyle.SOLID);
      const copy = spreadsheet.insertSheet("Copy", 0);
      copy.getRange("A4").setValue("old").setBackground("#ff0000");
      copy.getRange("A1").setNote("old");
      sheet.getRange("A1:C4").copyTo(copy.getRange("A1"));
    });
    const [copied, original] = ["Copy", "Sheet1"].map((name) =>
      workbook.script(({ spreadsheet }) => {
        const range = spreadsheet.getSheetByName(name)!.getRange("A1:C4");
        return [
          range.getValues(),
          range.getFormulas(),
          range.getNumberFormats(),
          range.getBackgrounds(),
          range.getNotes(),
        ];
      }),
    );
    expect(copied).toEqual(original);
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIdByName("Copy")!;
    expect(getters.getCellBorder({ sheetId, col: 1, row: 3 })?.top?.color).toBe("#112233");
  });
});

it("formulas follow a range's new name and what is inserted, both at once", async () => {
  const { model, script } = await openFixture();
  const sheetId = model.getters.getActiveSheetId();
  const formulas = () => script(({ sheet }) => sheet.getRange("C1:C2").getFormulas().flat());
  script(({ sheet }) => sheet.getRange("C1:C2").setValues([["=SUM(A5:A6)"], ["=A1*2"]]));
  script(({ sheet }) => sheet.insertRowsBefore(6, 2));
  expect(formulas()).toEqual(["=SUM(A5:A8)", "=A1*2"]);
  const ranges = model.getters.getRangeDataFromXc(sheetId, "A5:A8");
  model.dispatch("CREATE_NAMED_RANGE", { name: "Sales", ranges: [ranges] } as never);
  script(({ sheet }) => sheet.getRange("C2").setFormula("=SUM(Sales)"));
  const renamed = { oldRangeName: "Sales", newRangeName: "Sold", ranges: [ranges] };
  model.dispatch("UPDATE_NAMED_RANGE", renamed as never);
  expect(formulas()).toEqual(["=SUM(A5:A8)", "=SUM(Sold)"]);
  script(({ sheet }) => sheet.insertRowsBefore(6, 1));
  expect(formulas()).toEqual(["=SUM(A5:A9)", "=SUM(Sold)"]);
});

it("formulas that were taken away and brought back, by undo or with their tab, follow what is inserted", async () => {
  const { model, script } = await openFixture();
  const formulas = () =>
    script(({ spreadsheet }) =>
      ["Sheet1", "Data"].map((tab) => spreadsheet.getSheetByName(tab)?.getRange("C1").getFormula()),
    );
  script(({ spreadsheet, sheet }) => {
    const data = spreadsheet.insertSheet("Data");
    data.getRange("C1").setFormula("=Sheet1!A5+A5");
    sheet.getRange("C1").setFormula("=Data!A5");
  });
  script(({ sheet }) => sheet.getRange("C1").clearContent());
  model.dispatch("REQUEST_UNDO");
  script(({ spreadsheet }) => spreadsheet.deleteSheet(spreadsheet.getSheetByName("Data")!));
  expect(formulas()).toEqual(["=#REF!", undefined]);
  model.dispatch("REQUEST_UNDO");
  script(({ spreadsheet }) => spreadsheet.getSheetByName("Data")!.insertRowsBefore(3, 2));
  expect(formulas()).toEqual(["=Data!A7", "=Sheet1!A5+A7"]);
  script(({ sheet }) => sheet.insertRowsBefore(2, 1));
  expect(formulas()).toEqual(["=Data!A7", "=Sheet1!A6+A7"]);
});

it("formulas follow a tab that comes under the name that they have waited for, and the tab itself", async () => {
  const { model, script } = await openFixture();
  const formulas = () => script(({ sheet }) => sheet.getRange("C1:C2").getFormulas().flat());
  script(({ spreadsheet, sheet }) => {
    spreadsheet.insertSheet("New", 1);
    sheet.getRange("C1:C2").setValues([["=Data!A5"], ["=Other!A5"]]);
    spreadsheet.setActiveSheet(sheet);
  });
  script(({ spreadsheet }) => spreadsheet.getSheetByName("New")!.setName("Data"));
  script(({ spreadsheet }) => spreadsheet.getSheetByName("Data")!.insertRowsBefore(3, 1));
  expect(formulas()).toEqual(["=Data!A6", "=Other!A5"]);
  script(({ spreadsheet }) => spreadsheet.getSheetByName("Data")!.setName("Past"));
  expect(formulas()).toEqual(["=Past!A6", "=Other!A5"]);
  script(({ spreadsheet }) => spreadsheet.deleteSheet(spreadsheet.getSheetByName("Past")!));
  expect(formulas()).toEqual(["=#REF!", "=Other!A5"]);
  model.dispatch("REQUEST_UNDO");
  expect(formulas()).toEqual(["=Past!A6", "=Other!A5"]);
});

it("formulas moved to another tab while a range had a name follow what is inserted there", async () => {
  const { model, script } = await openFixture();
  const sheetId = model.getters.getActiveSheetId();
  script(({ spreadsheet, sheet }) => {
    spreadsheet.insertSheet("Data", 1);
    spreadsheet.setActiveSheet(sheet);
    sheet.getRange("C1").setFormula("=A5*2");
  });
  const ranges = model.getters.getRangeDataFromXc(sheetId, "B1:B2");
  model.dispatch("CREATE_NAMED_RANGE", { name: "Sales", ranges: [ranges] } as never);
  const targetSheetId = model.getters.getSheetIdByName("Data")!;
  const target = [{ left: 0, right: 0, top: 4, bottom: 4 }];
  const moved = { sheetId, sheetName: "Sheet1", target, targetSheetId, col: 0, row: 4 };
  model.dispatch("MOVE_RANGES", moved as never);
  model.dispatch("DELETE_NAMED_RANGE", { name: "Sales" } as never);
  script(({ spreadsheet }) => spreadsheet.getSheetByName("Data")!.insertRowsBefore(2, 1));
  expect(script(({ sheet }) => sheet.getRange("C1").getFormula())).toBe("=Data!A6*2");
});
