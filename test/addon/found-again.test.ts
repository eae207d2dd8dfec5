import { beforeEach, expect, it } from "vitest";
import type { Found, Question, Source } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { listRows, localBook, serviceOf, teamRows, type, typed } from "./local-book.ts";

const TEAM = ["Ana", "Bruno"];
let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
});

/** What the sidebar asks when it opens again: the table of an earlier reading. */
const again = ({ source, table }: Found, said: Partial<Source> = {}): Source =>
  typed(source, { table, ...said });

const questionOn = (found: Found): Question => ({
  ...again(found),
  metric: found.metric,
  period: "2026",
  probability: 0.65,
  growth: null,
  steps: {},
});

const edit = (command: string, payload: object) => {
  book.model.dispatch(command as never, payload as never);
};
const idOf = (tab: string): string => book.model.getters.getSheetIdByName(tab)!;

const NOVEMBER = ["2026-01", 2222, 3333] as const;

it("reads the rows that were added since, and says so", () => {
  type(book, "Results", teamRows(TEAM, 23));
  const before = serviceOf(book).look(typed("Results"));
  type(book, "Results", [[...teamRows(TEAM).at(-1)!]], { row: 25, column: 1 });
  const after = serviceOf(book).look(again(before));
  expect(after).toMatchObject({ source: "Results!A1:C25", months: 24, last: "2025-12" });
  expect(after.notices.join(" ")).toMatch(/1 row added/);
  expect(serviceOf(book).look(again(after)).notices.join(" ")).not.toMatch(/added/);
});

it("sees new rows when the file is opened again after a write", async () => {
  type(book, "Results", teamRows(TEAM, 23));
  const { source } = serviceOf(book).look(null);
  serviceOf(book).write({ ...questionOn(serviceOf(book).look(null)), period: "2026" });
  expect(source).toBe("Results!A1:C24");
  const bytes = await book.toXlsx();
  book = await localBook({ file: { name: "team.xlsx", bytes } });
  type(book, "Results", [[...teamRows(TEAM).at(-1)!]], { row: 25, column: 1 });
  const { answers } = serviceOf(book).open();
  expect(serviceOf(book).look(answers)).toMatchObject({ source: "Results!A1:C25", months: 24 });
  expect(serviceOf(book).plan({ ...answers!, period: "2026" }).goals).toHaveLength(2);
});

it("goes on reading the same columns when one is put in before them", () => {
  type(book, "Results", listRows(TEAM));
  const before = serviceOf(book).look(typed("Results"));
  const sheetId = idOf("Results");
  edit("ADD_COLUMNS_ROWS", {
    ...{ dimension: "COL", sheetId, sheetName: "Results" },
    ...{ base: 0, position: "before", quantity: 1 },
  });
  type(book, "Results", [
    ["deal"],
    ...listRows(TEAM)
      .slice(1)
      .map((_, i) => [`D-${i}`]),
  ]);
  const after = serviceOf(book).look(again(before));
  expect(after).toMatchObject({ source: "Results!A1:D49", people: TEAM, metric: "sales" });
  expect(after.doubts.map(({ key }) => key)).not.toContain("column:person");
});

it("asks about a column that was renamed, until somebody answers", () => {
  type(book, "Results", listRows(TEAM));
  const before = serviceOf(book).look(typed("Results"));
  type(book, "Results", [["seller"]], { row: 1, column: 2 });
  const asked = serviceOf(book).look(again(before));
  expect(asked.doubts).toContainEqual(
    expect.objectContaining({ key: "column:person", about: "table", isTold: false, isOpen: true }),
  );
  expect(asked.people).toEqual(TEAM);
  const still = serviceOf(book).look(again(asked));
  expect(still.doubts.map(({ key }) => key)).toContain("column:person");
  const told = { "column:person": "seller" };
  const settled = serviceOf(book).look(again(asked, { told }));
  expect(settled.doubts.filter(({ isTold }) => !isTold)).not.toContainEqual(
    expect.objectContaining({ key: "column:person" }),
  );
  expect(settled.table?.headings.person).toBe("seller");
  type(book, "Results", [["owner"]], { row: 1, column: 2 });
  const renamed = serviceOf(book).look(again(settled, { told }));
  expect(renamed.doubts).toContainEqual(
    expect.objectContaining({ key: "column:person", isTold: false }),
  );
});

it("asks about the only heading of a wide table beside its months", () => {
  const months = teamRows(TEAM).slice(1);
  const wide = (heading: string) => [
    [heading, ...months.map(([month]) => month!)],
    ...TEAM.map((person, i) => [person, ...months.map((row) => row[i + 1]!)]),
  ];
  type(book, "Results", wide("rep"));
  const before = serviceOf(book).look(typed("Results"));
  type(book, "Results", [["owner"]]);
  const after = serviceOf(book).look(again(before));
  expect(after.people).toEqual(TEAM);
  expect(after.doubts.map(({ key }) => key)).toContain("column:person");
});

it("knows a tab that was renamed", () => {
  type(book, "Results", listRows(TEAM));
  const before = serviceOf(book).look(typed("Results"));
  edit("RENAME_SHEET", { sheetId: idOf("Results"), oldName: "Results", newName: "Ventas 2025" });
  const after = serviceOf(book).look(again(before));
  expect(after.source).toBe("'Ventas 2025'!A1:C49");
  expect(after.people).toEqual(TEAM);
  expect(after.notices).toEqual(before.notices);
});

it("finds a table that was moved down, and one that was moved to another tab", () => {
  type(book, "Results", listRows(TEAM));
  const before = serviceOf(book).look(typed("Results"));
  edit("ADD_COLUMNS_ROWS", {
    ...{ dimension: "ROW", sheetId: idOf("Results"), sheetName: "Results" },
    ...{ base: 0, position: "before", quantity: 4 },
  });
  expect(serviceOf(book).look(again(before)).source).toBe("Results!A5:C53");
  edit("DELETE_SHEET", { sheetId: idOf("Results"), sheetName: "Results" });
  expect(() => serviceOf(book).look(again(before))).toThrow(/sales/);
  type(book, "Moved", listRows(TEAM), { row: 2, column: 2 });
  const moved = serviceOf(book).look(again(before));
  expect(moved.source).toBe("Moved!B2:D50");
  expect(moved.notices.join(" ")).toMatch(/elsewhere/);
});

it("keeps to a range where the user left a part of the table out", () => {
  type(book, "Results", teamRows(TEAM));
  expect(serviceOf(book).look(typed("Results!A1:C13"))).toMatchObject({
    source: "Results!A1:C13",
    table: null,
    months: 12,
  });
  expect(serviceOf(book).look(typed("Results!A1:B25"))).toMatchObject({ table: null });
  const whole = serviceOf(book).look(typed("Results!A1:C25"));
  expect(whole.table).toMatchObject({ headings: { date: "month", all: ["month", ...TEAM] } });
});

it("reads the title above a range that holds a whole table", () => {
  type(book, "Results", [["Premiums (EUR)"], [], ...teamRows(TEAM)]);
  const { source, metrics } = serviceOf(book).look(typed("Results!A3:C27"));
  expect(source).toBe("Results!A1:C27");
  expect(metrics).toMatchObject([{ name: "Premiums", currency: "EUR" }]);
});

it("takes the table that the user chooses of two, and keeps to it", () => {
  type(book, "Results", teamRows(TEAM));
  type(book, "Results", teamRows(["Zoe", "Yago", "Xenia"]), { row: 1, column: 5 });
  const first = serviceOf(book).look(typed("Results"));
  expect(first.doubts).toContainEqual(
    expect.objectContaining({ key: "table", answer: "A1:C25", isOpen: true }),
  );
  const told = { table: "E1:H25" };
  const second = serviceOf(book).look(again(first, { told }));
  expect(second).toMatchObject({ source: "Results!E1:H25", people: ["Zoe", "Yago", "Xenia"] });
  expect(serviceOf(book).look(again(second, { told })).people).toHaveLength(3);
  type(book, "Results", [[NOVEMBER[0], 1, 2, 3]], { row: 26, column: 5 });
  expect(serviceOf(book).look(again(second, { told })).people).toHaveLength(3);
});

it("understands what an earlier version kept, and refuses what it cannot read", () => {
  type(book, "Results", teamRows(TEAM));
  const old = {
    ...{ source: "Results!A1:C25", metric: "Results", period: "2026" },
    ...{ probability: 0.65, growth: null, steps: {} },
  };
  expect(serviceOf(book).plan(old as Question).goals).toHaveLength(2);
  const told = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`left:P${i}`, "yes"]));
  expect(() => serviceOf(book).look(typed("Results", { told }))).toThrow();
  expect(() => serviceOf(book).look("Results" as never)).toThrow();
});
