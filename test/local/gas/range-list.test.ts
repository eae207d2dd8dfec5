import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

describe("Sheet.getRangeList", () => {
  it("does to all its ranges what is done to it, in one call of the service", async () => {
    const { script, model, services } = await openFixture();
    script(({ app, sheet }) => {
      const list = sheet.getRangeList(["A1:B2", "D5"]);
      services.reset();
      list
        .setBackground("#ffee00")
        .setFontColor("#112233")
        .setFontSize(9)
        .setFontWeight("bold")
        .setFontStyle("italic")
        .setHorizontalAlignment("center")
        .setVerticalAlignment("middle")
        .setNumberFormat("0%")
        .setWrapStrategy(app.WrapStrategy.WRAP)
        .setBorder(null, null, true, null, null, null, "#445566", app.BorderStyle.SOLID)
        .setNote("why");
    });
    expect(services.calls).toBe(11);
    const sheetId = model.getters.getActiveSheetId();
    for (const [col, row] of [
      [1, 1],
      [3, 4],
    ] as const) {
      expect(model.getters.getCell({ sheetId, col, row })).toMatchObject({
        style: {
          fillColor: "#ffee00",
          textColor: "#112233",
          fontSize: 9,
          bold: true,
          italic: true,
          align: "center",
          verticalAlign: "middle",
          wrapping: "wrap",
        },
        format: "0%",
      });
      const border = model.getters.getCellBorder({ sheetId, col, row });
      expect(border?.bottom).toEqual({ style: "thin", color: "#445566" });
    }
    expect(script(({ sheet }) => sheet.getRange("D5").getNote())).toBe("why");
  });

  it("gives its ranges back, clears them, and is never empty", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      sheet
        .getRange("A1:B1")
        .setValues([[1, 2]])
        .setNote("n");
      const list = sheet.getRangeList(["B1", "A1"]).setValue(5).clearContent().clearNote();
      return [
        list.getRanges().map((range) => range.getA1Notation()),
        sheet.getRange("A1:B1").isBlank(),
        sheet.getRange("A1:B1").getNotes(),
      ];
    });
    expect(seen).toEqual([["B1", "A1"], true, [["", ""]]]);
    expect(() => script(({ sheet }) => sheet.getRangeList([]))).toThrow("must not be empty");
    expect(() => script(({ sheet }) => sheet.getRangeList(["A1", "no"]))).toThrow(
      "Range not found",
    );
  });
});
