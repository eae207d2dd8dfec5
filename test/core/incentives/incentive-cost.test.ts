import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNFORESEEN } from "../../../src/core/forecast/unforeseen.ts";
import { incentiveCost } from "../../../src/core/incentives/incentive-cost.ts";
import type { Paid } from "../../../src/core/incentives/paid.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { payoutRate } from "../../../src/core/incentives/payout-rate.ts";
import { anyCap, anyCurve } from "./curves.ts";
import { drawn, normals } from "./normals.ts";

/** The cost as luck would have it, many times over: a market for all, and luck for each. */
const bruteForce = (people: readonly Paid[], curve: PayoutCurve, cap: number | null) => {
  const draw = normals(people.length);
  const RUNS = 40_000;
  return drawn(RUNS, () => {
    const market = draw();
    return people.reduce((sum, { expected, sd, goal, target }) => {
      const shared = Math.min(sd, UNFORESEEN * expected);
      const total = expected + shared * market + Math.sqrt(sd * sd - shared * shared) * draw();
      return sum + target * payoutRate(total / goal, curve, cap);
    }, 0);
  });
};

const SIZES = [1, 2, 5, 12, 19, 20, 60]; // the lattice changes at 20
const TOLERANCE = 0.02; // of the cost at target: 1 % of the lattice's and 1 % of chance in the test

/** Unequal people whose goals are reached by 65 of 100. */
const team = (count: number, spread: number): readonly Paid[] =>
  Array.from({ length: count }, (_, i) => {
    const expected = 60 + ((i * 37) % 90);
    const sd = expected * (spread + ((i * 7) % 5) / 50);
    return { expected, sd, goal: expected - 0.385 * sd, target: 1 + ((i * 3) % 4) / 2 };
  });

const CURVES: readonly (readonly [string, PayoutCurve, number | null])[] = [
  ["the usual curve", USUAL_CURVE, null],
  [
    "a cliff and a cap",
    [
      [0.9, 0.8],
      [1.1, 2],
    ],
    2,
  ],
];
const CASES = CURVES.flatMap(([name, curve, cap]) =>
  SIZES.map((size, i) => ({ name, curve, cap, size, spread: i % 2 ? 0.12 : 0.25 })),
);

const paid = fc.record({
  expected: fc.double({ min: 0, max: 1e6, noNaN: true }),
  sd: fc.double({ min: 0, max: 5e5, noNaN: true }),
  goal: fc.double({ min: 1, max: 1e6, noNaN: true }),
  target: fc.double({ min: 0, max: 1e4, noNaN: true }),
});
const people = fc.array(paid, { maxLength: 6 });

describe("incentiveCost", () => {
  it.each(CASES)("agrees with brute force: $name, $size people, spread $spread", (one) => {
    const group = team(one.size, one.spread);
    const cost = incentiveCost(group, one.curve, one.cap);
    const drawn = bruteForce(group, one.curve, one.cap);
    for (const key of ["expected", "p10", "p90"] as const) {
      expect(Math.abs(cost[key] - drawn[key]) / cost.atTarget, key).toBeLessThan(TOLERANCE);
    }
  });

  it("has, for one person, the quantiles of the payout at those of the attainment", () => {
    const Z90 = 1.2815515655446004; // Φ⁻¹(0.9), R: qnorm(0.9)
    for (const sd of [10, 12, 15]) {
      const one = { expected: 100, sd, goal: 95, target: 3000 };
      const { p10, p90 } = incentiveCost([one], USUAL_CURVE, null);
      const at = (z: number) => 3000 * payoutRate((100 + z * sd) / 95, USUAL_CURVE, null);
      expect(Math.abs(p10 - at(-Z90))).toBeLessThan(6);
      expect(Math.abs(p90 - at(Z90))).toBeLessThan(6);
    }
  });

  it("pays nothing in a bad year to one person whom the threshold often stops", () => {
    const one = { expected: 100, sd: 30, goal: 100, target: 1000 };
    const cost = incentiveCost([one], USUAL_CURVE, null);
    expect(cost.p10).toBe(0);
    expect(cost.belowThreshold).toBeCloseTo(0.2524925375469229, 12); // R: pnorm(-2/3)
  });

  it("costs the target where everybody is sure to reach the goal", () => {
    const sure = [1000, 2500].map((target) => ({ expected: 50, sd: 1e-9, goal: 50, target }));
    const { atTarget, expected, p10, p90, belowThreshold } = incentiveCost(sure, USUAL_CURVE, null);
    for (const cost of [atTarget, expected, p10, p90]) expect(cost).toBeCloseTo(3500, 3);
    expect(belowThreshold).toBe(0);
    const still = sure.map((one) => ({ ...one, sd: 0 }));
    expect(incentiveCost(still, USUAL_CURVE, null)).toMatchObject({ expected: 3500, p90: 3500 });
  });

  it("is wider than people's own luck would make it: the market moves all", () => {
    const many = team(60, 0.12);
    const { p10, p90, atTarget } = incentiveCost(many, USUAL_CURVE, null);
    // 2.5 points of payout a point of attainment, of which the market takes its share either way.
    expect((p90 - p10) / atTarget).toBeGreaterThan(2 * 1.28 * 2.5 * UNFORESEEN * 0.9);
  });

  it("is moved by the market alone where own luck averages out", () => {
    const LINEAR: PayoutCurve = [[0, 0]];
    const Z90 = 1.2815515655446004; // Φ⁻¹(0.9), R: qnorm(0.9)
    const one = { expected: 100, sd: 20, goal: 100, target: 1 };
    const { p10, p90 } = incentiveCost(Array(3000).fill(one), LINEAR, null);
    // the sum of 3,000 normal values is normal; its own part widens 7 % to 7.01
    expect(Math.abs(p10 / 3000 - (1 - Z90 * 0.07))).toBeLessThan(1e-3);
    expect(Math.abs(p90 / 3000 - (1 + Z90 * 0.07))).toBeLessThan(1e-3);
    const fewer = incentiveCost(Array(2000).fill(one), LINEAR, null);
    expect(Math.abs(p90 / 3000 - fewer.p90 / 2000)).toBeLessThan(1e-3);
  });

  it("takes a goal of nothing as reached", () => {
    const idle = { expected: 0, sd: 0, goal: 0, target: 500 };
    expect(incentiveCost([idle], USUAL_CURVE, null)).toMatchObject({
      atTarget: 500,
      expected: 500,
      p10: 500,
      p90: 500,
      belowThreshold: 0,
    });
  });

  it("is nothing without people, and leaves out those without a target incentive", () => {
    const nothing = { atTarget: 0, expected: 0, p10: 0, p90: 0, belowThreshold: 0 };
    expect(incentiveCost([], USUAL_CURVE, null)).toMatchObject(nothing);
    const [one, other] = team(2, 0.2);
    const unpaid = { ...other!, target: 0 };
    expect(incentiveCost([unpaid], USUAL_CURVE, null)).toMatchObject(nothing);
    const alone = incentiveCost([one!], USUAL_CURVE, null);
    expect(incentiveCost([unpaid, one!], USUAL_CURVE, null)).toEqual(alone);
  });

  it("stays between nothing and the cap, p10 below p90", () => {
    fc.assert(
      fc.property(people, anyCurve, anyCap, (group, curve, cap) => {
        const { atTarget, expected, p10, p90, belowThreshold } = incentiveCost(group, curve, cap);
        const most = cap === null ? Number.POSITIVE_INFINITY : cap * atTarget * (1 + 1e-9);
        for (const cost of [expected, p10, p90]) {
          expect(cost).toBeGreaterThanOrEqual(-1e-6);
          expect(cost).toBeLessThanOrEqual(most);
        }
        expect(p10).toBeLessThanOrEqual(p90);
        expect(belowThreshold).toBeGreaterThanOrEqual(0);
        expect(belowThreshold).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it("never costs more for higher goals", () => {
    const raise = fc.double({ min: 1, max: 2, noNaN: true });
    fc.assert(
      fc.property(people, anyCurve, anyCap, raise, (group, curve, cap, by) => {
        const low = incentiveCost(group, curve, cap);
        const raised = group.map((one) => ({ ...one, goal: one.goal * by }));
        const high = incentiveCost(raised, curve, cap);
        const slack = 1e-7 * (1 + low.atTarget);
        for (const key of ["expected", "p10", "p90"] as const) {
          expect(high[key]).toBeLessThanOrEqual(low[key] * (1 + 1e-9) + slack);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the unit, and is in proportion to the target incentives", () => {
    const group = team(4, 0.2);
    const cost = incentiveCost(group, USUAL_CURVE, 2);
    const scaled = group.map(({ expected, sd, goal, target }) => ({
      expected: 1024 * expected,
      sd: 1024 * sd,
      goal: 1024 * goal,
      target: 3 * target,
    }));
    const { belowThreshold, ...amounts } = incentiveCost(scaled, USUAL_CURVE, 2);
    expect(belowThreshold).toBeCloseTo(cost.belowThreshold, 12);
    for (const key of ["atTarget", "expected", "p10", "p90"] as const) {
      expect(amounts[key]).toBeCloseTo(3 * cost[key], 9);
    }
  });
});
