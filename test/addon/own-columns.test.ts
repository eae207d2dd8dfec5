import { expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { ourTabsIn, shownAt, spotNamed } from "./named-cells.ts";

/** All cells of ours in a tab, with what they show. */
const shownIn = (book: LocalWorkbook, tab: string): ReadonlyMap<string, unknown> =>
  new Map(
    ourTabsIn(book)
      .filter(({ key }) => key === tab)
      .flatMap(({ cells }) => cells.map((cell) => [cell.name, shownAt(book, cell)] as const)),
  );

/** Puts a column of one's own before another, with a heading and a content in some row. */
const putIn = (book: LocalWorkbook, before: string, row: string, content: string | number) => {
  const { sheetId, column } = spotNamed(book, before);
  const { getters } = book.model;
  const sheetName = getters.getSheetName(sheetId);
  book.model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ dimension: "COL", sheetId, sheetName, base: column - 1 },
    ...{ quantity: 1, position: "before" },
  });
  for (const [name, text] of [
    [before, "Quarter"],
    [row, content],
  ] as const) {
    type(book, sheetName, [[text]], { row: spotNamed(book, name).row, column });
  }
};

it.each([
  ["calendar", "calendar header month.4", "calendar people:Ana month.1", 5000],
  ["tracking", "tracking header month.4", "tracking people:Ana│2026 month.1", "as told"],
  ["tracking", "tracking header month.4", "tracking people:Ana│2026 month.1", 5000],
] as const)(
  "a column put in between the months of %s counts for none of them (%#)",
  async (tab, before, row, content) => {
    const book = await localBook({ today: "2026-04-10" });
    type(book, "Sales", teamRows(["Ana", "Bruno"], 26));
    serviceOf(book).write({ ...questionAbout("Sales!A1:C27", 0.65), period: "2026" });
    const wanted = shownIn(book, tab);
    putIn(book, before, row, content);
    expect(shownIn(book, tab)).toEqual(wanted);
    serviceOf(book).write({ ...questionAbout("Sales!A1:C27", 0.65), period: "2026" });
    expect(shownIn(book, tab)).toEqual(wanted);
  },
);
