import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthlyGrowth, yearlyGrowth } from "../../../src/core/forecast/growth.ts";

describe("growth", () => {
  it("of 12 % a year is a twelfth of ln 1.12 a month", () => {
    expect(monthlyGrowth(0.12)).toBeCloseTo(Math.log(1.12) / 12, 15);
  });

  it("is the same a year when taken back", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 1, noNaN: true }), (growth) => {
        expect(yearlyGrowth(monthlyGrowth(growth))).toBeCloseTo(growth, 12);
      }),
    );
  });

  it.each([-1, 1.01, 3, Number.NaN, Number.POSITIVE_INFINITY])("is never %d", (growth) => {
    expect(() => monthlyGrowth(growth)).toThrowError("badGrowth");
  });
});
