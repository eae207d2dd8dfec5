import { expect, it } from "vitest";
import type { StateGetters } from "../../src/local/gas/engine/workbook-plugin.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { spotNamed, typeNamed } from "./named-cells.ts";

const GOAL_OF_ANA = { col: 7, row: 6 };

const sheetIdOf = ({ model }: LocalWorkbook, tab: string): string =>
  model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === tab)!;

const noteAt = (book: LocalWorkbook, { col, row }: typeof GOAL_OF_ANA): string => {
  const sheetId = sheetIdOf(book, "Goals");
  const { notes } = (book.model.getters as unknown as StateGetters).getAppsScriptState();
  return (
    notes.find((note) => note.sheetId === sheetId && note.col === col && note.row === row)?.text ??
    ""
  );
};

const setNote = (book: LocalWorkbook, { col, row }: typeof GOAL_OF_ANA, text: string): void => {
  const edit = {
    kind: "setNotes",
    sheetId: sheetIdOf(book, "Goals"),
    zone: { left: col, right: col, top: row, bottom: row },
    texts: [[text]],
  };
  book.model.dispatch("GOALWRIGHT_EDIT" as never, { edit } as never);
};

it("says first that a goal was set by hand, by the next update, and no more once it is cleared", async () => {
  const book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  const service = serviceOf(book);
  const write = () => service.write(questionAbout("Results!A1:C25"));
  write();
  const before = noteAt(book, GOAL_OF_ANA);
  expect(before).toMatch(/^The goal is/);
  typeNamed(book, "goals people:Ana own", 1234.5);
  write();
  expect(noteAt(book, GOAL_OF_ANA)).toBe(
    `Set by hand: 1,234.50 counts, and the column Reason says why. What follows explains the proposal. ${before}`,
  );
  const { sheetId, row, column } = spotNamed(book, "goals people:Ana own");
  book.model.dispatch("CLEAR_CELL", { sheetId, row: row - 1, col: column - 1 });
  write();
  expect(noteAt(book, GOAL_OF_ANA)).toBe(before);
});

it("keeps a note that the user has put in place of ours, when written again and when undone", async () => {
  const book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  const service = serviceOf(book);
  const write = (probability: number) =>
    service.write(questionAbout("Results!A1:C25", probability));
  write(0.65);
  expect(noteAt(book, GOAL_OF_ANA)).toContain("The goal is");
  setNote(book, GOAL_OF_ANA, "agreed on 3 March");
  write(0.7);
  expect(noteAt(book, GOAL_OF_ANA)).toBe("agreed on 3 March");
  setNote(book, GOAL_OF_ANA, "agreed on 4 March");
  service.undo();
  expect(noteAt(book, GOAL_OF_ANA)).toBe("agreed on 4 March");
});
