import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, serviceOf, teamRows, type, typed } from "./local-book.ts";

const TEAM = ["Ana", "Bruno", "Carla"];
let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  type(book, "Sales", teamRows(TEAM));
  type(book, "Calls", teamRows(["ana", "Bruno", "Diego"]));
});

const planOf = (metric: string) =>
  serviceOf(book).plan({
    ...typed("Sales", { table: serviceOf(book).look(typed("Sales")).table }),
    ...{ metric, period: "2026", probability: 0.65, growth: null, steps: {} },
  });

const peopleWith = (main: string) =>
  planOf(main).goals.flatMap(({ rep, metric }) => (metric === main ? [rep] : []));

it("reads tabs of the same people together, a metric each, and says so", () => {
  const { metrics, metric, people, notices } = serviceOf(book).look(typed("Sales"));
  expect(metrics.map(({ name }) => name)).toEqual(["Sales", "Calls"]);
  expect(metric).toBe("Sales");
  expect(people).toEqual(["Ana", "Bruno", "Carla", "Diego"]);
  expect(notices.join(" ")).toMatch(/Sales, Calls/);
  expect(peopleWith("Calls")).toEqual(["Ana", "Bruno", "Diego"]);
  expect(peopleWith("Sales")).toEqual(TEAM);
});

it.each([
  ["other people", teamRows(["Zoe", "Yago", "Xenia"])],
  [
    "another layout",
    [
      ["Ana", "Bruno", "Carla"],
      [1, 2, 3],
    ],
  ],
  [
    "other years",
    teamRows(TEAM).map(([month, ...values]) => [String(month).replace("202", "201"), ...values]),
  ],
])("leaves a tab with %s alone", (_, rows) => {
  book.model.dispatch("DELETE_SHEET", {
    sheetId: book.model.getters.getSheetIdByName("Calls")!,
    sheetName: "Calls",
  });
  type(book, "Other", rows);
  expect(serviceOf(book).look(typed("Sales")).metrics).toHaveLength(1);
});

it("leaves them alone where the user names a part of the table", () => {
  expect(serviceOf(book).look(typed("Sales!A1:D13")).metrics).toHaveLength(1);
});

it("says that tabs of other years are not read", () => {
  const past = teamRows(TEAM).map(([month, ...values]) => [
    String(month).replace("202", "201"),
    ...values,
  ]);
  type(book, "Sales 2014", past);
  const { notices, metrics } = serviceOf(book).look(typed("Sales"));
  expect(notices.filter((notice) => notice.includes("Sales 2014"))).toHaveLength(1);
  expect(metrics.map(({ name }) => name)).toEqual(["Sales", "Calls"]);
});

it("reads a list of deals with the activities of the same people", () => {
  const months = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
  type(book, "Deals export", [
    ["Deal owner", "Stage", "Create date", "Close date", "Amount"],
    ...months.flatMap((month, i) => [
      ["Ana", "Closed Won", `${month}-02`, `${month}-20`, 100 + i],
      ["Luis", "Closed Lost", `${month}-03`, `${month}-21`, 90],
      ["Luis", "Closed Won", `${month}-04`, `${month}-22`, 80 + i],
    ]),
  ]);
  type(book, "Activity export", [
    ["Activity type", "Activity assigned to", "Activity date", "Title"],
    ...months.flatMap((month) => [
      ["Call", "Ana", `${month}-02`, "a"],
      ["Call", "Ana", `${month}-05`, "b"],
      ["Call", "Luis", `${month}-06`, "c"],
      ["Meeting", "Luis", `${month}-07`, "d"],
    ]),
  ]);
  for (const tab of ["Deals export", "Activity export"]) {
    const { metric, metrics, notices } = serviceOf(book).look(typed(tab));
    expect(metric).toBe("Amount");
    expect(metrics.map(({ name }) => name).sort()).toEqual(
      ["Amount", "Call", "Closed Won", "Deals created", "Meeting"].sort(),
    );
    const amount = metrics.find(({ name }) => name === "Amount")!;
    expect(amount.stages.map((stage) => stage.metric)).toEqual([
      "Call",
      "Meeting",
      "Deals created",
      "Closed Won",
    ]);
    expect(notices.join(" ")).toMatch(/Deals export|Activity export/);
  }
});
