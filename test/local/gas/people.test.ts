import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

/** What a person does in the grid, as the grid does it: commands to the model. */
describe("when a person works in the grid", () => {
  it("rows that are moved take marks and notes along", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) => {
      sheet.getRange("A2:A5").setValues([["a"], ["b"], ["c"], ["d"]]);
      sheet.getRange("2:2").addDeveloperMetadata("row");
      sheet.getRange("A2").setNote("why a");
    });
    model.dispatch("MOVE_COLUMNS_ROWS", {
      sheetId: "sheet-1",
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 4,
      elements: [1],
      position: "after",
    });
    const seen = script(({ spreadsheet, sheet }) => [
      sheet.getRange("A2:A5").getValues().flat(),
      sheet.getRange("A2:A5").getNotes().flat(),
      spreadsheet
        .createDeveloperMetadataFinder()
        .find()
        .map((mark) => mark.getLocation().getRow()!.getRow()),
    ]);
    expect(seen).toEqual([["b", "c", "d", "a"], ["", "", "", "why a"], [5]]);
  });

  it("a deleted sheet comes back by undo with its notes, marks and number", async () => {
    const { script, model } = await openFixture();
    const before = script(({ spreadsheet }) => {
      const sheet = spreadsheet.insertSheet("Goals");
      sheet.getRange("A1").setNote("why");
      sheet.addDeveloperMetadata("ours");
      return sheet.getSheetId();
    });
    const sheetId = model.getters.getSheetIdByName("Goals")!;
    model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Goals" });
    expect(script(({ spreadsheet }) => spreadsheet.getSheetByName("Goals"))).toBeNull();
    model.dispatch("REQUEST_UNDO");
    const after = script(({ spreadsheet }) => {
      const sheet = spreadsheet.getSheetByName("Goals")!;
      return [
        sheet.getSheetId(),
        sheet.getRange("A1").getNote(),
        sheet.getDeveloperMetadata().map((mark) => mark.getKey()),
      ];
    });
    expect(after).toEqual([before, "why", ["ours"]]);
  });

  it("a cell that is typed into makes formulas compute again", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) => sheet.getRange("B1").setFormula("=TWICE(A1)"));
    model.dispatch("UPDATE_CELL", { sheetId: "sheet-1", col: 0, row: 0, content: "21" });
    expect(script(({ sheet }) => sheet.getRange("B1").getValue())).toBe(42);
  });

  it("the spreadsheet's zone and locale change what scripts see", async () => {
    const { script, host } = await openFixture();
    script(({ sheet }) => {
      sheet.getRange("A1").setValue("3/1/2026");
      sheet.getRange("B1").setFormula("=KIND(A1)");
      sheet.getRange("C1").setFormula("=SUM(1.5,2)");
    });
    host.setTimeZone("Pacific/Auckland");
    host.setLocale("es_ES");
    const seen = script(({ spreadsheet, sheet }) => [
      spreadsheet.getSpreadsheetTimeZone(),
      spreadsheet.getSpreadsheetLocale(),
      (sheet.getRange("A1").getValue() as Date).toISOString(),
      sheet.getRange("B1").getValue(),
      sheet.getRange("C1").getFormula(),
    ]);
    expect(seen).toEqual([
      "Pacific/Auckland",
      "es_ES",
      "2026-02-28T11:00:00.000Z",
      "Date 2026-03-01 00:00",
      "=SUM(1,5;2)",
    ]);
  });
});
