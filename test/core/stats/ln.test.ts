import fc from "fast-check";
import { expect, it } from "vitest";
import { exp } from "../../../src/core/stats/exp.ts";
import { ln } from "../../../src/core/stats/ln.ts";

// python3 -c "import mpmath; mpmath.mp.dps = 30; print(float(mpmath.log(x)))"
const REFERENCES = [
  [3.0, 1.0986122886681098],
  [1.03, 0.02955880224154443],
  [0.7, -0.35667494393873245],
  [21500.0, 9.975808214115753],
  [1e-300, -690.7755278982137],
  [1e300, 690.7755278982137],
] as const;

it.each(REFERENCES)("of %d agrees with mpmath to 16 digits", (x, value) => {
  expect(Math.abs(ln(x) / value - 1)).toBeLessThan(4e-16);
});

it("is 0 at 1, minus infinity at 0 and NaN below", () => {
  expect([ln(1), ln(0), ln(Infinity)]).toEqual([0, -Infinity, Infinity]);
  expect([ln(-1), ln(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
});

it("undoes the exponential", () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(1e-15 * (1 + Math.abs(x)));
    }),
  );
});
