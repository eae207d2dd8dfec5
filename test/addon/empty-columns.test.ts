import { beforeEach, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { ourTabsIn } from "./named-cells.ts";
import { publishAgain } from "./share/shared-team.ts";

const SHORT = "Results!A1:C6"; // five months: no pace of a year
const LONG = "Results!A1:C25";

let book: LocalWorkbook;
const write = (source: string) => serviceOf(book).write(questionAbout(source, 0.65));
beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
});

const placeOf = (tab: string, column: string) => {
  const { sheetId, place } = ourTabsIn(book).find(({ key }) => key === tab)!;
  return { sheetId, col: place.columns.get(column)! - 1 };
};
const isHidden = (tab: string, column: string): boolean => {
  const { sheetId, col } = placeOf(tab, column);
  return book.model.getters.isColHidden(sheetId, col);
};
/** As somebody does it by hand. */
const turn = (tab: string, column: string, isShown: boolean): void => {
  const { sheetId, col } = placeOf(tab, column);
  const sheetName = book.model.getters.getSheetName(sheetId);
  const command = isShown ? "UNHIDE_COLUMNS_ROWS" : "HIDE_COLUMNS_ROWS";
  book.model.dispatch(command, { sheetId, dimension: "COL", elements: [col], sheetName } as never);
};

describe("a column that has nothing to say", () => {
  it("is hidden, and shown by the first write that knows something for it", () => {
    write(SHORT);
    expect(isHidden("goals", "change")).toBe(true);
    for (const column of ["difference", "bound"]) expect(isHidden("whatIf", column)).toBe(true);
    for (const column of ["goal", "chance"]) expect(isHidden("metrics", column)).toBe(true);
    expect(isHidden("whatIf", "topDown")).toBe(false);
    write(LONG);
    expect(isHidden("goals", "change")).toBe(false);
    expect(isHidden("whatIf", "bound")).toBe(true);
    serviceOf(book).undo();
    expect(isHidden("goals", "change")).toBe(true);
    write(LONG);
    expect(isHidden("goals", "change")).toBe(false);
    write(SHORT);
    expect(isHidden("goals", "change")).toBe(true);
  });

  it("stays as somebody has set it by hand", () => {
    write(SHORT);
    turn("goals", "change", true);
    write(SHORT);
    expect(isHidden("goals", "change")).toBe(false);
    write(LONG);
    turn("goals", "change", false);
    write(LONG);
    expect(isHidden("goals", "change")).toBe(true);
  });

  it("is shown where somebody has written into it", () => {
    write(LONG);
    const { place } = ourTabsIn(book).find(({ key }) => key === "goals")!;
    type(book, "Goals", [["mine"]], { row: 40, column: place.columns.get("change")! });
    write(SHORT);
    expect(isHidden("goals", "change")).toBe(false);
  });

  it("is shown by the publication that fills it, and stays when a write of before is undone", () => {
    write(LONG);
    write(LONG);
    expect(isHidden("goals", "announced")).toBe(true);
    publishAgain(book, "");
    expect(isHidden("goals", "announced")).toBe(false);
    serviceOf(book).undo();
    expect(isHidden("goals", "announced")).toBe(false);
    write(LONG);
    expect(isHidden("goals", "announced")).toBe(false);
  });
});
