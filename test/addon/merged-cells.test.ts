import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { columnLetters } from "../../src/sheet/workbook/frame/tab.ts";
import { LAYOUTS_SETTING } from "../../src/sheet/workbook/lists/lists-tab.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { contentAt, ourTabsIn } from "./named-cells.ts";

const TEAM = ["Ana", "Bruno", "Carla"];

let book: LocalWorkbook;
const write = (probability = 0.65, people = TEAM.length + 1) =>
  serviceOf(book).write({
    ...questionAbout(`Results!A1:${columnLetters(1 + people)}25`, probability),
    steps: { incentives: { target: 900 } },
  });

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
  write(0.65, TEAM.length);
});

const tabOf = (key: string) => ourTabsIn(book).find((tab) => tab.key === key)!;
const rowOf = (key: string, name: string) => tabOf(key).place.rows.get(name)!;
const columnOf = (key: string, name: string) => tabOf(key).place.columns.get(name)!;

interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Makes cells one, with these words in them, as a person does. */
const merge = (key: string, { row, column, rows, columns }: Box, words: string): void => {
  const { sheetId } = tabOf(key);
  const [top, left] = [row - 1, column - 1];
  const zone = { left, right: left + columns - 1, top, bottom: top + rows - 1 };
  const payload = { sheetId, target: [zone], force: true };
  expect(book.model.dispatch("ADD_MERGE", payload as never).isSuccessful).toBe(true);
  book.model.dispatch("UPDATE_CELL", { sheetId, row: top, col: left, content: words });
};

/** The size of the one cell that holds these words, and its row; null where it is gone. */
const mergedWith = (key: string, words: string) => {
  const { sheetId } = tabOf(key);
  const { getters } = book.model;
  const zones = getters
    .getMerges(sheetId)
    .filter(({ left, top }) => contentAt(book, sheetId, top + 1, left + 1) === words);
  return zones.map(({ left, right, top, bottom }) => ({
    ...{ row: top + 1, column: left + 1 },
    ...{ rows: bottom - top + 1, columns: right - left + 1 },
  }));
};

/** Lists as a version left it that knew nothing of versions. */
const forgetVersion = (): void => {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Lists")!;
  for (let row = 1; row <= getters.getNumberRows(sheetId); row++) {
    if (contentAt(book, sheetId, row, 1) !== LAYOUTS_SETTING) continue;
    for (const col of [0, 1])
      book.model.dispatch("UPDATE_CELL", { sheetId, row: row - 1, col, content: "" });
  }
};

/** One more in the results, so that a row goes in above each list's last one. */
const joined = (): void => type(book, "Results", teamRows([...TEAM.slice(0, 2), "Dora", "Carla"]));

it("keeps cells that the user has made one in Past results, with their words, when rows come in above", () => {
  const below = rowOf("review", "summaryWords2") + 1;
  const free = { row: rowOf("review", "summary:Bruno"), column: columnOf("review", "past.20") };
  merge("review", { row: below, column: 3, rows: 1, columns: 6 }, "Seen with Ana on 3 March");
  merge("review", { ...free, rows: 2, columns: 1 }, "One team");
  forgetVersion();
  joined();
  write(0.7);
  expect(rowOf("review", "summary:Dora")).toBe(rowOf("review", "summary:Carla") - 1);
  expect(mergedWith("review", "Seen with Ana on 3 March")).toEqual([
    { row: rowOf("review", "summaryWords2") + 1, column: 3, rows: 1, columns: 6 },
  ]);
  expect(mergedWith("review", "One team")).toEqual([
    { row: rowOf("review", "summary:Bruno"), column: free.column, rows: 3, columns: 1 },
  ]);
});

it("writes on where the user has made cells of ours one, over which a new row goes in", () => {
  const group = { row: rowOf("review", "summary:Bruno"), column: columnOf("review", "past.21") };
  merge("review", { ...group, rows: 2, columns: 2 }, "Both new here");
  forgetVersion();
  joined();
  write(0.7);
  expect(mergedWith("review", "Both new here")).toEqual([
    { row: rowOf("review", "summary:Bruno"), column: group.column, rows: 3, columns: 2 },
  ]);
  const dora = rowOf("review", "summary:Dora");
  const { sheetId } = tabOf("review");
  expect(contentAt(book, sheetId, dora, columnOf("review", "person"))).toBe("Dora");
  write(0.6);
  expect(mergedWith("review", "Both new here")).toHaveLength(1);
  serviceOf(book).undo();
  expect(mergedWith("review", "Both new here")).toHaveLength(1);
});

it("moves notes that the user typed beside the blocks of Incentives along with their rows", () => {
  const { sheetId } = tabOf("incentives");
  const column = Math.max(...tabOf("incentives").place.columns.values()) + 2;
  const rows = ["curve:1", "people:Carla", "payTotal", "costWords", "freeHeader"].filter((name) =>
    tabOf("incentives").place.rows.has(name),
  );
  expect(rows.length).toBeGreaterThan(3);
  const typed = (row: string, at: number) =>
    book.model.dispatch("UPDATE_CELL", {
      ...{ sheetId, row: rowOf("incentives", row) - 1, col: at - 1, content: `beside ${row}` },
    });
  for (const row of rows) typed(row, column);
  // Within the blocks' own width, too, where a row of ours leaves a cell free.
  const gap = rowOf("incentives", "payGap");
  book.model.dispatch("UPDATE_CELL", { sheetId, row: gap - 1, col: 3, content: "below the pay" });
  forgetVersion();
  joined();
  write(0.7);
  for (const row of rows) {
    expect(contentAt(book, sheetId, rowOf("incentives", row), column)).toBe(`beside ${row}`);
  }
  const joins = 2; // among what people are paid, and what that takes
  expect(rowOf("incentives", "payGap")).toBe(gap + joins);
  expect(contentAt(book, sheetId, gap + joins, 4)).toBe("below the pay");
});
