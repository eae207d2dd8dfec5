import { describe, expect, it } from "vitest";
import { UNFORESEEN } from "../../../src/core/forecast/unforeseen.ts";
import { incentiveCosts } from "../../../src/core/incentives/incentive-cost.ts";
import type { Outlook } from "../../../src/core/incentives/luck.ts";
import type { PaidPerson } from "../../../src/core/incentives/paid.ts";
import { USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { payoutRate } from "../../../src/core/incentives/payout-rate.ts";
import { drawn, normals } from "./normals.ts";

const RUNS = 40_000;
const TOLERANCE = 0.015; // of the cost at target: some of it is the draws' own chance

const outlook = (expected: number, sd: number, goal: number, isLessBetter = false): Outlook => ({
  ...{ expected, sd, goal, isLessBetter },
});

/** Sales, visits and complaints, by a third, a half and a sixth of the target. */
const person = (i: number, guards: readonly Outlook[] = []): PaidPerson => ({
  target: 1 + (i % 3),
  parts: [
    { ...outlook(100 + i, 20, 95), weight: 1 / 3 },
    { ...outlook(40, 6 + i, 38), weight: 1 / 2 },
    { ...outlook(10 + i, 3, 11, true), weight: 1 / 6 },
  ],
  guards,
});

/** What somebody's results pay, written down anew. */
const paidFor = ({ target, parts, guards }: PaidPerson, market: number, draw: () => number) => {
  const resultOf = ({ expected, sd, isLessBetter }: Outlook) => {
    const shared = isLessBetter ? 0 : Math.min(sd, UNFORESEEN * expected);
    return expected + shared * market + Math.sqrt(sd * sd - shared * shared) * draw();
  };
  const isKept = guards.every(({ expected, sd, goal, isLessBetter }) => {
    const result = expected + sd * draw();
    return isLessBetter ? result <= goal : result >= goal;
  });
  return parts.reduce((sum, part) => {
    const share = resultOf(part) / part.goal;
    const attained = part.isLessBetter ? 2 - share : share;
    return sum + target * part.weight * payoutRate(attained, USUAL_CURVE, isKept ? 2.5 : 1);
  }, 0);
};

describe("incentiveCosts of several metrics", () => {
  const complaints = outlook(8, 3, 10, true);
  const satisfaction = outlook(4.2, 0.2, 4);
  it.each([
    { name: "weighted", size: 1, guards: [] },
    { name: "weighted", size: 8, guards: [] },
    { name: "with a guard", size: 1, guards: [complaints] },
    { name: "with two guards", size: 8, guards: [complaints, satisfaction] },
  ])("agrees with brute force: $name, $size people", ({ size, guards }) => {
    const people = Array.from({ length: size }, (_, i) => person(i, guards));
    const cost = incentiveCosts({ curve: USUAL_CURVE, cap: 2.5 })(people);
    const draw = normals(size);
    const chance = drawn(RUNS, () => {
      const market = draw();
      return people.reduce((sum, one) => sum + paidFor(one, market, draw), 0);
    });
    for (const key of ["expected", "p10", "p90"] as const)
      expect(Math.abs(cost[key] - chance[key]) / cost.atTarget, key).toBeLessThan(TOLERANCE);
  });

  it("costs less the more often a guard is missed, down to what no accelerator pays", () => {
    const cost = (goal: number) =>
      incentiveCosts({ curve: USUAL_CURVE, cap: null })([person(0, [outlook(8, 3, goal, true)])])
        .expected;
    expect(cost(10)).toBeLessThan(cost(20));
    expect(cost(4)).toBeLessThan(cost(10));
    const free = incentiveCosts({ curve: USUAL_CURVE, cap: null })([person(0)]).expected;
    const bounded = incentiveCosts({ curve: USUAL_CURVE, cap: 1 })([person(0)]).expected;
    expect(cost(1000)).toBeCloseTo(free, 9);
    const always = incentiveCosts({ curve: USUAL_CURVE, cap: null })([
      person(0, [outlook(8, 0, 7, true)]),
    ]);
    expect(always.expected).toBeCloseTo(bounded, 9);
  });

  it("pays for fewer as it does for more: a tenth less is 110 %", () => {
    const sure = (expected: number, goal: number) =>
      incentiveCosts({ curve: USUAL_CURVE, cap: null })([
        { target: 1000, parts: [{ ...outlook(expected, 0, goal, true), weight: 1 }], guards: [] },
      ]).expected;
    expect(sure(10, 10)).toBe(1000);
    expect(sure(9, 10)).toBeCloseTo(1250, 9);
    expect(sure(12, 10)).toBeCloseTo(500, 9);
    expect(sure(12.1, 10)).toBe(0);
    expect(sure(0, 10)).toBeCloseTo(1000 * payoutRate(2, USUAL_CURVE, null), 9);
    expect(sure(-5, 10)).toBe(sure(0, 10)); // nobody has fewer than none
  });

  it("reaches a goal of none with none only, and pays no more for it", () => {
    const cost = (expected: number, sd: number) =>
      incentiveCosts({ curve: USUAL_CURVE, cap: null })([
        { target: 1000, parts: [{ ...outlook(expected, sd, 0, true), weight: 1 }], guards: [] },
      ]).expected;
    expect(cost(0, 0)).toBe(1000);
    expect(cost(1, 0)).toBe(0);
    expect(cost(0.5, 0.4)).toBeCloseTo(500, 9); // as likely none as one
  });
});
