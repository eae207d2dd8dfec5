import { expect, it } from "vitest";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { ourTabsIn, spotNamed, typeNamed } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";

it("a tab whose sums were deleted stays as it is, and a new one is made beside it", async () => {
  const book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  const write = () => serviceOf(book).write(questionAbout("Results!A1:C25", 0.65));
  write();
  typeNamed(book, "goals people:Ana own", 41_000);
  const { sheetId, row } = spotNamed(book, "goals total final");
  const { getters } = book.model;
  const goals = { sheetId, sheetName: getters.getSheetName(sheetId), dimension: "ROW" } as const;
  book.model.dispatch("REMOVE_COLUMNS_ROWS", { ...goals, elements: [row - 1] });
  const standing = () =>
    Object.entries(stateOf(book)).filter(([key]) => /^(note )?Goals!/.test(key));
  /** As it is written: what its formulas show of the tab Lists goes with the new goals. */
  const written = () =>
    standing().map(([key, cell]) => [key, cell.replace(/"value":.*?,"style"/, "")]);
  const [before, asWritten] = [standing(), written()];
  write();
  expect(written()).toEqual(asWritten);
  const anew = ourTabsIn(book).find(({ key }) => key === "goals")!;
  expect(getters.getSheetName(anew.sheetId)).toBe("Goals (2)");
  serviceOf(book).undo();
  expect(standing()).toEqual(before);
  expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).not.toContain("Goals (2)");
});
