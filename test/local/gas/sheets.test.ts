import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

describe("Spreadsheet.insertSheet", () => {
  it("puts a grid of 1000 x 26 at its index and in front", async () => {
    const { script } = await openFixture();
    const seen = script(({ spreadsheet }) => {
      const sheet = spreadsheet.insertSheet("Goals", 0);
      return [
        spreadsheet.getSheets().map((each) => each.getName()),
        spreadsheet.getActiveSheet().getName(),
        sheet.getMaxRows(),
        sheet.getMaxColumns(),
        sheet.getIndex(),
      ];
    });
    expect(seen).toEqual([["Goals", "Sheet1"], "Goals", 1000, 26, 1]);
  });

  it("stands behind the sheet in front if no index is given", async () => {
    const { script } = await openFixture();
    const names = script(({ spreadsheet }) => {
      spreadsheet.insertSheet("Last");
      spreadsheet.setActiveSheet(spreadsheet.getSheetByName("Sheet1")!);
      spreadsheet.insertSheet("Middle");
      return spreadsheet.getSheets().map((each) => each.getName());
    });
    expect(names).toEqual(["Sheet1", "Middle", "Last"]);
  });

  it("refuses a name that exists, in any case of letters", async () => {
    const { script } = await openFixture();
    expect(() => script(({ spreadsheet }) => spreadsheet.insertSheet("sheet1"))).toThrow(
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    );
    expect(() =>
      script(({ spreadsheet }) => spreadsheet.insertSheet("Goals").setName("Sheet1")),
    ).toThrow("already exists");
  });
});

describe("names that the engine can't have", () => {
  it("are refused, not swallowed", async () => {
    const { script } = await openFixture();
    expect(() => script(({ spreadsheet }) => spreadsheet.insertSheet("Ana's goals"))).toThrow(
      "The spreadsheet engine refused CREATE_SHEET",
    );
  });
});

describe("Sheet.getSheetId", () => {
  it("is 0 for the first sheet, and no number is ever used twice", async () => {
    const { script } = await openFixture();
    const ids = script(({ spreadsheet, sheet }) => {
      const first = spreadsheet.insertSheet("A").getSheetId();
      spreadsheet.deleteSheet(spreadsheet.getSheetById(first)!);
      return [sheet.getSheetId(), first, spreadsheet.insertSheet("B").getSheetId()];
    });
    expect(ids[0]).toBe(0);
    expect(new Set(ids).size).toBe(3);
  });

  it("finds its sheet again after it was renamed", async () => {
    const { script } = await openFixture();
    const name = script(({ spreadsheet }) => {
      const sheet = spreadsheet.insertSheet("A");
      sheet.setName("Renamed");
      return spreadsheet.getSheetById(sheet.getSheetId())?.getName();
    });
    expect(name).toBe("Renamed");
    expect(script(({ spreadsheet }) => spreadsheet.getSheetById(12_345))).toBeNull();
  });
});

describe("deleting and hiding", () => {
  it("never leaves a spreadsheet without a visible sheet", async () => {
    const { script } = await openFixture();
    const last = "You can't remove all the sheets in a document.";
    expect(() => script(({ spreadsheet, sheet }) => spreadsheet.deleteSheet(sheet))).toThrow(last);
    expect(() => script(({ sheet }) => sheet.hideSheet())).toThrow(
      "You can't hide all the sheets in a document.",
    );
    script(({ spreadsheet }) => spreadsheet.insertSheet("Hidden").hideSheet());
    expect(() =>
      script(({ spreadsheet }) => spreadsheet.deleteSheet(spreadsheet.getSheetByName("Sheet1")!)),
    ).toThrow(last);
  });

  it("deletes a hidden sheet, and the sheet in front", async () => {
    const { script } = await openFixture();
    const names = script(({ spreadsheet }) => {
      const hidden = spreadsheet.insertSheet("Hidden").hideSheet();
      const front = spreadsheet.insertSheet("Front");
      spreadsheet.deleteSheet(hidden);
      spreadsheet.deleteSheet(front);
      return spreadsheet.getSheets().map((each) => each.getName());
    });
    expect(names).toEqual(["Sheet1"]);
  });

  it("activating a hidden sheet brings it to light", async () => {
    const { script } = await openFixture();
    const hidden = script(({ spreadsheet, sheet }) => {
      const other = spreadsheet.insertSheet("Other");
      sheet.activate();
      other.hideSheet();
      const before = other.isSheetHidden();
      other.activate();
      return [before, other.isSheetHidden(), spreadsheet.getActiveSheet().getName()];
    });
    expect(hidden).toEqual([true, false, "Other"]);
  });
});

describe("the size of the data", () => {
  it("counts formulas that show nothing and spilled cells, but no mere formats", async () => {
    const { script } = await openFixture();
    const size = script(({ sheet }) => {
      sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
      sheet.getRange("C2").setFormula("=TWICE(A1:A3)");
      sheet.getRange("B7").setFormula('=""');
      sheet.getRange("J20").setBackground("#ff0000");
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    });
    expect(size).toEqual([7, 3, "A1:C7"]);
  });

  it("is 0 x 0 for an empty sheet, whose data range is A1", async () => {
    const { script } = await openFixture();
    const size = script(({ sheet }) => [
      sheet.getLastRow(),
      sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(),
    ]);
    expect(size).toEqual([0, 0, "A1"]);
  });
});

describe("rows and columns", () => {
  it("are inserted and deleted, and formulas follow", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      sheet.getRange("A1:A2").setValues([[5], ["=A1*2"]]);
      sheet.insertRowsBefore(1, 2).insertColumnsAfter(1, 1).insertRowsAfter(3, 1);
      const inserted = [
        sheet.getRange("A5").getFormula(),
        sheet.getMaxRows(),
        sheet.getMaxColumns(),
      ];
      sheet.deleteRows(1, 2);
      sheet.deleteColumn(2);
      return [inserted, sheet.getRange("A3").getFormula(), sheet.getMaxRows()];
    });
    expect(seen).toEqual([["=A3*2", 1003, 27], "=A1*2", 1001]);
  });

  it("refuse positions outside of the sheet, and to vanish altogether", async () => {
    const { script } = await openFixture();
    expect(() => script(({ sheet }) => sheet.deleteRows(1000, 2))).toThrow("out of bounds");
    expect(() => script(({ sheet }) => sheet.insertRowsBefore(0, 1))).toThrow("out of bounds");
    expect(() => script(({ sheet }) => sheet.deleteRows(1, 1000))).toThrow(
      "You can't delete all the rows on the sheet.",
    );
  });

  it("have widths and heights, are frozen, and the tab has its colour", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      sheet
        .setColumnWidths(2, 2, 150)
        .setRowHeight(1, 40)
        .setHiddenGridlines(true)
        .setTabColor("#00ff00");
    });
    const { getters } = model;
    expect(getters.getPaneDivisions("sheet-1")).toEqual({ xSplit: 1, ySplit: 2 });
    expect([0, 1, 2, 3].map((col) => getters.getColSize("sheet-1", col))).toEqual([
      96, 150, 150, 96,
    ]);
    expect(getters.getRowSize("sheet-1", 0)).toBe(40);
    expect(getters.getGridLinesVisibility("sheet-1")).toBe(false);
    expect(getters.getSheet("sheet-1").color).toBe("#00ff00");
  });
});

describe("Sheet.copyTo", () => {
  it("puts a copy behind all sheets, cells, notes and marks with it", async () => {
    const { script } = await openFixture();
    const seen = script(({ spreadsheet, sheet }) => {
      spreadsheet.insertSheet("Last");
      sheet.getRange("A1").setValue("x").setNote("why");
      sheet.addDeveloperMetadata("mark", "1");
      const copy = sheet.copyTo(spreadsheet);
      return [
        spreadsheet.getSheets().map((each) => each.getName()),
        copy.getRange("A1").getValue(),
        copy.getRange("A1").getNote(),
        copy.getDeveloperMetadata().map((mark) => mark.getKey()),
        copy.getSheetId() !== sheet.getSheetId(),
      ];
    });
    expect(seen).toEqual([["Sheet1", "Last", "Copy of Sheet1"], "x", "why", ["mark"], true]);
  });
});
