import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payoutAmount } from "../../../src/sheet/functions/payout-amount.ts";
import { payoutRate } from "../../../src/sheet/functions/payout-rate.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => payoutAmount.run(args, context);

/** Half at 50 %, all at 100 %, then one point a point. */
const CURVE = [
  [0.5, 0.5],
  [1, 1],
];

describe("PAYOUT_AMOUNT", () => {
  it("pays the target incentive at the goal, half of it at 80 %, half more at 120 %", () => {
    const actual = column([790, 800, 900, 1000, 1200, 1400]);
    expect(run(actual, 1000, 3000)).toEqual(column([0, 1500, 2250, 3000, 4500, 6000]));
    for (const blank of ["", undefined, [[""], [""]]]) {
      expect(run(1200, 1000, 3000, blank, blank)).toBe(4500);
    }
  });

  it("takes one goal and one incentive for all, or one each", () => {
    expect(run(column([50, 60]), column([100, 50]), column([1000, 2000]), CURVE)).toEqual(
      column([500, 2400]),
    );
    expect(run([[50, 60]], 100, column([1000, 2000]), CURVE)).toEqual([[500, 1200]]);
    expect(run(100, column([100, 200]), 1000, CURVE)).toEqual(column([1000, 500]));
  });

  it("pays no more than the cap, and nothing for refunds", () => {
    expect(run(column([300, -20, 0]), 100, 1000, "", 1.5)).toEqual(column([1500, 0, 0]));
  });

  it("takes a goal of nothing as just reached", () => {
    expect(run(column([0, 7]), 0, 1000)).toEqual(column([1000, 1000]));
  });

  it("leaves a heading's cell and rows that are not whole empty, and stops at the last", () => {
    const actual = column(["Sold", 100, "", 100, "1.000,00 €", "", "", ""]);
    const goals = column(["Goal", 100, 100, "", 1000, 100, "", ""]);
    expect(run(actual, goals, 500)).toEqual(column(["", 500, "", "", 500]));
    const [wide, other] = [
      [
        [100, 50, ""],
        [80, "", ""],
      ],
      [
        [100, 100, 100],
        [100, 100, 100],
      ],
    ];
    expect(run(wide, other, 10, CURVE)).toEqual([
      [10, 5, ""],
      [8, "", ""],
    ]);
    expect(run(column([100, ""]), column(["", 100]), 10)).toEqual([[""]]);
  });

  it("is PAYOUT_RATE of the attainment, times the incentive", () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        fc.double({ min: 0, max: 3, noNaN: true }),
        amount,
        (goal, share, pay) => {
          const result = goal * share;
          const rate = payoutRate.run([result / goal], context);
          expect(run(result, goal, pay)).toBe(pay * Number(rate));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("asks for nothing but its arguments", () => {
    const deaf = { ...context, language: () => expect.fail("asked for the language") };
    expect(payoutAmount.run([100, 100, 50], deaf)).toBe(50);
  });

  const some = column([100, 200]);
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no result", ["", 100, 50], "missing", { name: "actual" }],
      ["no goal", [some, "", 50], "missing", { name: "goal" }],
      ["no incentive", [some, 100, [[""]]], "missing", { name: "target_incentive" }],
      [
        "fewer goals than results",
        [column([1, 2, 3]), some, 50],
        "sizes",
        { name: "actual", cells: 3, other: "goal", otherCells: 2 },
      ],
      [
        "more incentives than goals",
        [1, some, column([1, 2, 3])],
        "sizes",
        { name: "goal", cells: 2, other: "target_incentive", otherCells: 3 },
      ],
      [
        "words among the results",
        [column([100, "n.d. aprox"]), 100, 50],
        "notANumber",
        { value: "n.d. aprox", row: 2, name: "actual" },
      ],
      [
        "words for the goal",
        [some, "much", 50],
        "notANumber",
        { value: "much", row: 0, name: "goal" },
      ],
      [
        "an error value at the top",
        [column(["#N/A", 1]), 100, 50],
        "notANumber",
        { value: "#N/A", row: 1, name: "actual" },
      ],
      [
        "a truth value",
        [some, some, true],
        "notANumber",
        { value: "TRUE", row: 0, name: "target_incentive" },
      ],
      [
        "a negative goal",
        [some, -100, 50],
        "badOption",
        { value: "-100", name: "goal", allowed: "≥ 0" },
      ],
      [
        "a negative incentive",
        [some, 100, -50],
        "badOption",
        { value: "-50", name: "target_incentive", allowed: "≥ 0" },
      ],
      [
        "a result beyond all money",
        [1e308, 100, 50],
        "badOption",
        { value: "1e+308", name: "actual", allowed: "≤ 1E+15" },
      ],
      [
        "a goal in thousands",
        [some, column([100, 0.2]), 50],
        "goalTooLow",
        { row: 2, name: "goal", goal: 0.2, other: "actual", amount: 200 },
      ],
      [
        "a goal of next to nothing",
        [100, 1e-300, 50],
        "goalTooLow",
        { row: 0, name: "goal", goal: 1e-300, other: "actual", amount: 100 },
      ],
      [
        "a curve in percent",
        [some, 100, 50, [[80, 50]]],
        "notAShare",
        { value: 80, name: "curve" },
      ],
      ["a cap in percent", [some, 100, 50, "", 200], "notAShare", { value: 200, name: "cap" }],
      [
        "more than 50,000 results",
        [column(Array(50_001).fill(1)), 100, 50],
        "tooBig",
        { rows: 50_001, most: 50_000 },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
