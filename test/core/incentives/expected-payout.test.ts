import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfNothing, expectedPayout } from "../../../src/core/incentives/expected-payout.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../src/core/incentives/payout-curve.ts";
import { piecesOf } from "../../../src/core/incentives/payout-pieces.ts";
import { payoutRate } from "../../../src/core/incentives/payout-rate.ts";
import { anyCap, anyCurve } from "./curves.ts";

const mean = (curve: PayoutCurve, cap: number | null, at: number, sd: number) =>
  expectedPayout(piecesOf(curve, cap), at, sd);

const SOFT: PayoutCurve = [
  [0.5, 0],
  [0.7, 0.4],
  [1, 1],
  [1.2, 1.5],
];

// mpmath, 30 digits: quad(payout(x) * npdf(x, mean, sd)) between the points of the curve
const REFERENCE: readonly (readonly [PayoutCurve, number | null, number, number, number])[] = [
  [USUAL_CURVE, null, 1, 0.2, 0.9597828975430657],
  [USUAL_CURVE, null, 1.1, 0.15, 1.2398985394184348],
  [USUAL_CURVE, null, 0.7, 0.3, 0.3739040007830941],
  [USUAL_CURVE, 1.75, 1, 0.3, 0.9246068636540765],
  [USUAL_CURVE, 0.3, 1.2, 0.2, 0.29317496041554625],
  [SOFT, null, 1.05, 0.2, 1.1146440799027884],
  [SOFT, null, 2, 0.5, 2.285073354001133],
];

// Simulated costs of practised plans ÷ cost at target, mean attainment and sd; ours are exact.
const LINEAR: PayoutCurve = [[0, 0]];
const STEEP: PayoutCurve = [
  [0.75, 0.5],
  [1, 1],
  [1.5, 3],
  [4, 13], // "uncapped": as steep as before
];
const PRACTISED: readonly (readonly [
  name: string,
  curve: PayoutCurve,
  cap: number | null,
  mean: number,
  sd: number,
  cost: number,
])[] = [
  ["linear", LINEAR, null, 1, 0.2, 1],
  ["linear", LINEAR, null, 1, 0.3, 1],
  ["80/50, 120/150, cap 200", USUAL_CURVE, 2, 1, 0.2, 0.96],
  ["80/50, 120/150, cap 200", USUAL_CURVE, 2, 1, 0.3, 0.95],
  ["70/40, softly to 50/0", SOFT, null, 1, 0.2, 1.02],
  ["70/40, softly to 50/0", SOFT, null, 1, 0.3, 1.01],
  ["75/50, 150/300, uncapped", STEEP, null, 1, 0.2, 1.13],
  ["75/50, 150/300, uncapped", STEEP, null, 1, 0.3, 1.21],
  ["75/50, 150/300, uncapped", STEEP, null, 1.05, 0.2, 1.3],
  ["75/50, 150/300, uncapped", STEEP, null, 1.05, 0.3, 1.37],
];

describe("expectedPayout", () => {
  it.each(REFERENCE)(
    "agrees with mpmath (%j, cap %d, mean %d, sd %d)",
    (curve, cap, at, sd, is) => {
      expect(mean(curve, cap, at, sd)).toBeCloseTo(is, 12);
    },
  );

  it.each(PRACTISED)("agrees with simulated plans: %s", (_name, curve, cap, at, sd, cost) => {
    expect(Math.abs(mean(curve, cap, at, sd) - cost)).toBeLessThan(0.02);
  });

  it("is the mean over the quantiles of the attainment, for any curve", () => {
    const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const STEPS = 8000;
    const share = fc.double({ min: 0.2, max: 2, noNaN: true });
    const spread = fc.double({ min: 0.02, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(anyCurve, anyCap, share, spread, (curve, cap, at, sd) => {
        const h = 16 / STEPS;
        const total = Array.from({ length: STEPS }, (_, i) => -8 + (i + 0.5) * h).reduce(
          (sum, z) => sum + payoutRate(at + sd * z, curve, cap) * density(z) * h,
          0,
        );
        // The midpoint rule errs by half a step of the threshold at most.
        expect(Math.abs(mean(curve, cap, at, sd) - total)).toBeLessThan(1e-5 + 0.4 * h);
      }),
      { numRuns: 40 },
    );
  });

  it("is the payout itself where nothing varies", () => {
    expect(mean(USUAL_CURVE, null, 1.1, Number.MIN_VALUE)).toBeCloseTo(1.25, 12);
    expect(mean(USUAL_CURVE, null, 1.1, 0)).toBeCloseTo(1.25, 12);
    expect(mean(USUAL_CURVE, null, 1.1, 1e-12)).toBeCloseTo(1.25, 9);
  });
});

describe("chanceOfNothing", () => {
  it("is the normal chance of staying below the first point", () => {
    const pieces = piecesOf(USUAL_CURVE, null);
    expect(chanceOfNothing(pieces, 1, 0.2)).toBeCloseTo(0.15865525393145705, 12); // Φ(−1)
    expect(chanceOfNothing(pieces, 0.8, 0.2)).toBe(0.5);
    expect(chanceOfNothing(pieces, 0.8, 0)).toBe(0);
    expect(chanceOfNothing(pieces, 0.79, 0)).toBe(1);
  });
});
