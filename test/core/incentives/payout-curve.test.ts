import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GoalError } from "../../../src/core/errors.ts";
import {
  checkCurve,
  type PayoutCurve,
  USUAL_CURVE,
} from "../../../src/core/incentives/payout-curve.ts";
import { anyCurve } from "./curves.ts";

const refused = (curve: PayoutCurve) => {
  try {
    checkCurve(curve);
  } catch (error) {
    if (error instanceof GoalError) return { code: error.code, facts: error.facts };
  }
  return null;
};

describe("checkCurve", () => {
  it("accepts the usual curve, level stretches, and any that rises", () => {
    expect(refused(USUAL_CURVE)).toBeNull();
    expect(refused([[0, 0.2]])).toBeNull();
    expect(
      refused([
        [0.8, 0.5],
        [0.9, 0.5],
      ]),
    ).toBeNull();
    fc.assert(fc.property(anyCurve, (curve) => refused(curve) === null));
  });

  const wrong: readonly [string, PayoutCurve, string, object][] = [
    ["no points", [], "curveShape", {}],
    [
      "less for more",
      [
        [0.9, 1],
        [1, 0.8],
      ],
      "badCurve",
      { attainment: 1, before: 0.9 },
    ],
    [
      "points out of order",
      [
        [1, 1],
        [0.8, 1.5],
      ],
      "badCurve",
      { attainment: 0.8, before: 1 },
    ],
    [
      "points so near that a line between them has no slope",
      [
        [0, 0],
        [5e-324, 20],
      ],
      "badCurve",
      { attainment: 5e-324, before: 5e-324 },
    ],
    [
      "two payouts at one point",
      [
        [1, 0.5],
        [1, 1],
      ],
      "badCurve",
      { attainment: 1, before: 1 },
    ],
    [
      "attainments in percent",
      [
        [80, 0.5],
        [100, 1],
      ],
      "notAShare",
      { value: 80, name: "curve" },
    ],
    ["payouts in percent", [[0.8, 50]], "notAShare", { value: 50, name: "curve" }],
    ["numbers below 0", [[-0.1, 0]], "badOption", { value: "-0.1", name: "curve", allowed: "≥ 0" }],
    ["no number", [[Number.NaN, 1]], "badOption", { value: "NaN", name: "curve", allowed: "≥ 0" }],
  ];
  it.each(wrong)("refuses %s", (_title, curve, code, facts) => {
    expect(refused(curve)).toEqual({ code, facts });
  });
});
