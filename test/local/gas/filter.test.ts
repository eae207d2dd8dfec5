import { expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

it("knows the filter of a sheet by its range, and says null without one", async () => {
  const { script, model } = await openFixture();
  const rangeOf = () =>
    script(({ sheet }) => sheet.getFilter()?.getRange().getA1Notation() ?? null);
  expect(rangeOf()).toBeNull();
  const sheetId = model.getters.getActiveSheetId();
  const zone = { top: 1, bottom: 4, left: 1, right: 2 };
  model.dispatch("CREATE_TABLE", {
    sheetId,
    tableType: "static",
    ranges: [model.getters.getRangeDataFromZone(sheetId, zone)],
    config: {
      ...{ hasFilters: true, numberOfHeaders: 1, totalRow: false, styleId: "None" },
      ...{ firstColumn: false, lastColumn: false, bandedRows: false, bandedColumns: false },
    },
  });
  expect(rangeOf()).toBe("B2:C5");
});
