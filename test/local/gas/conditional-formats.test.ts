import { describe, expect, it } from "vitest";
import { type Fixture, openFixture } from "../open-fixture.ts";

const reopened = async (workbook: Fixture): Promise<Fixture> =>
  openFixture({ file: { name: "saved.xlsx", bytes: await workbook.toXlsx() } });

/** The fills of A1:A8 as seen in the grid. */
const fills = ({ model, script }: Fixture) => {
  const sheetId = script(({ spreadsheet }) => spreadsheet.getSheets()[0]!) && firstSheet(model);
  return Array.from(
    { length: 8 },
    (_, row) => model.getters.getCellComputedStyle({ sheetId, col: 0, row }).fillColor ?? "",
  );
};
const firstSheet = (model: Fixture["model"]): string => model.getters.getSheetIds()[0]!;

const VALUES = [[0.1], [0.99], ["● Ready"], ["▼ Too high"], ["Draft"], ["Draft two"], [7], [""]];

const withRules = async (): Promise<Fixture> => {
  const workbook = await openFixture();
  workbook.script(({ app, sheet }) => {
    sheet.getRange("A1:A8").setValues(VALUES);
    sheet.getRange("C7").setValue("x");
    const rule = () => app.newConditionalFormatRule().setRanges([sheet.getRange("A1:A8")]);
    sheet.setConditionalFormatRules([
      rule().whenNumberLessThan(0.25).setBackground("#ff0000").setBold(true).build(),
      rule().whenFormulaSatisfied('=$C1="x"').setBackground("#00ffff").build(),
      rule().whenNumberGreaterThan(0.95).setBackground("#ffaa00").setFontColor("#333333").build(),
      rule().whenTextStartsWith("●").setBackground("#00ff00").build(),
      rule().whenTextContains("high").setBackground("#aa00aa").build(),
      rule().whenTextEqualTo("Draft").setBackground("#0000ff").build(),
    ]);
  });
  return workbook;
};

const EXPECTED = ["#ff0000", "#ffaa00", "#00ff00", "#aa00aa", "#0000ff", "", "#00ffff", ""];
const upper = (colors: readonly string[]) => colors.map((color) => color.toUpperCase());

describe("Sheet.setConditionalFormatRules", () => {
  it("shows each rule in the grid, the first of two above the other; a blank is no number", async () => {
    expect(fills(await withRules())).toEqual(EXPECTED);
  });

  it("replaces all rules, and gives their ranges back", async () => {
    const workbook = await withRules();
    const seen = workbook.script(({ sheet }) => {
      const rules = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules(rules.slice(3, 4));
      return [
        rules.length,
        rules[0]!.getRanges().map((range) => range.getA1Notation()),
        sheet.getConditionalFormatRules().length,
      ];
    });
    expect(seen).toEqual([6, ["A1:A8"], 1]);
    expect(fills(workbook)).toEqual(["", "", "#00ff00", "", "", "", "", ""]);
    workbook.script(({ sheet }) => sheet.clearConditionalFormatRules());
    expect(fills(workbook).join("")).toBe("");
  });

  it("is undone, and moves with its rows, formulas included", async () => {
    const workbook = await withRules();
    workbook.script(({ sheet }) => sheet.insertRowsBefore(1, 1));
    expect(fills(workbook)).toEqual(["", ...EXPECTED.slice(0, 7)]);
    workbook.model.dispatch("REQUEST_UNDO");
    expect(fills(workbook)).toEqual(EXPECTED);
    workbook.model.dispatch("REQUEST_UNDO");
    expect(fills(workbook).join("")).toBe("");
  });

  it("is in the file that we save, in its order", async () => {
    const again = await reopened(await withRules());
    expect(upper(fills(again))).toEqual(upper(EXPECTED));
  });

  it("colours by a scale between three numbers", async () => {
    const first = await openFixture();
    first.script(({ app, sheet }) => {
      sheet.getRange("A1:A8").setValues([[0.4], [1], [2], [0], [3], [0.7], ["–"], [""]]);
      const number = app.InterpolationType.NUMBER;
      const scale = app
        .newConditionalFormatRule()
        .setGradientMinpointWithValue("#ffffff", number, "0.4")
        .setGradientMidpointWithValue("#dce8fc", number, "1")
        .setGradientMaxpointWithValue("#6fa1f5", number, "2")
        .setRanges([sheet.getRange("A1:A8")]);
      sheet.setConditionalFormatRules([scale.build()]);
    });
    const colors = upper(["#ffffff", "#dce8fc", "#6fa1f5", "#ffffff", "#6fa1f5"]);
    for (const workbook of [first, await reopened(first)]) {
      const seen = upper(fills(workbook));
      expect(seen.slice(0, 5)).toEqual(colors);
      expect(seen[5]).toMatch(/^#[EF]/);
      expect(seen.slice(6)).toEqual(["", ""]);
    }
  });

  it("refuses a rule without a condition or without a range, and one of another sheet", async () => {
    const { script } = await openFixture();
    const built = (text: "range" | "condition") =>
      script(({ app, sheet }) => {
        const rule = app.newConditionalFormatRule();
        if (text === "range") rule.setRanges([sheet.getRange("A1")]);
        else rule.whenNumberLessThan(1);
        rule.build();
      });
    expect(() => built("range")).toThrow("must have a boolean condition");
    expect(() => built("condition")).toThrow("must have a range");
    const foreign = () =>
      script(({ app, sheet, spreadsheet }) => {
        const other = spreadsheet.insertSheet("Other");
        const rule = app.newConditionalFormatRule().setRanges([sheet.getRange("A1")]);
        other.setConditionalFormatRules([rule.whenNumberLessThan(1).build()]);
      });
    expect(foreign).toThrow("must be on its sheet");
  });
});
