import { describe, expect, it } from "vitest";
import { payoutRate } from "../../../src/sheet/functions/payout-rate.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => payoutRate.run(args, context);

/** Half at 50 %, all at 100 %, then one point a point. */
const CURVE = [
  [0.5, 0.5],
  [1, 1],
];

describe("PAYOUT_RATE", () => {
  it("pays by the usual curve where none is passed", () => {
    expect(run(0.9)).toBeCloseTo(0.75, 12);
    expect(run(1)).toBe(1);
    for (const blank of ["", undefined, [[""], [""]]]) expect(run(1.2, blank, blank)).toBe(1.5);
  });

  it("spills in the shape of the range, blanks included, refunds paid nothing", () => {
    expect(run(column([0.5, "", 1, 1.2, ""]))).toEqual([[0], [""], [1], [1.5]]);
    expect(run([[-0.2, 1]])).toEqual([[0, 1]]);
  });

  it("takes a curve with a heading, empty rows, and shares written as percentages", () => {
    const written = [
      ["Attainment", "Payout"],
      ["50 %", "50 %"],
      ["", ""],
      ["100 %", 1],
      ["", ""],
    ];
    for (const attainment of [0.4, 0.5, 0.75, 1, 1.7])
      expect(run(attainment, written)).toBe(run(attainment, CURVE));
    expect(run(0.75, CURVE)).toBe(0.75);
    expect(run(1.7, CURVE)).toBeCloseTo(1.7, 12);
    expect(run("75 %", CURVE)).toBe(0.75);
  });

  it("pays no more than the cap", () => {
    expect(run(column([0.75, 1.2, 3]), CURVE, 1.1)).toEqual([[0.75], [1.1], [1.1]]);
    expect(run(3, "", 2)).toBe(2);
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no attainment", [""], "missing", { name: "attainment" }],
      ["an attainment in percent", [95], "notAShare", { value: 95, name: "attainment" }],
      [
        "words for an attainment",
        [column([1, "most"])],
        "notANumber",
        { value: "most", row: 2, name: "attainment" },
      ],
      ["a curve in percent", [1, [[80, 50]]], "notAShare", { value: 80, name: "curve" }],
      [
        "a curve that falls",
        [1, [...CURVE, [1.2, 0.9]]],
        "badCurve",
        { attainment: 1.2, before: 1 },
      ],
      ["a curve of one column", [1, column([0.8, 1])], "curveShape", {}],
      ["a curve of three columns", [1, [[0.8, 0.5, 1]]], "curveShape", {}],
      ["a curve with half a row", [1, [...CURVE, [1.2, ""]]], "curveShape", {}],
      ["a curve of headings", [1, [["Attainment", "Payout"]]], "curveShape", {}],
      [
        "words in a curve",
        [1, [["Attainment", "Payout"], [0.8, "half"], ...CURVE]],
        "notANumber",
        { value: "half", row: 2, name: "curve" },
      ],
      ["a cap in percent", [1, "", 200], "notAShare", { value: 200, name: "cap" }],
      [
        "a cap below nothing",
        [1, "", -1],
        "badOption",
        { value: "-1", name: "cap", allowed: "≥ 0" },
      ],
      ["two caps", [1, "", [[1, 2]]], "oneValue", { name: "cap", cells: 2 }],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
