import { expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

it("knows where rows begin after each change, without being told to look", async () => {
  const { model, script } = await openFixture();
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const starts = () =>
    Array.from({ length: 12 }, (_, row) => getters.getRowDimensions(sheetId, row).start);
  const summed = () => {
    let at = 0;
    return Array.from({ length: 12 }, (_, row) => {
      const start = at;
      if (!getters.isRowHidden(sheetId, row)) at += getters.getRowSize(sheetId, row);
      return start;
    });
  };
  const plain = starts();
  script(({ sheet }) => sheet.setRowHeight(3, 77));
  expect(starts()).toEqual(summed());
  expect(starts()).not.toEqual(plain);
  script(({ sheet }) => sheet.insertRowsBefore(1, 2));
  expect(starts()).toEqual(summed());
  model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [5, 6] });
  expect(starts()).toEqual(summed());
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  expect(starts()).toEqual(plain);
});
