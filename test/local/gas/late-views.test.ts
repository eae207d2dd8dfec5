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

it("knows what is in view after a script, also on a tab that it has made", async () => {
  const { model, script } = await openFixture();
  const { getters } = model;
  const view = () => {
    const { top, left } = getters.getActiveMainViewport();
    return { top, left, rows: getters.getSheetViewVisibleRows().slice(0, 4) };
  };
  model.dispatch("RESIZE_SHEETVIEW", { width: 600, height: 300, gridOffsetX: 0, gridOffsetY: 0 });
  const first = view();
  expect(first).toEqual({ top: 0, left: 0, rows: [0, 1, 2, 3] });
  script(({ spreadsheet }) => {
    const made = spreadsheet.insertSheet("Made");
    made.setFrozenRows(2);
    made.setFrozenColumns(1);
    made.hideSheet();
    made.showSheet();
    made.activate();
  });
  expect(getters.getActiveSheetName()).toBe("Made");
  expect(view()).toEqual({ top: 2, left: 1, rows: [0, 1, 2, 3] });
  const sheetId = getters.getActiveSheetId();
  script(({ sheet }) => sheet.setFrozenRows(3));
  model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: 0, offsetY: 46 });
  expect(view()).toEqual({ top: 5, left: 1, rows: [0, 1, 2, 5] });
  model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [5] });
  expect(view().rows).toEqual([0, 1, 2, 6]);
});
