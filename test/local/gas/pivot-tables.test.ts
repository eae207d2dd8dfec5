import { expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

it("knows the pivot tables of a sheet by their first cells, and none without one", async () => {
  const { script, model } = await openFixture();
  const anchors = () =>
    script(({ sheet }) => sheet.getPivotTables().map((one) => one.getAnchorCell().getA1Notation()));
  expect(anchors()).toEqual([]);
  const sheetId = model.getters.getActiveSheetId();
  script(({ sheet }) =>
    sheet.getRange("A1:B3").setValues([
      ["who", "sold"],
      ["Ana", 3],
      ["Bruno", 4],
    ]),
  );
  const dispatch = model.dispatch as (type: string, payload: object) => void;
  dispatch("ADD_PIVOT", {
    pivotId: "p",
    pivot: {
      ...{ type: "SPREADSHEET", name: "Pivot", columns: [], rows: [{ fieldName: "who" }] },
      dataSet: { sheetId, zone: { left: 0, top: 0, right: 1, bottom: 2 } },
      measures: [{ id: "sold:sum", fieldName: "sold", aggregator: "sum" }],
    },
  });
  expect(anchors()).toEqual([]); // It is not shown on any sheet yet.
  dispatch("UPDATE_CELL", { sheetId, col: 3, row: 1, content: "=PIVOT(1)" });
  expect(anchors()).toEqual(["D2"]);
});
