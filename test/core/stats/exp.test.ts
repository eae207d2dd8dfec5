import fc from "fast-check";
import { expect, it } from "vitest";
import { exp } from "../../../src/core/stats/exp.ts";

// python3 -c "import mpmath; mpmath.mp.dps = 30; print(float(mpmath.exp(x)))"
const REFERENCES = [
  [0, 1.0],
  [0.01, 1.010050167084168],
  [-0.0770163533955495, 0.9258747122872905],
  [10, 22026.465794806718],
  [-30, 9.357622968840175e-14],
  [300, 1.9424263952412558e130],
  [-700, 9.85967654375977e-305],
] as const;

it.each(REFERENCES)("of %d agrees with mpmath to 16 digits", (x, value) => {
  expect(Math.abs(exp(x) / value - 1)).toBeLessThan(4e-16);
});

it("ends in infinity, zero and NaN as an exponential does", () => {
  expect([exp(710), exp(Number.POSITIVE_INFINITY)]).toEqual([Infinity, Infinity]);
  expect([exp(-746), exp(Number.NEGATIVE_INFINITY)]).toEqual([0, 0]);
  expect(exp(Number.NaN)).toBeNaN();
});

it("stays within two units in the last place of the engine's own, and rises", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4 * Number.EPSILON);
      expect(exp(x + 1e-9 * (1 + Math.abs(x)))).toBeGreaterThan(exp(x));
    }),
  );
});
