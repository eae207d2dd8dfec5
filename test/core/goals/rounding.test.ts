import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundingStep, roundTo } from "../../../src/core/goals/rounding.ts";

const people = (...sds: readonly number[]) =>
  sds.map((sd) => ({ expected: 10 * sd, sd, isCount: false }));
const step = (sd: number, isCount = false) => roundingStep(people(sd), isCount);

describe("roundingStep", () => {
  it.each([
    [120, 10],
    [200, 20],
    [499, 20],
    [500, 50],
    [1000, 100],
    [40_630, 2000],
    [0.35, 0.02],
  ])("for a sd of %d is %d", (sd, expected) => {
    expect(step(sd)).toBe(expected);
  });

  it("is whole where results are counted", () => {
    expect(step(0.35, true)).toBe(1);
    expect(step(60, true)).toBe(5);
  });

  it("suits the person who varies least, but not someone who hardly counts", () => {
    expect(roundingStep(people(5000, 300, 4000), false)).toBe(20);
    expect(roundingStep(people(5000, 0.001, 4000), false)).toBe(2);
    expect(roundingStep(people(5000, 0, 4000), false)).toBe(200);
  });

  it("is 1 where nobody varies", () => {
    expect(roundingStep([], false)).toBe(1);
  });

  it("is between a 25th and a tenth of a sd", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (sd) => {
        expect(step(sd)).toBeLessThanOrEqual((sd / 10) * (1 + 1e-9));
        expect(step(sd)).toBeGreaterThanOrEqual((sd / 25) * (1 - 1e-9));
      }),
    );
  });
});

describe("roundTo", () => {
  it("gives the decimal that one would write", () => {
    expect(roundTo(0.31, 0.1)).toBe(0.3);
    expect(roundTo(1.138, 0.02)).toBe(1.14);
    expect(roundTo(123_456, 5000)).toBe(125_000);
  });
});
