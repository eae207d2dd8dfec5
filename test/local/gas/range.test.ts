import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

describe("Sheet.getRange", () => {
  it("knows one cell, rows and columns, and A1 notation", async () => {
    const { script } = await openFixture();
    const notations = script(({ sheet }) =>
      [
        sheet.getRange(2, 3),
        sheet.getRange(2, 3, 4),
        sheet.getRange(2, 3, 4, 2),
        sheet.getRange("$B$3:A1"),
        sheet.getRange("B:C"),
        sheet.getRange("3:3"),
      ].map((range) => range.getA1Notation()),
    );
    expect(notations).toEqual(["C2", "C2:C5", "C2:D5", "A1:B3", "B1:C1000", "A3:Z3"]);
  });

  it("refuses what lies outside of the grid, in Google's words", async () => {
    const { script } = await openFixture();
    expect(() => script(({ sheet }) => sheet.getRange(1001, 1))).toThrow(OUTSIDE);
    expect(() => script(({ sheet }) => sheet.getRange(1, 26, 1, 2))).toThrow(OUTSIDE);
    expect(() => script(({ sheet }) => sheet.getRange("AA1"))).toThrow(OUTSIDE);
    expect(() => script(({ sheet }) => sheet.getRange(0, 1))).toThrow("starting row");
    expect(() => script(({ sheet }) => sheet.getRange(1, 1, 0))).toThrow("at least 1");
    expect(() => script(({ sheet }) => sheet.getRange("no range"))).toThrow("Range not found");
  });

  it("is found across tabs by the spreadsheet, quotes and all", async () => {
    const { script } = await openFixture();
    const found = script(({ spreadsheet }) => {
      spreadsheet.insertSheet("Ana: goals");
      const range = spreadsheet.getRange("'Ana: goals'!B2:C3");
      return [range.getSheet().getName(), range.getA1Notation()];
    });
    expect(found).toEqual(["Ana: goals", "B2:C3"]);
    expect(() => script(({ spreadsheet }) => spreadsheet.getRange("Nowhere!A1"))).toThrow(
      "Range not found",
    );
  });

  it("offset moves and resizes, and stays in the grid", async () => {
    const { script } = await openFixture();
    const notation = script(({ sheet }) =>
      sheet.getRange("B2:C3").offset(1, 2, 3, 1).getA1Notation(),
    );
    expect(notation).toBe("D3:D5");
    expect(() => script(({ sheet }) => sheet.getRange("A1").offset(-1, 0))).toThrow("too small");
  });
});

describe("Range.getDataRegion", () => {
  it("is the block around a cell up to blank rows and columns, corners included", async () => {
    const { script } = await openFixture();
    const regions = script(({ sheet }) => {
      sheet.getRange("B2:C3").setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange("D4").setValue(5);
      sheet.getRange("F4").setValue(6);
      return ["C2", "D4", "F4", "A10"].map((cell) =>
        sheet.getRange(cell).getDataRegion().getA1Notation(),
      );
    });
    expect(regions).toEqual(["B2:D4", "B2:D4", "F4", "A10"]);
  });
});

describe("Range.copyTo", () => {
  it("copies values, relative formulas, formats, borders and notes", async () => {
    const { script } = await openFixture();
    const copied = script(({ sheet }) => {
      sheet.getRange("A1:B1").setValues([[2, "=A1*10+$A$1"]]);
      sheet.getRange("B1").setNumberFormat("0.00").setFontWeight("bold").setNote("why");
      sheet.getRange("A5").setValue(7);
      sheet.getRange("A1:B1").copyTo(sheet.getRange("A6"));
      const cell = sheet.getRange("B6");
      return [cell.getFormula(), cell.getValue(), cell.getDisplayValue(), cell.getNote()];
    });
    expect(copied).toEqual(["=A6*10+$A$1", 22, "22.00", "why"]);
  });

  it("copies the lines of all cells, and takes away those that the source lacks", async () => {
    const { model, script } = await openFixture();
    const sheetId = model.getters.getActiveSheetId();
    const lines = (left: number) =>
      [0, 1, 2].map((row) =>
        [0, 1, 2].map((col) => model.getters.getCellBorder({ sheetId, col: left + col, row })),
      );
    script(({ sheet }) => {
      sheet.getRange("A1:B1").setBorder(null, null, true, null, null, null);
      sheet.getRange("C3").setBorder(true, true, true, true, null, null);
      sheet.getRange("F1:H3").setBorder(true, true, true, true, true, true);
      sheet.getRange("A1:C3").copyTo(sheet.getRange("F1"));
    });
    const source = lines(0);
    expect(source.flat().filter((border) => border !== null)).toHaveLength(3);
    expect(lines(5)).toEqual(source);
    script(({ sheet }) => sheet.getRange("A1:C3").copyTo(sheet.getRange("F1")));
    expect(lines(5)).toEqual(source);
  });

  it("lets references without a tab follow to the other sheet", async () => {
    const { script } = await openFixture();
    const value = script(({ sheet, spreadsheet }) => {
      sheet.getRange("A1:B1").setValues([[2, "=A1*10"]]);
      const other = spreadsheet.insertSheet("Other");
      other.getRange("A1").setValue(5);
      sheet.getRange("B1").copyTo(other.getRange("B1"));
      return other.getRange("B1").getValue();
    });
    expect(value).toBe(50);
  });

  it("copies to the same cells of another tab whatever a formula refers to", async () => {
    const { script } = await openFixture();
    const formulas = [
      "=A1+$A$1",
      "=SUM(A:A)+SUM(1:1)",
      "=SUM(A2:A)",
      "=Other!A1+Mine!A1",
      "=Gone!A1",
      "=#REF!+A1",
      "=A1+",
      '="A1"&A1',
      "=B9",
    ];
    const { source, copy, moved, value } = script(({ spreadsheet }) => {
      const mine = spreadsheet.insertSheet("Mine");
      const other = spreadsheet.insertSheet("Other");
      mine.getRange("A1").setValue(2);
      other.getRange("A1").setValue(5);
      const [from, to] = [mine.getRange("B1:B9"), other.getRange("B1:B9")];
      from.setFormulas(formulas.map((formula) => [formula]));
      from.copyTo(to);
      const both = { source: from.getFormulas().flat(), copy: to.getFormulas().flat() };
      const value = other.getRange("B1").getValue();
      mine.insertRowsBefore(1, 1);
      return { ...both, value, moved: to.getFormulas().flat() };
    });
    expect(source[0]).toBe("=A1+$A$1");
    expect(copy).toEqual(source);
    expect(value).toBe(10);
    expect(moved).toEqual(
      copy.map((formula) => (formula === "=Other!A1+Mine!A1" ? "=Other!A1+Mine!A2" : formula)),
    );
  });

  it("copies formulas into a tab with a table", async () => {
    const { model, script } = await openFixture();
    script(({ spreadsheet }) => spreadsheet.insertSheet("Other").getRange("A1").setValue(5));
    const sheetId = model.getters.getSheetIdByName("Other")!;
    const zone = { left: 3, right: 3, top: 0, bottom: 2 };
    const ranges = [model.getters.getRangeDataFromZone(sheetId, zone)];
    const config = {
      ...{ hasFilters: false, numberOfHeaders: 1, totalRow: false, styleId: "None" },
      ...{ firstColumn: false, lastColumn: false, bandedRows: false, bandedColumns: false },
    };
    model.dispatch("CREATE_TABLE", { sheetId, ranges, tableType: "static", config });
    expect(model.getters.getCoreTables(sheetId)).toHaveLength(1);
    const [formula, value] = script(({ spreadsheet }) => {
      const sheet = spreadsheet.getSheets()[0]!;
      sheet.getRange("A1:B1").setValues([[2, "=A1*10"]]);
      const copy = spreadsheet.getSheetByName("Other")!.getRange("B1");
      sheet.getRange("B1").copyTo(copy);
      return [copy.getFormula(), copy.getValue()];
    });
    expect([formula, value]).toEqual(["=A1*10", 50]);
  });

  it("repeats the source in a destination that is a multiple of it", async () => {
    const { script } = await openFixture();
    const column = script(({ sheet }) => {
      sheet.getRange("A1:A2").setValues([[1], [2]]);
      sheet.getRange("A1:A2").copyTo(sheet.getRange("C1:C4"));
      return sheet.getRange("C1:C4").getValues();
    });
    expect(column).toEqual([[1], [2], [1], [2]]);
  });
});

describe("how cells look", () => {
  it("colours come back, white where there is none", async () => {
    const { script } = await openFixture();
    const colours = script(({ sheet }) =>
      sheet
        .getRange("A1:C1")
        .setBackgrounds([["#ABCDEF", null, "#ABCDEF"]])
        .getBackgrounds(),
    );
    expect(colours).toEqual([["#abcdef", "#ffffff", "#abcdef"]]);
  });

  it("number formats come back, automatic where there is none", async () => {
    const { script } = await openFixture();
    const formats = script(({ sheet }) => {
      sheet.getRange("A1:B1").setNumberFormats([["#,##0", "General"]]);
      sheet.getRange("C1").setValue("3/1/2026");
      return sheet.getRange("A1:C1").getNumberFormats();
    });
    expect(formats).toEqual([["#,##0", "0.###############", "m/d/yyyy"]]);
  });

  it("a number format that can't be shown is refused at once", async () => {
    const { script } = await openFixture();
    expect(() => script(({ sheet }) => sheet.getRange("A1").setNumberFormat("[h"))).toThrow("[h");
  });

  it("styles reach the engine", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) =>
      sheet
        .getRange("A1")
        .setFontWeight("bold")
        .setFontColor("#112233")
        .setFontSize(14)
        .setHorizontalAlignment("center")
        .setVerticalAlignment("middle")
        .setWrap(true),
    );
    const style = model.getters.getCellStyle({ sheetId: "sheet-1", col: 0, row: 0 });
    expect(style).toEqual({
      bold: true,
      textColor: "#112233",
      fontSize: 14,
      align: "center",
      verticalAlign: "middle",
      wrapping: "wrap",
    });
  });

  it("alignments are Google's words, normal goes by what the cell holds", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) =>
      sheet
        .getRange("A1:B1")
        .setHorizontalAlignments([["right", "center"]])
        .offset(0, 1, 1, 1)
        .setHorizontalAlignment(null),
    );
    const aligned = [0, 1].map(
      (col) => model.getters.getCellStyle({ sheetId: "sheet-1", col, row: 0 }).align,
    );
    expect(aligned).toEqual(["right", undefined]);
    expect(() =>
      script(({ sheet }) => sheet.getRange("A1").setVerticalAlignment("up" as "top")),
    ).toThrow("Invalid argument: up");
  });

  it("borders are drawn outside and inside, and taken away side by side", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) => sheet.getRange("A1:B2").setBorder(true, true, true, true, true, true));
    const edges = () =>
      Object.keys(model.getters.getCellBorder({ sheetId: "sheet-1", col: 0, row: 0 }) ?? {}).sort();
    expect(edges()).toEqual(["bottom", "left", "right", "top"]);
    script(({ sheet }) => sheet.getRange("A1:B2").setBorder(false, null, null, null, null, false));
    expect(edges()).toEqual(["left", "right"]);
  });
});

describe("Range.activate and the selection", () => {
  it("brings the tab to the front and selects", async () => {
    const { script, select } = await openFixture();
    const selected = script(({ spreadsheet }) => {
      const first = spreadsheet.getSheets()[0]!;
      spreadsheet.insertSheet("Other");
      first.getRange("B2:C3").activate();
      const range = spreadsheet.getActiveRange()!;
      return [range.getSheet().getName(), range.getA1Notation()];
    });
    expect(selected).toEqual(["Sheet1", "B2:C3"]);
    select("Other!D4");
    expect(
      script(({ sheet }) => [sheet.getName(), sheet.getActiveRange()?.getA1Notation()]),
    ).toEqual(["Other", "D4"]);
  });
});
