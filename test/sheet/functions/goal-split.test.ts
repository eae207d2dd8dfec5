import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitOf } from "../../../src/core/goals/split.ts";
import { goalSplit } from "../../../src/sheet/functions/goal-split.ts";
import { TOY_YEAR } from "../../core/teams.ts";
import { column, context, day, refusal } from "./calls.ts";

const run = (...args: unknown[]) => goalSplit.run(args, context) as number[][];
const parts = (...args: unknown[]) => run(...args).flat();
const total = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0);
const START = day(2026, 1);

describe("GOAL_SPLIT", () => {
  it("is a column of twelve even months unless told otherwise", () => {
    expect(run(1200, START)).toEqual(column(Array(12).fill(100)));
    for (const blank of ["", undefined, [[""], [""]]])
      expect(run(1200, START, blank, blank, blank, blank)).toEqual(run(1200, START));
    expect(run(100, START, 1)).toEqual([[100]]);
  });

  it("ends months where the rounded running total ends", () => {
    // 3.33 → 3, 6.67 → 7, 10
    expect(parts(10, START, 3)).toEqual([3, 4, 3]);
    expect(parts(1000, START, 3, "", "", 100)).toEqual([300, 400, 300]);
    expect(parts(10, START, 3, "", "", 0.01)).toEqual([3.33, 3.34, 3.33]);
  });

  it("leaves what is no multiple of the unit to the last month", () => {
    expect(parts(1234.5, START, 3)).toEqual([412, 411, 411.5]);
    expect(total(parts(251_945.2837, START, 12, "", "", 1000))).toBe(251_945.2837);
  });

  it("follows the season from the month that it starts in", () => {
    // a goal of 1,200 over factors that add up to 12
    const year = [80, 60, 70, 70, 70, 80, 80, 50, 80, 100, 150, 310];
    expect(parts(1200, START, "", column(TOY_YEAR))).toEqual(year);
    expect(parts(1200, START, "", [TOY_YEAR])).toEqual(year);
    expect(parts(1200, START, "", [["Factor"], ...column(TOY_YEAR)])).toEqual(year);
    expect(parts(540, day(2026, 11), 3, column(TOY_YEAR))).toEqual([150, 310, 80]);
  });

  it("gives months of a ramp their share, and none of a month away", () => {
    const ramp = ["Ramp", 0, "25 %", 0.75, 1, ""];
    expect(parts(200, START, 4, "", column(ramp))).toEqual([0, 25, 75, 100]);
    expect(parts(201.5, START, 3, "", [[1, 1, 0]])).toEqual([101, 100.5, 0]);
    // factors 1.5 and 0.5 in turn, and half a month in the second
    const factors = column(Array.from({ length: 12 }, (_, i) => (i % 2 ? 0.5 : 1.5)));
    expect(parts(325, START, 3, factors, column([1, 0.5, 1]))).toEqual([150, 25, 150]);
  });

  it("takes a month, a year, a half-year and a quarter for the start", () => {
    for (const year of [2026, "2026", "2026-01", "ene 2026", 46023])
      expect(parts(1200, year, "", column(TOY_YEAR))[11]).toBe(310);
    expect(parts(600, "2026-H2")).toHaveLength(6);
    expect(parts(460, "2026-Q4", "", column(TOY_YEAR))).toEqual([82, 123, 255]);
    expect(parts(600, "2026-Q4", 5)).toHaveLength(5);
  });

  it("gives the months of the plan, and always adds up", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 1e7 }), (factors, goal) => {
        fc.pre(total(factors) > 0);
        const months = parts(goal, START, "", column(factors));
        expect(months).toEqual(splitOf(goal, factors, 1));
        expect(total(months)).toBe(goal);
      }),
      { numRuns: 30 },
    );
  });

  const option = (value: string, name: string, allowed: string) =>
    ["badOption", { value, name, allowed }] as const;
  const refused: readonly [string, readonly unknown[], string, object][] = [
    ["no goal", ["", START], "missing", { name: "goal" }],
    ["no start", [1200, ""], "missing", { name: "start_date" }],
    ["a goal in words", ["much", START], "notANumber", { value: "much", row: 0, name: "goal" }],
    ["an error", ["#N/A", START], "notANumber", { value: "#N/A", row: 0, name: "goal" }],
    ["two goals", [[[1, 2]], START], "oneValue", { name: "goal", cells: 2 }],
    ["a goal below 0", [-1, START], ...option("-1", "goal", "≥ 0")],
    ["a goal of 308 digits", [1e308, START], ...option("1e+308", "goal", "≤ 10¹⁵ × round_to")],
    ["no number", [Number.NaN, START], "notANumber", { value: "NaN", row: 0, name: "goal" }],
    ["a start that is no date", [1200, "soon"], "badPeriod", { value: "soon" }],
    ["TRUE for a start", [1200, true], "badPeriod", { value: "TRUE" }],
    [
      "a start of two months",
      [1200, "03/04/2026"],
      "dayOrMonth",
      { value: "03/04/2026", name: "start_date" },
    ],
    ["two starts", [1200, [[START, START]]], "oneValue", { name: "start_date", cells: 2 }],
    ["no month", [1200, START, 0], ...option("0", "months", "1–120")],
    ["half a month", [1200, START, 2.5], ...option("2.5", "months", "1–120")],
    ["a century", [1200, START, 1200], ...option("1200", "months", "1–120")],
    ["eleven factors", [1200, START, "", column(TOY_YEAR.slice(1))], "badFactors", { count: 11 }],
    [
      "a factor below 0",
      [1200, START, "", [[-1, ...TOY_YEAR.slice(1)]]],
      "badFactors",
      { count: 11 },
    ],
    [
      "factors of 308 digits",
      [1200, START, "", [Array(12).fill(1e308)]],
      "badFactors",
      { count: 0 },
    ],
    [
      "an error among factors",
      [1200, START, "", [["#REF!", ...TOY_YEAR.slice(1)]]],
      "notANumber",
      { value: "#REF!", row: 1, name: "factors" },
    ],
    [
      "a ramp that is shorter",
      [1200, START, 3, "", column([0.5, "", 1])],
      "sizes",
      { name: "ramp", cells: 2, other: "months", otherCells: 3 },
    ],
    [
      "a ramp in percent",
      [1200, START, 2, "", [[25, 100]]],
      "badOption",
      { value: "25", name: "ramp", allowed: "0–1", row: 1 },
    ],
    [
      "TRUE in a ramp",
      [1200, START, 2, "", column([1, true])],
      "notANumber",
      { value: "TRUE", row: 2, name: "ramp" },
    ],
    ["a ramp of nothing", [1200, START, 2, "", [[0, 0]]], "weightless", { name: "ramp" }],
    [
      "a ramp in months that sell nothing",
      [1200, START, 2, [[0, ...Array(11).fill(1)]], [[1, 0]]],
      "weightless",
      { name: "factors × ramp" },
    ],
    [
      "a unit of 0",
      [1200, START, "", "", "", 0],
      ...option("0", "round_to", "≥ 1, 1/2, 1/10, 1/100"),
    ],
    [
      "a unit of 0.3",
      [1200, START, "", "", "", 0.3],
      ...option("0.3", "round_to", "≥ 1, 1/2, 1/10, 1/100"),
    ],
    [
      "too many factors",
      [1, START, "", column(Array(50_001).fill(1))],
      "tooBig",
      { rows: 50_001, most: 50_000 },
    ],
  ];
  it.each(refused)("refuses %s", (_, args, code, facts) => {
    expect(refusal(() => run(...args))).toEqual({ code, facts });
  });
});
