import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { LAYOUTS_SETTING } from "../../src/sheet/workbook/lists/lists-tab.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { contentAt, ourTabsIn, shownAt } from "./named-cells.ts";

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
    .map(([name]) => name)
    .filter((name) => name !== "announced"); // empty as long as nothing is published
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

const PERIOD = "2026";
/** What the Tracking tab has had since the third version of the layouts. */
const ADDED = ["until", "last", "counted", "gone"];
const COLUMNS = ["goal", "actual", "until", "due", "pace", "projection", "status", "perWeek"];

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

it("draws lines at whole numbers alone where an axis shows nothing between them", () => {
  const { getters } = book.model;
  const precisionOf = (tab: string, axis: "x" | "y") => {
    const [chart] = getters.getChartIds(tabOf(tab).sheetId);
    const { chartJsConfig } = getters.getChartRuntime(chart!) as never as {
      chartJsConfig: { options: { scales: Record<string, { ticks: { precision?: number } }> } };
    };
    return chartJsConfig.options.scales[axis]!.ticks.precision;
  };
  expect(precisionOf("goals", "x")).toBe(0);
  expect(precisionOf("seasonality", "y")).toBeUndefined(); // 0.5 is half a month
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

it("puts the columns that an older tab has not yet beside those that it has, and reckons as a new one", () => {
  const rowOf = (person: string) => `people:${person}\u2502${PERIOD}`;
  const typeResults = (): void => {
    for (const [person, results] of Object.entries({ Ana: [2500, 2400], Bruno: [900] })) {
      const { place } = tabOf("tracking");
      const at = { row: place.rows.get(rowOf(person))!, column: place.columns.get("month.1")! };
      type(book, "Tracking", [results], at);
    }
  };
  const shown = (): readonly (readonly unknown[])[] => {
    const { cells } = tabOf("tracking");
    return COLUMNS.flatMap((name) =>
      [rowOf("Ana"), rowOf("Bruno"), "total"].map((row) => {
        const spot = cells.find((cell) => cell.rowName === row && cell.columnName === name);
        return [name, row, spot && shownAt(book, spot)];
      }),
    );
  };
  typeResults();
  const fresh = shown();
  expect(fresh.every(([, , value]) => value !== undefined)).toBe(true);
  const arrangement = [...tabOf("tracking").place.columns.keys()];
  command("REMOVE_COLUMNS_ROWS", "tracking", ADDED);
  forgetVersion();
  write();
  expect(shown()).toEqual(fresh);
  expect(hiddenOn("tracking").slice(0, 6)).toEqual(["period", "who", "metric", ...ADDED.slice(1)]);
  const { columns } = tabOf("tracking").place;
  const inOrder = [...columns].sort(([, a], [, b]) => a - b).map(([name]) => name);
  expect(inOrder).toEqual(arrangement);
  serviceOf(book).undo();
  const left = [...tabOf("tracking").place.columns.keys()];
  expect(left).toEqual(arrangement.filter((name) => !ADDED.includes(name)));
  write();
  expect(shown()).toEqual(fresh);
});
