import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { exposureOf, type Stay } from "../../../src/core/people/exposure.ts";
import { rampFactor } from "../../../src/core/people/ramp.ts";

const stay = (change: Partial<Stay>): Stay => ({
  ...{ person: "Eva", hired: null, ended: null, leaves: [] },
  ...change,
});
const on = (year: number, month: number, day: number) => ({ month: monthOf(year, month), day });

describe("rampFactor", () => {
  // (k + 1) ÷ (L + 1)
  it("rises in a straight line to a full month", () => {
    expect([-1, 0, 1, 2, 3, 4].map((since) => rampFactor(since, 3))).toEqual([
      0, 0.25, 0.5, 0.75, 1, 1,
    ]);
  });

  it("follows a schedule from the month of hiring on, and is full after it", () => {
    const shares = [0, 0.5, 0.75];
    expect([-1, 0, 1, 2, 3, 40].map((since) => rampFactor(since, shares))).toEqual([
      0, 0, 0.5, 0.75, 1, 1,
    ]);
    expect(rampFactor(0, [])).toBe(1);
  });

  it("is full at once where there is no ramp", () => {
    expect([rampFactor(-1, 0), rampFactor(0, 0)]).toEqual([0, 1]);
  });
});

describe("exposureOf", () => {
  it("is full for whom nothing is known of", () => {
    expect(exposureOf([], 6)("Ana", monthOf(2025, 3))).toBe(1);
    expect(exposureOf([stay({})], 6)("Eva", monthOf(2025, 3))).toBe(1);
  });

  // hired on 16 June: 15 of 30 days, and 1/7 of a full month
  it("counts the days after hiring, and the ramp", () => {
    const exposure = exposureOf([stay({ hired: on(2025, 6, 16) })], 6);
    expect(exposure("Eva", monthOf(2025, 5))).toBe(0);
    expect(exposure("Eva", monthOf(2025, 6))).toBeCloseTo(0.5 / 7, 12);
    expect(exposure("Eva", monthOf(2025, 9))).toBeCloseTo(4 / 7, 12);
    expect(exposure("Eva", monthOf(2025, 12))).toBe(1);
  });

  it("leaves the days of a leave out, also in a leap year, and those after the end", () => {
    const leaves = [{ from: on(2024, 2, 1), to: on(2024, 2, 15) }];
    const exposure = exposureOf([stay({ leaves, ended: on(2024, 4, 10) })], 6);
    expect(exposure("Eva", monthOf(2024, 2))).toBeCloseTo(14 / 29, 12);
    expect(exposure("Eva", monthOf(2024, 3))).toBe(1);
    expect(exposure("Eva", monthOf(2024, 4))).toBeCloseTo(10 / 30, 12);
    expect(exposure("Eva", monthOf(2024, 5))).toBe(0);
  });

  it("is nothing while a leave without an end lasts", () => {
    const leaves = [{ from: on(2025, 3, 1), to: null }];
    const exposure = exposureOf([stay({ leaves })], 6);
    expect([3, 12].map((month) => exposure("Eva", monthOf(2025, month)))).toEqual([0, 0]);
  });
});
