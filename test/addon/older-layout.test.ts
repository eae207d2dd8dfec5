import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { LAYOUTS_SETTING } from "../../src/sheet/workbook/lists/lists-tab.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { contentAt, ourTabsIn } from "./named-cells.ts";

let book: LocalWorkbook;
const write = () => serviceOf(book).write(questionAbout("Results!A1:C25", 0.65));

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  write();
});

const tabOf = (key: string) => ourTabsIn(book).find((tab) => tab.key === key)!;

/** Names of a tab's columns that are hidden, from left to right. */
const hiddenOn = (key: string): readonly string[] => {
  const { sheetId, place } = tabOf(key);
  return [...place.columns]
    .filter(([, at]) => book.model.getters.isColHidden(sheetId, at - 1))
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => name);
};

const command = (type: string, key: string, columns: readonly string[]): void => {
  const { sheetId, place } = tabOf(key);
  const elements = columns.map((name) => place.columns.get(name)! - 1);
  const sheetName = book.model.getters.getSheetName(sheetId);
  book.model.dispatch(type as never, { sheetId, dimension: "COL", elements, sheetName } as never);
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

const HELPERS = [
  ...["barName", "barBase", "barLow", "barHigh"],
  ...["chanceStart", "chanceGoal", "chanceStretch"],
];

it("hides what only formulas and charts reckon with, and draws it all the same", () => {
  expect(hiddenOn("goals")).toEqual(HELPERS);
  const { getters } = book.model;
  const [chart] = getters.getChartIds(tabOf("goals").sheetId);
  const { chartJsConfig } = getters.getChartRuntime(chart!) as never as {
    chartJsConfig: { data: { labels: string[]; datasets: { data: number[] }[] } };
  };
  expect(chartJsConfig.data.labels).toEqual(["Ana", "Bruno"]);
  for (const { data } of chartJsConfig.data.datasets) {
    expect(data.every((value) => value > 0)).toBe(true);
  }
});

it("hides the columns of an older tab once, and leaves those that were shown again or written in", () => {
  command("UNHIDE_COLUMNS_ROWS", "goals", HELPERS);
  write();
  expect(hiddenOn("goals")).toEqual([]);
  const { sheetId, place } = tabOf("goals");
  const col = place.columns.get("barBase")! - 1;
  book.model.dispatch("UPDATE_CELL", { sheetId, row: 40, col, content: "mine" });
  forgetVersion();
  write();
  expect(hiddenOn("goals")).toEqual(HELPERS.filter((name) => name !== "barBase"));
  command("UNHIDE_COLUMNS_ROWS", "goals", HELPERS);
  write();
  expect(hiddenOn("goals")).toEqual([]);
});
