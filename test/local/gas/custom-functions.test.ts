import { describe, expect, it } from "vitest";
import { scanBundle } from "../../../src/local/gas/run/scan-bundle.ts";
import { fixtureCode } from "../fixture-code.ts";
import { openFixture } from "../open-fixture.ts";

describe("scanBundle", () => {
  it("reads names, descriptions and parameters off the JSDoc", () => {
    const { customFunctions, functions } = scanBundle(fixtureCode);
    expect(customFunctions.map(({ name }) => name)).toEqual(["TWICE", "KIND", "WRITES"]);
    expect(customFunctions[0]).toEqual({
      name: "TWICE",
      description: "Twice a number, cell by cell.",
      parameters: [
        { name: "values", description: "A number or a range of numbers." },
        { name: "factor", description: "Optional. What to multiply by, 2 if left out." },
      ],
    });
    expect(functions).toContain("onOpen");
    expect(functions).not.toContain("times");
  });
});

describe("custom functions", () => {
  const valuesOf = async (formulas: string[], cells: unknown[][] = [[""]]) => {
    const { script } = await openFixture({ timeZone: "Pacific/Auckland" });
    return script(({ sheet }) => {
      sheet.getRange(1, 1, cells.length, cells[0]!.length).setValues(cells);
      const range = sheet.getRange(20, 1, 1, formulas.length).setFormulas([formulas]);
      return range.getValues()[0];
    });
  };

  it("get values, rows of values, blanks as empty text and dates of the spreadsheet's zone", async () => {
    expect(
      await valuesOf(
        [
          "=KIND(A1)",
          "=KIND(A1:A3)",
          "=KIND(A1:A1)",
          "=KIND(C9)",
          "=KIND(B1)",
          "=KIND()",
          '=KIND("x")',
        ],
        [
          [1, "3/1/2026"],
          [2, ""],
          [3, ""],
        ],
      ),
    ).toEqual([
      "number 1",
      "3 rows",
      "number 1",
      "string ",
      "Date 2026-03-01 00:00",
      "undefined",
      "string x",
    ]);
  });

  it("spill what they return, and compute again when their cells change", async () => {
    const { script } = await openFixture();
    script(({ sheet }) => {
      sheet.getRange("A1:B2").setValues([
        [1, 2],
        [3, ""],
      ]);
      sheet.getRange("D1").setFormula("=TWICE(A1:B2;10)");
    });
    const spill = () => script(({ sheet }) => sheet.getRange("D1:E2").getValues());
    expect(spill()).toEqual([
      [10, 20],
      [30, ""],
    ]);
    script(({ sheet }) => sheet.getRange("B2").setValue(4));
    expect(spill()).toEqual([
      [10, 20],
      [30, 40],
    ]);
  });

  it("show #REF! where something is in the way of the spill", async () => {
    const { script } = await openFixture();
    const value = script(({ sheet }) => {
      sheet.getRange("A1:A2").setValues([[1], [2]]);
      sheet.getRange("C2").setValue("mine");
      return sheet.getRange("C1").setFormula("=TWICE(A1:A2)").getDisplayValue();
    });
    expect(value).toBe("#REF!");
  });

  it("show #ERROR! with the message of what they throw", async () => {
    const { script, model } = await openFixture();
    const value = script(({ sheet }) => sheet.getRange("A1").setFormula('=TWICE("x")').getValue());
    expect(value).toBe("#ERROR!");
    const cell = model.getters.getEvaluatedCell({ sheetId: "sheet-1", col: 0, row: 0 });
    expect(cell.message).toBe("TWICE: x is not a number.");
  });

  it("may read the spreadsheet, but not write", async () => {
    const { script, model, services } = await openFixture();
    services.reset();
    script(({ sheet }) => sheet.getRange("A1").setFormula("=WRITES()"));
    const cell = model.getters.getEvaluatedCell({ sheetId: "sheet-1", col: 0, row: 0 });
    expect(cell.message).toBe("You do not have permission to call SpreadsheetApp.Range.setValue.");
    expect(services.log).not.toContain("Range.setValue");
  });

  it("tell their names, texts and parameters to the formula help", async () => {
    const { host } = await openFixture();
    expect(host.model.getters.getLocale().code).toBe("en_US");
    const { loadLibrary } = await import("../../../src/local/node/load-library.ts");
    const help = loadLibrary().registries.functionRegistry.get("TWICE");
    expect(help.description).toBe("Twice a number, cell by cell.");
    expect(help.args.map(({ name, description }) => [name, description])).toEqual([
      ["values", "A number or a range of numbers."],
      ["factor", "Optional. What to multiply by, 2 if left out."],
    ]);
  });

  it("run in their own workbook when several are open", async () => {
    const utc = await openFixture({ timeZone: "Etc/UTC" });
    const auckland = await openFixture({ timeZone: "Pacific/Auckland" });
    for (const { script } of [utc, auckland])
      script(({ sheet }) => {
        sheet.getRange("A1").setValue("3/1/2026 10:00");
        sheet.getRange("B1").setFormula("=KIND(A1)");
      });
    for (const { script } of [utc, auckland])
      expect(script(({ sheet }) => sheet.getRange("B1").getValue())).toBe("Date 2026-03-01 10:00");
  });
});
