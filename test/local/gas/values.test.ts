import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

describe("Range.getValues and setValues", () => {
  it("give back numbers, text, booleans and blanks as they were written", async () => {
    const { script } = await openFixture();
    const rows = [
      [1.5, "Ana", true],
      ["", -3e-9, "two\nlines"],
    ];
    expect(
      script(({ sheet }) => {
        sheet.getRange("B2:D3").setValues(rows);
        return sheet.getRange("B2:D3").getValues();
      }),
    ).toEqual(rows);
  });
});
