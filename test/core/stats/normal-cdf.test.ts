import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../src/core/stats/normal-cdf.ts";

// python3 -c "from mpmath import *; mp.dps = 40; print(nstr(ncdf(mpf(-1.96)), 17))", and so on
const REFERENCE: readonly (readonly [number, number])[] = [
  [-30, 4.906713927148187e-198],
  [-12, 1.776482112077679e-33],
  [-8, 6.220960574271784e-16],
  [-6, 9.86587645037698e-10],
  [-4, 0.000031671241833119924],
  [-2.5000001, 0.006209663572946307],
  [-2.5, 0.006209665325776135],
  [-1.96, 0.024997895148220435],
  [-1, 0.15865525393145705],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [1e-9, 0.5000000003989423],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [2.4999, 0.9937885816250555],
  [2.5, 0.9937903346742238],
  [3, 0.9986501019683699],
  [5, 0.9999997133484281],
];

describe("normalCdf", () => {
  it.each(REFERENCE)("agrees with mpmath at %d", (z, chance) => {
    const tolerance = z < -10 ? 1e-12 : 1e-13;
    expect(Math.abs(normalCdf(z) / chance - 1)).toBeLessThan(tolerance);
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
      }),
    );
  });

  it("rises, also where the two formulas meet", () => {
    const z = fc.double({ min: -9, max: 5, noNaN: true });
    fc.assert(
      fc.property(z, (low) => {
        expect(normalCdf(low + 1e-6)).toBeGreaterThan(normalCdf(low));
      }),
    );
  });

  it("is 0 and 1 beyond all numbers", () => {
    expect(normalCdf(-1e9)).toBe(0);
    expect(normalCdf(1e9)).toBe(1);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  });
});
