import { expect, it } from "vitest";
import { localBook, serviceOf, teamRows, type, typed } from "./local-book.ts";

it("reads what a filter hides, and says that there is one", async () => {
  const book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  type(book, "Results", [["note"], ["x"]], { row: 40, column: 1 });
  const sheetId = book.model.getters.getSheetIdByName("Results")!;
  const notices = () => serviceOf(book).look(typed("Results!A1:C25")).notices.join(" ");
  const filterOn = (top: number, bottom: number) =>
    book.model.dispatch("CREATE_TABLE", {
      sheetId,
      tableType: "static",
      ranges: [
        book.model.getters.getRangeDataFromZone(sheetId, { top, bottom, left: 0, right: 2 }),
      ],
      config: {
        ...{ hasFilters: true, numberOfHeaders: 1, totalRow: false, styleId: "None" },
        ...{ firstColumn: false, lastColumn: false, bandedRows: false, bandedColumns: false },
      },
    });
  filterOn(39, 40);
  expect(notices()).not.toMatch(/filter/);
  book.model.dispatch("REMOVE_TABLE", {
    sheetId,
    target: [{ top: 39, bottom: 40, left: 0, right: 2 }],
  });
  filterOn(0, 24);
  expect(notices()).toMatch(/filter/);
});
