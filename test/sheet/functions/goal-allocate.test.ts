import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalAllocate } from "../../../src/sheet/functions/goal-allocate.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => goalAllocate.run(args, context);
const partsOf = (result: unknown) =>
  (result as (number | string)[][]).flat().filter((cell): cell is number => cell !== "");
const total = (parts: readonly number[]) => parts.reduce((sum, x) => sum + x, 0);

describe("GOAL_ALLOCATE", () => {
  it("parts a goal by weights, in their shape, so that the parts add up to it", () => {
    expect(run(1000, column([1, 1, 1]))).toEqual(column([334, 333, 333]));
    expect(run(1000, [[1, 2, 2]])).toEqual([[200, 400, 400]]);
    expect(run(1000, 7)).toBe(1000);
    for (const blank of ["", undefined, [[""]]])
      expect(run(1000, column([3, 1]), blank, blank, blank)).toEqual(column([750, 250]));
  });

  it("keeps minimums and maximums, one for all or one each, blanks for none", () => {
    const weights = column([1, 1, 2]);
    expect(run(100, weights, 30)).toEqual(column([30, 30, 40]));
    expect(run(100, weights, "", 40)).toEqual(column([30, 30, 40]));
    expect(run(100, weights, column([40, "", ""]))).toEqual(column([40, 20, 40]));
    expect(run(100, weights, column(["", 10, ""]), column(["", "", 20]))).toEqual(
      column([40, 40, 20]),
    );
  });

  it("rounds to what is asked, and finer only where the goal is no multiple", () => {
    const weights = column([3, 3, 1]);
    expect(run(1000, weights, "", "", 50)).toEqual(column([450, 400, 150]));
    expect(run(100, column([1, 1, 1]), "", "", 0.01)).toEqual(column([33.34, 33.33, 33.33]));
    expect(run(1050, column([1, 1]), "", "", 100)).toEqual(column([530, 520]));
  });

  it("leaves a heading's cell and blank weights empty", () => {
    const weights = column(["Sales 2025", "1.000,00 €", "", "3.000,00 €", 0, "", ""]);
    const least = column(["Minimum", "", 5000, "", 10, "", ""]);
    expect(run(410, weights, least)).toEqual(column(["", 100, "", 300, 10]));
    expect(run(410, weights, 10)).toEqual(column(["", 100, "", 300, 10]));
  });

  it("gives equal parts where nobody has a weight", () => {
    expect(run(90, column([0, 0]))).toEqual(column([45, 45]));
  });

  it("adds up to any whole goal", () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 1e9 }), (list, goal) => {
        expect(total(partsOf(run(goal, column(list))))).toBe(goal);
        const cents = partsOf(run(goal / 100, column(list), "", "", 0.01));
        expect(total(cents.map((part) => Math.round(part * 100)))).toBe(goal);
      }),
      { numRuns: 50 },
    );
  });

  it("reads whole columns of a long sheet", () => {
    const weights = column([1, 3, ...Array(130_000).fill("")]);
    expect(run(100, weights)).toEqual(column([25, 75]));
  });

  it("asks for nothing but its arguments", () => {
    const deaf = { ...context, language: () => expect.fail("asked for the language") };
    expect(goalAllocate.run([10, [[1, 1]]], deaf)).toEqual([[5, 5]]);
  });

  const weights = column([1, 2]);
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no goal", ["", weights], "missing", { name: "team_goal" }],
      ["no weights", [100, ""], "missing", { name: "weights" }],
      ["headings alone", [100, column(["Weight", ""])], "missing", { name: "weights" }],
      ["two goals", [column([1, 2]), weights], "oneValue", { name: "team_goal", cells: 2 }],
      [
        "words for the goal",
        ["much", weights],
        "notANumber",
        { value: "much", row: 0, name: "team_goal" },
      ],
      [
        "a goal below nothing",
        [-5, weights],
        "badOption",
        { value: "-5", name: "team_goal", allowed: "≥ 0" },
      ],
      [
        "a goal beyond all money",
        [1e308, weights],
        "badOption",
        { value: "1e+308", name: "team_goal", allowed: "≤ 1E+15" },
      ],
      [
        "a negative weight",
        [100, column([1, -1])],
        "badOption",
        { value: "-1", name: "weights", allowed: "≥ 0", row: 2 },
      ],
      [
        "words among weights",
        [100, column([1, "x"])],
        "notANumber",
        { value: "x", row: 2, name: "weights" },
      ],
      [
        "an error value at the top",
        [100, column(["#N/A", 1])],
        "notANumber",
        { value: "#N/A", row: 1, name: "weights" },
      ],
      [
        "a truth value",
        [100, column([1, true])],
        "notANumber",
        { value: "TRUE", row: 2, name: "weights" },
      ],
      [
        "fewer minimums than weights",
        [100, column([1, 2, 3]), weights],
        "sizes",
        { name: "weights", cells: 3, other: "min", otherCells: 2 },
      ],
      [
        "words for a maximum",
        [100, weights, "", "none"],
        "notANumber",
        { value: "none", row: 0, name: "max" },
      ],
      [
        "a negative minimum",
        [100, weights, -1],
        "badOption",
        { value: "-1", name: "min", allowed: "≥ 0" },
      ],
      [
        "a minimum above the maximum",
        [100, weights, column([0, 50]), 40],
        "minAboveMax",
        { row: 2, min: 50, max: 40 },
      ],
      [
        "minimums above the goal",
        [100_000, weights, 60_000],
        "minimumsExceed",
        { least: 120_000, goal: 100_000 },
      ],
      [
        "a goal above the maximums",
        [100_000, weights, "", 44_000],
        "notPlaced",
        { goal: 100_000, most: 88_000, missing: 12_000 },
      ],
      [
        "what only a weight of 0 could take",
        [100, column([1, 0]), "", column([40, ""])],
        "notPlaced",
        { goal: 100, most: 40, missing: 60 },
      ],
      [
        "rounding to nothing",
        [100, weights, "", "", 0],
        "badOption",
        { value: "0", name: "round_to", allowed: "1, 10, 100 … 1/10, 1/100" },
      ],
      [
        "rounding to what parts no 1",
        [100, weights, "", "", 0.07],
        "badOption",
        { value: "0.07", name: "round_to", allowed: "1, 10, 100 … 1/10, 1/100" },
      ],
      [
        "more than 50,000 weights",
        [100, column(Array(50_001).fill(1))],
        "tooBig",
        { rows: 50_001, most: 50_000 },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
