import { describe, expect, it } from "vitest";
import { type Fixture, openFixture } from "../open-fixture.ts";

const merged = ({ script }: Fixture) =>
  script(({ sheet }) =>
    sheet
      .getDataRange()
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  );

describe("merged cells", () => {
  it("keep the top left content, and know that they are merged", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      sheet.getRange("B2:C2").setValues([["first", "second"]]);
      sheet.getRange("B2:D3").merge();
      return [
        sheet.getRange("B2:C2").getValues(),
        sheet.getRange("A1:B2").isPartOfMerge(),
        sheet.getRange("A1:A9").isPartOfMerge(),
        sheet
          .getRange("C3")
          .getMergedRanges()
          .map((range) => range.getA1Notation()),
      ];
    });
    expect(seen).toEqual([[["first", ""]], true, false, ["B2:D3"]]);
  });

  it("lose what is written under them", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      const range = sheet.getRange("B2:C2").merge();
      return [range.setValue("one").getValues(), range.setValues([["two", "lost"]]).getValues()];
    });
    expect(seen).toEqual([[["one", ""]], [["two", ""]]]);
  });

  it("come apart as a whole only", async () => {
    const { script } = await openFixture();
    const half = () => script(({ sheet }) => sheet.getRange("B2").breakApart());
    script(({ sheet }) => sheet.getRange("B2:D3").merge());
    expect(half).toThrow("You must select all cells in a merged range");
    const isPart = script(({ sheet }) => {
      sheet.getRange("A1:E5").breakApart();
      return sheet.getRange("A1:E5").isPartOfMerge();
    });
    expect(isPart).toBe(false);
  });

  it("never lie across the edge of what is frozen", async () => {
    const { script } = await openFixture();
    const merge = (at: string) =>
      script(({ sheet }) => {
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        sheet.getRange(at).merge();
      });
    expect(() => merge("A5:B5")).toThrow("You can't merge frozen and non-frozen columns.");
    expect(() => merge("B2:B3")).toThrow("You can't merge frozen and non-frozen rows.");
    expect(() => merge("B1:C2")).not.toThrow();
  });

  it("are undone, move with their rows, and are in the file that we save", async () => {
    const workbook = await openFixture();
    workbook.script(({ sheet }) => {
      sheet.getRange("A9").setValue("end");
      sheet.getRange("B2:D3").setValue("x").merge();
    });
    workbook.script(({ sheet }) => sheet.insertRowsBefore(1, 2));
    expect(merged(workbook)).toEqual(["B4:D5"]);
    const bytes = await workbook.toXlsx();
    expect(merged(await openFixture({ file: { name: "a.xlsx", bytes } }))).toEqual(["B4:D5"]);
    workbook.model.dispatch("REQUEST_UNDO");
    workbook.model.dispatch("REQUEST_UNDO");
    expect(merged(workbook)).toEqual([]);
  });
});
