import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { payoutRate } from "../../../src/core/incentives/payout-rate.ts";
import { anyCap, anyCurve } from "./curves.ts";

// By hand: half at 80 %, then 2.5 points a point up to 140 %, then one a point.
const USUAL: readonly (readonly [attainment: number, payout: number])[] = [
  [-0.5, 0],
  [0, 0],
  [0.79, 0],
  [0.8, 0.5],
  [0.9, 0.75],
  [1, 1],
  [1.1, 1.25],
  [1.2, 1.5],
  [1.3, 1.75],
  [1.4, 2],
  [1.5, 2.1],
  [3, 3.6],
];

describe("payoutRate", () => {
  it.each(USUAL)("pays at %d, by the usual curve, %d", (attainment, payout) => {
    expect(payoutRate(attainment, USUAL_CURVE, null)).toBeCloseTo(payout, 12);
  });

  it("pays the cap from where the curve reaches it, even where that is the threshold", () => {
    expect(payoutRate(1.29, USUAL_CURVE, 1.75)).toBeCloseTo(1.725, 12);
    for (const attainment of [1.3, 1.31, 9]) {
      expect(payoutRate(attainment, USUAL_CURVE, 1.75)).toBeCloseTo(1.75, 12);
    }
    expect(payoutRate(2.4, USUAL_CURVE, 2.5)).toBeCloseTo(2.5, 12);
    expect(payoutRate(0.8, USUAL_CURVE, 0.3)).toBe(0.3);
    expect(payoutRate(0.79, USUAL_CURVE, 0.3)).toBe(0);
  });

  it("lets no rounding error cost anybody the threshold", () => {
    expect(0.1 + 0.7).toBeLessThan(0.8);
    expect(payoutRate(0.1 + 0.7, USUAL_CURVE, null)).toBeCloseTo(0.5, 12);
  });

  it("never falls, never exceeds the cap, and pays what the points say", () => {
    const share = fc.double({ min: -1, max: 5, noNaN: true });
    fc.assert(
      fc.property(anyCurve, anyCap, share, share, (curve, cap, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = [payoutRate(less, curve, cap), payoutRate(more, curve, cap)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high + 1e-8);
        expect(high).toBeLessThanOrEqual((cap ?? Number.POSITIVE_INFINITY) + 1e-12);
        for (const [attainment, payout] of curve) {
          const paid = payoutRate(attainment, curve, cap);
          expect(paid).toBeCloseTo(Math.min(payout, cap ?? payout), 9);
        }
      }),
    );
  });
});
