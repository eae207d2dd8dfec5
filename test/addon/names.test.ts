import { beforeEach, describe, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { NameAnswer } from "../../src/addon/steps.ts";
import type { StateGetters } from "../../src/local/gas/engine/workbook-plugin.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { listRows, localBook, questionAbout, serviceOf, type, valueAt } from "./local-book.ts";
import { contentAt, ourTabsIn } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";
import { unlogged } from "./unlogged.ts";

/** Writing some times takes long where the machine has much to do. */
const PATIENCE = 120_000;
const TEAM = ["Ana", "Bruno", "Carla"];
let book: LocalWorkbook;

/** A list of two metrics under the names that an export has. */
const rows = () =>
  listRows(TEAM).map(([date, rep, value], i) => [
    ...(i === 0
      ? ["date", "sales_agent", "close_value", "won_cnt"]
      : [date!, rep!, value!, 5 + (i % 7)]),
  ]);

const question = (metricNames: readonly NameAnswer[] = [], probability = 0.65) => ({
  ...questionAbout("Export!A1:D73", probability),
  metric: "close_value",
  steps: {
    stages: [{ metric: "won_cnt" }],
    measures: [{ metric: "won_cnt" }],
    ...(metricNames.length > 0 ? { metricNames } : {}),
  },
});

const NAMES = [
  { metric: "close_value", name: "Sales won" },
  { metric: "won_cnt", name: "Orders" },
];

/** Every text of our tabs in sight, but for the log, and the notes in them. */
const textsIn = (): readonly string[] => {
  const { getters } = book.model;
  const { notes } = (getters as unknown as StateGetters).getAppsScriptState();
  return getters.getSheetIds().flatMap((sheetId) => {
    const name = getters.getSheetName(sheetId);
    if (!getters.isSheetVisible(sheetId) || ["Log", "Cambios", "Export"].includes(name)) return [];
    const cells = getters
      .getCells(sheetId)
      .map(({ id }) => String(getters.getEvaluatedCell(getters.getCellPosition(id)).value));
    return [...cells, ...notes.filter((one) => one.sheetId === sheetId).map(({ text }) => text)];
  });
};

beforeEach(async () => {
  book = await localBook();
  type(book, "Export", rows());
});

describe("a metric's name", () => {
  it("stands in every tab, title and reason in the place of the source's word, and nowhere in the data for programs", () => {
    serviceOf(book).write(question(NAMES));
    const texts = textsIn();
    expect(texts.filter((text) => /close_value|won_cnt/.test(text))).toEqual([]);
    expect(textsIn()).toContain("Goals 2026 · Sales won");
    expect(texts.some((text) => text.includes("Orders"))).toBe(true);
    const report = serviceOf(book).plan(question(NAMES));
    const metrics = new Set([...report.goals, ...report.team].map(({ metric }) => metric));
    expect([...metrics]).toEqual(["close_value", "won_cnt"]);
    const { reasons, activities } = serviceOf(book).preview(question(NAMES));
    expect(activities.map(({ metric }) => metric)).toEqual(["Orders"]);
    expect(JSON.stringify([reasons, report.goals.map(({ why }) => why)])).not.toMatch(
      /close_value|won_cnt/,
    );
  });

  it("is the source's own where nobody gave one", () => {
    serviceOf(book).write(question());
    expect(textsIn()).toContain("Goals 2026 · close_value");
  });

  it.each([
    [
      [{ metric: "close_value", name: "won_CNT" }],
      /Two metrics would be called “won_cnt”: close_value, won_cnt/,
    ],
    [[{ metric: "close_value", name: "x".repeat(41) }], /too long,.* 40 letters/],
    [[{ metric: "close_value", name: "Sales\nwon" }], /several lines/],
    [[{ metric: "close_value", name: " " }], /is empty/],
    [[{ metric: "closed", name: "Sales" }], /closed/],
  ])("is refused in a sentence where it cannot be one: %j", (names, sentence) => {
    expect(() => serviceOf(book).preview(question(names))).toThrow(sentence);
  });

  it(
    "can be changed later: rows, and what the user typed into them, stay, and undo gives the old one back",
    () => {
      serviceOf(book).write(question());
      const own = ourTabsIn(book)
        .find(({ key }) => key === "metrics")!
        .cells.find(
          ({ rowName, columnName }) =>
            rowName.startsWith("measures:won_cnt") &&
            rowName.endsWith("Bruno") &&
            columnName === "own",
        )!;
      type(book, "Metrics", [[77]], own);
      type(book, "Goals", [[50_000]], { row: 8, column: 11 });
      const before = stateOf(book);
      const rowsBefore = rowCounts();
      serviceOf(book).write(question(NAMES));
      expect(rowCounts()).toEqual(rowsBefore);
      expect(contentAt(book, own.sheetId, own.row, own.column)).toBe("77");
      expect(valueAt(book, "Goals!K8")).toBe(50_000);
      expect(textsIn().filter((text) => /close_value|won_cnt/.test(text))).toEqual([]);
      serviceOf(book).undo();
      expect(unlogged(stateOf(book))).toEqual(unlogged(before));
    },
    PATIENCE,
  );

  it(
    "keeps announced goals and what changes, which go by the source's word",
    () => {
      serviceOf(book).write(question());
      const announced = {
        ...question(NAMES, 0.8),
        steps: { ...question(NAMES).steps, announced: true },
      };
      const { goals } = serviceOf(book).plan(announced);
      expect(goals.filter(({ flags }) => flags.includes("held"))).not.toEqual([]);
      expect(serviceOf(book).changes(question(NAMES))).toMatchObject({ instead: "", goals: [] });
    },
    PATIENCE,
  );

  it("cannot be the one that another metric had: nothing could tell their rows apart", () => {
    serviceOf(book).write(question(NAMES));
    const swapped = [
      { metric: "close_value", name: "Orders" },
      { metric: "won_cnt", name: "Sales won" },
    ];
    expect(() => serviceOf(book).write(question(swapped))).toThrow(/was called/);
    expect(textsIn()).toContain("Goals 2026 · Sales won");
  });
});

/** Lists as a version left it that gave the name by itself, where nobody had. */
const forgetNames = (): void => {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Listas")!;
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, i) => i + 1);
  const row = rows.find((one) => contentAt(book, sheetId, one, 1) === "answers")!;
  const answers = JSON.parse(contentAt(book, sheetId, row, 2)) as Question;
  const { metricNames: _, ...steps } = answers.steps;
  const content = JSON.stringify({ ...answers, steps });
  book.model.dispatch("UPDATE_CELL", { sheetId, row: row - 1, col: 1, content });
};

const rowCounts = () =>
  ourTabsIn(book)
    .filter(({ key }) => key !== "log" && key !== "lists")
    .map(({ key, place }) => [key, place.rows.size]);

describe("what the source has no word for", () => {
  const deals = (stage: string) => [
    ["opportunity_id", "sales_agent", "deal_stage", "engage_date", "close_date", "close_value"],
    ...Array.from({ length: 120 }, (_, i) => {
      const month = `${2024 + Math.floor(i / 60)}-${String((Math.floor(i / 5) % 12) + 1).padStart(2, "0")}`;
      const isWon = i % 3 !== 0;
      return [
        `ID${i}`,
        TEAM[i % 3]!,
        isWon ? stage : "Lost",
        `${month}-03`,
        `${month}-20`,
        isWon ? 1000 + 10 * i : 0,
      ];
    }),
  ];

  it.each([
    ["es", ["close_value", "Negocios ganados", "Negocios iniciados"]],
    ["en", ["close_value", "Deals won", "Deals opened"]],
  ] as const)("is named in the user's language (%s)", async (userLocale, names) => {
    const own = await localBook({ userLocale });
    type(own, "Deals", deals("Won"));
    const { metrics } = serviceOf(own).look(null);
    expect(metrics.map(({ usual }) => usual).sort()).toEqual([...names].sort());
    expect(metrics.map(({ name }) => name)).toContain("Won");
  });

  it(
    "changes its name in an older file: «Negocios abiertos» are «Negocios iniciados» with the next update",
    async () => {
      book = await localBook({ userLocale: "es", locale: "es_ES" });
      type(book, "Export", deals("Won"));
      const found = serviceOf(book).look(null);
      const opened = found.metrics.find(({ usual }) => usual === "Negocios iniciados")!.name;
      const asked = (steps: Question["steps"]): Question => ({
        ...questionAbout(found.source),
        ...{ table: found.table, metric: "close_value" },
        steps: { stages: [{ metric: opened }], measures: [{ metric: opened }], ...steps },
      });
      const older = asked({ metricNames: [{ metric: opened, name: "Negocios abiertos" }] });
      serviceOf(book).write(older);
      forgetNames();
      const own = ourTabsIn(book)
        .find(({ key }) => key === "metrics")!
        .cells.find(
          ({ rowName, columnName }) =>
            rowName.startsWith("measures:Negocios abiertos") && columnName === "own",
        )!;
      type(book, "Métricas", [[77]], own);
      const before = [...textsIn()].sort();
      const rowsBefore = rowCounts();
      const last = serviceOf(book).open().answers!;
      expect(last.steps.metricNames).toBeUndefined();
      expect(textsIn().some((text) => text.includes("Negocios abiertos"))).toBe(true);
      serviceOf(book).write(last);
      expect(rowCounts()).toEqual(rowsBefore);
      expect(contentAt(book, own.sheetId, own.row, own.column)).toBe("77");
      expect(textsIn().filter((text) => text.includes("Negocios abiertos"))).toEqual([]);
      expect(textsIn().some((text) => text.includes("Negocios iniciados"))).toBe(true);
      serviceOf(book).undo();
      expect([...textsIn()].sort()).toEqual(before);
    },
    PATIENCE,
  );
});
