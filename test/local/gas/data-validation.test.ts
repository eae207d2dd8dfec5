import { describe, expect, it } from "vitest";
import { type Fixture, openFixture } from "../open-fixture.ts";

const reopened = async (workbook: Fixture): Promise<Fixture> =>
  openFixture({ file: { name: "saved.xlsx", bytes: await workbook.toXlsx() } });

/** What the cells of column A accept, top down. */
const rules = ({ script }: Fixture) =>
  script(({ sheet }) =>
    sheet
      .getRange("A1:A5")
      .getDataValidations()
      .map(([rule]) =>
        rule
          ? [
              String(rule.getCriteriaType()),
              rule.getCriteriaValues(),
              rule.getAllowInvalid(),
              rule.getHelpText(),
            ]
          : null,
      ),
  );

const withRules = async (): Promise<Fixture> => {
  const workbook = await openFixture();
  workbook.script(({ app, sheet }) => {
    const list = app
      .newDataValidation()
      .requireValueInList(["Draft", "Sí", "Published"], true)
      .setAllowInvalid(false)
      .setHelpText('Say "how far" <it> is');
    sheet.getRange("A1").setDataValidation(list.build());
    sheet
      .getRange("A2:B2")
      .setDataValidation(app.newDataValidation().requireNumberBetween(0, 2.5).build());
    const least = app.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build();
    const date = app.newDataValidation().requireDate().setHelpText("A day").build();
    sheet.getRange("A3:A5").setDataValidations([[least], [null], [date]]);
    const email = app.newDataValidation().requireTextIsEmail().setHelpText("An address");
    sheet.getRange("C2:C4").setDataValidation(email.setAllowInvalid(false).build());
  });
  return workbook;
};

const EXPECTED = [
  ["VALUE_IN_LIST", [["Draft", "Sí", "Published"], true], false, 'Say "how far" <it> is'],
  ["NUMBER_BETWEEN", [0, 2.5], true, null],
  ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [0], true, null],
  null,
  ["DATE_IS_VALID_DATE", [], true, "A day"],
];

describe("Range.setDataValidation", () => {
  it("is read back as it was built; Google lets invalid data in unless told otherwise", async () => {
    expect(rules(await withRules())).toEqual(EXPECTED);
  });

  it("is cleared from a part of its cells, with null as well", async () => {
    const workbook = await withRules();
    workbook.script(({ sheet }) => {
      sheet.getRange("A1").setDataValidation(null);
      sheet.getRange("A2").clearDataValidations();
    });
    expect(rules(workbook).slice(0, 2)).toEqual([null, null]);
    const kept = workbook.script(({ sheet }) => sheet.getRange("B2").getDataValidation() !== null);
    expect(kept).toBe(true);
  });

  it("is undone, and moves with its rows", async () => {
    const workbook = await withRules();
    workbook.script(({ sheet }) => sheet.insertRowsBefore(1, 1));
    expect(rules(workbook)).toEqual([null, ...EXPECTED.slice(0, 4)]);
    workbook.model.dispatch("REQUEST_UNDO");
    expect(rules(workbook)).toEqual(EXPECTED);
    workbook.script(({ sheet }) => sheet.getRange("A1:A5").clearDataValidations());
    expect(rules(workbook)).toEqual([null, null, null, null, null]);
    workbook.model.dispatch("REQUEST_UNDO");
    expect(rules(workbook)).toEqual(EXPECTED);
  });

  it("is in the file that we save", async () => {
    const saved = await reopened(await withRules());
    expect(rules(saved)).toEqual(EXPECTED);
    const email = saved.script(({ sheet }) => {
      const rule = sheet.getRange("C3").getDataValidation();
      return [String(rule?.getCriteriaType()), rule?.getCriteriaValues(), rule?.getHelpText()];
    });
    expect(email).toEqual(["TEXT_IS_VALID_EMAIL", [], "An address"]);
  });

  it("refuses a person what is no e-mail address", async () => {
    const { model } = await withRules();
    const typed = (content: string) =>
      model.dispatch("UPDATE_CELL", {
        sheetId: model.getters.getActiveSheetId(),
        ...{ row: 1, col: 2, content },
      }).isSuccessful;
    const isValid = () =>
      model.getters.getInvalidDataValidationMessage({
        sheetId: model.getters.getActiveSheetId(),
        ...{ row: 1, col: 2 },
      }) === undefined;
    expect([typed("eva@example.com"), isValid()]).toEqual([true, true]);
    expect([typed("eva"), isValid()]).toEqual([true, false]);
  });

  it("refuses a person what does not fit, but never a blank", async () => {
    const { model, script } = await openFixture();
    script(({ app, sheet }) =>
      sheet
        .getRange("A1:A2")
        .setDataValidation(
          app.newDataValidation().requireNumberBetween(0, 5).setAllowInvalid(false).build(),
        ),
    );
    const sheetId = model.getters.getActiveSheetId();
    const isLetIn = (value: number) =>
      model.getters.getValidationResultForCellValue(value, { sheetId, col: 0, row: 0 }).isValid;
    expect([isLetIn(7), isLetIn(3)]).toEqual([false, true]);
    const blank = { sheetId, col: 0, row: 1 };
    expect(model.getters.isDataValidationInvalid(blank)).toBe(false);
  });

  it("is never built without a requirement", async () => {
    const { script } = await openFixture();
    expect(() => script(({ app }) => app.newDataValidation().build())).toThrow("no criteria");
  });
});
