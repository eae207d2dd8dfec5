import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityLimit } from "../../../src/sheet/functions/capacity-limit.ts";
import { column, refusal, silent } from "./calls.ts";

const run = (...args: unknown[]) => capacityLimit.run(args, silent);

// 400 h · 0.85 ÷ 3 h = 113.3 sales; 112 cases · 0.85 = 95.2; 300 units · 0.85 ÷ 2 = 127.5
const NAMES = column(["Support", "Back office", "Supplier"]);
const AVAILABLE = column([400, 112, 300]);
const NEED = column([3, 1, 2]);

describe("CAPACITY_LIMIT", () => {
  it("plans 95 orders where the back office can do 112", () => {
    expect(run(112, 1)).toBeCloseTo(95.2, 12);
    for (const blank of ["", undefined, [[""], [""]]])
      expect(run(112, 1, blank, "", "")).toBe(run(112, 1));
  });

  it("is what the scarcest resource carries, with its name where there are names", () => {
    expect(run(AVAILABLE, NEED)).toBeCloseTo(95.2, 12);
    expect(run(AVAILABLE, NEED, NAMES)).toEqual([[112 * 0.85, "Back office"]]);
    expect(run([[400, 112]], column([3, 1]), [["Support", ""]])).toEqual([
      [112 * 0.85, "available #2"],
    ]);
  });

  it("takes utilisation and backlog for all or for each", () => {
    expect(run(AVAILABLE, NEED, NAMES, 1, 12)).toEqual([[100, "Back office"]]);
    // 400 · 0.6 ÷ 3 = 80; 112 − 20 = 92; 300 · 0.85 ÷ 2 = 127.5
    expect(run(AVAILABLE, NEED, NAMES, column(["60 %", 1, ""]), column(["", 20, 0]))).toEqual([
      [80, "Support"],
    ]);
    expect(run(100, 1, "", 1, 250)).toBe(0);
  });

  it("passes over headings, empty rows and what sales do not need", () => {
    const whole = (heading: string, cells: readonly (number | string)[]) =>
      column([heading, ...cells.slice(0, 1), "", ...cells.slice(1), "", ""]);
    const args = [
      whole("Hours", [400, 112, 300, 0]),
      whole("Per sale", [3, 1, 2, 0]),
      whole("Resource", ["Support", "Back office", "Supplier", "Training"]),
    ];
    expect(run(...args)).toEqual(run(AVAILABLE, NEED, NAMES));
  });

  it("grows with what is available, and falls by the backlog", () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 50 }), (available, need, backlog) => {
        const limit = run(available, need, "", "", backlog);
        expect(limit).toBeCloseTo(Math.max(0, (available * 0.85) / need - backlog), 9);
        expect(run(column([available, 1e6]), column([need, 1]), "", "", backlog)).toBe(limit);
      }),
      { numRuns: 30 },
    );
  });

  const bad = (name: string, part: string, value: string) =>
    ["badCapacity", { name, part, value }] as const;
  const refused: readonly [string, readonly unknown[], string, object][] = [
    ["nothing available", ["", 1], "missing", { name: "available" }],
    ["no need", [112, ""], "missing", { name: "need_per_sale" }],
    [
      "headings alone",
      [column(["Hours", ""]), column(["Each", ""])],
      "missing",
      { name: "available" },
    ],
    [
      "words",
      [column([400, "many"]), NEED],
      "notANumber",
      { value: "many", row: 2, name: "available" },
    ],
    ["an error", ["#N/A", 1], "notANumber", { value: "#N/A", row: 0, name: "available" }],
    [
      "an error at the top",
      [column(["#DIV/0!", 2]), column([1, 1])],
      "notANumber",
      { value: "#DIV/0!", row: 1, name: "available" },
    ],
    ["TRUE", [true, 1], "notANumber", { value: "TRUE", row: 0, name: "available" }],
    [
      "another size",
      [AVAILABLE, column([3, 1])],
      "sizes",
      { name: "need_per_sale", cells: 2, other: "available", otherCells: 3 },
    ],
    [
      "too few names",
      [AVAILABLE, NEED, "Support"],
      "sizes",
      { name: "names", cells: 1, other: "available", otherCells: 3 },
    ],
    [
      "two backlogs for three",
      [AVAILABLE, NEED, "", "", [[1, 2]]],
      "sizes",
      { name: "backlog", cells: 2, other: "available", otherCells: 3 },
    ],
    ["half a row", [AVAILABLE, column([3, "", 2]), NAMES], ...bad("Back office", "need", "")],
    [
      "the other half",
      [column([400, ""]), column([3, 1])],
      ...bad("available #2", "available", ""),
    ],
    ["less than nothing", [-5, 1], ...bad("available", "available", "-5")],
    ["a need below 0", [AVAILABLE, column([3, 1, -2]), NAMES], ...bad("Supplier", "need", "-2")],
    ["a utilisation in percent", [112, 1, "", 85], ...bad("available", "utilisation", "85")],
    ["a backlog below 0", [112, 1, "", "", -1], ...bad("available", "backlog", "-1")],
    [
      "a sale that takes nothing",
      [112, 0],
      "badOption",
      { value: "0", name: "need_per_sale", allowed: "> 0" },
    ],
    [
      "a limit without end",
      [1e308, 1e-308],
      "badOption",
      { value: "1e-308", name: "need_per_sale", allowed: "> 0" },
    ],
    ["too many rows", [column(Array(50_001).fill(1)), 1], "tooBig", { rows: 50_001, most: 50_000 }],
  ];
  it.each(refused)("refuses %s", (_, args, code, facts) => {
    expect(refusal(() => run(...args))).toEqual({ code, facts });
  });

  it("carries 50,000 rows", () => {
    const ones = column(Array(50_000).fill(1));
    expect(run(ones, ones)).toBe(0.85);
  });
});
