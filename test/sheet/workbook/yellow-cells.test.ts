import { describe, expect, it } from "vitest";
import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { evaluated, type ValueAt } from "./evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "./facts.ts";
import { wholeWorkbook } from "./layouts.ts";
import { several } from "./several-metrics.ts";

const paying = workbookFacts({
  incentives: {
    targets: new Map(RESULTS.people.map(({ person }) => [person, 3000])),
    curve: [
      [0.8, 0.5],
      [1, 1],
      [1.2, 1.5],
    ],
    ...{ cap: 2, budget: 12_000 },
  },
  resources: [{ name: "Orders", available: 100, need: 1, utilisation: 0.85, backlog: 5 }],
});

/** All yellow cells, "tab|row|column". */
const yellowOf = (layouts: readonly Layout[]): readonly string[] =>
  layouts.flatMap(({ key, cells }) =>
    cells
      .filter(({ role }) => role === "input" || role === "inputWord" || role === "inputText")
      .map(({ row, column }) => `${key}|${row}|${column}`),
  );

const formulaCells = (layouts: readonly Layout[]) =>
  layouts.flatMap(({ key, cells }) =>
    cells.flatMap(({ row, column, content }) =>
      typeof content === "object" ? [[key, row, column] as const] : [],
    ),
  );

const errorsIn = (layouts: readonly Layout[], at: ValueAt): readonly string[] =>
  formulaCells(layouts).flatMap((cell) => {
    const value = String(at(...cell));
    return value.startsWith("#") ? [`${cell.join("|")} ${value}`] : [];
  });

/** Those that formulas stand on and that hold numbers from 0 on, the first of each kind. */
const AMOUNTS = [
  ...["goals|people:Ana|own", "goals|target|final", "seasonality|months:Jan|own"],
  ...["incentives|curve:1|person", "incentives|cap|target"],
  ...["incentives|people:Ana|target", "incentives|cost:1|at.1"],
  ...["incentives|spiffs:1|at.2", "incentives|spiffs:1|at.3"],
  ...["available", "need", "utilisation", "backlog"].map((one) => `potential|resources:1|${one}`),
  "tracking|asOf|goal",
];

describe("yellow cells", () => {
  it.each([
    ["text", "none"],
    ["a number below 0", -5],
    ["nothing", ""],
  ])("break no formula of any tab where all hold %s", (_what, typed) => {
    for (const of of [paying, several]) {
      const layouts = wholeWorkbook(of, SPANISH);
      const all = Object.fromEntries(yellowOf(layouts).map((cell) => [cell, typed]));
      expect(errorsIn(layouts, evaluated(layouts, all))).toEqual([]);
    }
  });

  it.each(AMOUNTS.flatMap((cell) => [[cell, "none"] as const, [cell, -5] as const]))(
    "say in a cell beside %s that %s is no number from 0 on, and reckon as if it were blank",
    (cell, typed) => {
      const layouts = wholeWorkbook(paying, ENGLISH);
      const [blank, wrong] = ["", typed].map((one) => evaluated(layouts, { [cell]: one }));
      const other = formulaCells(layouts).filter((one) => blank!(...one) !== wrong!(...one));
      const said = other.map((one) => String(wrong!(...one))).filter((one) => one.startsWith("▲"));
      expect(said).toHaveLength(1);
      expect(other.map(([tab]) => tab)).toEqual(other.map(() => cell.split("|")[0]));
      expect(errorsIn(layouts, wrong!)).toEqual([]);
    },
  );

  it("leave out a row of the curve that pays what is no share", () => {
    const layouts = wholeWorkbook(paying, ENGLISH);
    const row = "incentives|curve:2";
    const wrong = evaluated(layouts, { [`${row}|target`]: "none" });
    const without = evaluated(layouts, { [`${row}|target`]: "", [`${row}|person`]: "" });
    const other = formulaCells(layouts).filter((one) => wrong(...one) !== without(...one));
    expect(other).toEqual([["incentives", "curve:2", "at.1"]]);
  });

  it("say of a result of a month that it is no number", () => {
    const layouts = wholeWorkbook(several, ENGLISH);
    const cells = ["people:Ana│2026", "measures:Quejas│Ana│2026"] as const;
    const typed = Object.fromEntries(cells.map((row) => [`tracking|${row}|month.1`, "n/a"]));
    const at = evaluated(layouts, typed);
    expect(cells.map((row) => at("tracking", row, "status"))).toEqual([
      "▲ No number",
      "▲ No number",
    ]);
  });
});
